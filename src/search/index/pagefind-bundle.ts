import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import {
  type BundleMetadata,
  countedName,
  lengthCode,
  PAGEFIND_SIGNATURE,
} from '../plan/bundle-metadata.ts';
import { type CborValue, decodeCbor } from '../plan/cbor.ts';
import { splitChunks } from './split-chunks.ts';

/** One file of a bundle: `m.bin` is the metadata, `i/<name>.bin` the index chunks. */
export interface BundleFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind's own program files, the same for every bundle. */
export interface PagefindProgram {
  readonly script: Uint8Array;
  readonly wasm: Uint8Array;
}

/**
 * Indexes pages with Pagefind, in their order, and writes what it made for few and small requests: pages and chunks
 * are counted instead of named by hashes, and chunks are cut small. Fragments are left out, because results are
 * shown from our own records.
 */
export async function buildPagefindBundle(
  pages: Iterable<string>,
): Promise<{ readonly files: readonly BundleFile[]; readonly program: PagefindProgram }> {
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  let count = 0;
  for (const content of pages) {
    const added = await index.addHTMLFile({ url: `/${count}/`, content });
    if (added.errors.length > 0) throw new Error(`Pagefind refused page ${count}: ${added.errors}`);
    count++;
  }
  const { files } = await index.getFiles();
  await close();
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  return {
    files: rewriteFiles(byPath, count),
    program: {
      script: contentOf(byPath, 'pagefind.js'),
      wasm: contentOf(byPath, 'wasm.unknown.pagefind'),
    },
  };
}

function rewriteFiles(
  files: ReadonlyMap<string, Uint8Array>,
  count: number,
): readonly BundleFile[] {
  const path = [...files.keys()].find((name) => name.endsWith('.pf_meta'));
  if (path === undefined) throw new Error('Pagefind wrote no metadata');
  const read = readMetadata(gunzipSync(contentOf(files, path)));
  if (read.pages.length !== count) throw new Error(`${count} pages became ${read.pages.length}`);
  checkOrder(files, read.pages);
  const chunks = splitChunks(
    read.chunks.map(([, , hash]) => gunzipSync(contentOf(files, `index/${hash}.pf_index`))),
  );
  const metadata: BundleMetadata = {
    version: read.version,
    lengths: read.pages.map(([, words]) => lengthCode(Number(words))),
    chunks: chunks.map(({ first, last }) => [first, last]),
    fields: read.fields,
  };
  return [
    { path: 'm.bin', content: compress(JSON.stringify(metadata)) },
    ...chunks.map(({ bytes }, n) => ({
      path: `i/${countedName(n)}.bin`,
      content: compress(bytes),
    })),
  ];
}

/** Pagefind 1.6 metadata: `[version, pages, chunks, filters, sorts, fields]`; a page is `[hash, words, …]`, a chunk `[first word, last word, hash]`. */
function readMetadata(bytes: Uint8Array) {
  const [version, pages, chunks, , , fields] = arrayOf(
    decodeCbor(bytes.subarray(PAGEFIND_SIGNATURE.length)),
  );
  return {
    version: String(version),
    pages: arrayOf(pages).map(arrayOf),
    chunks: arrayOf(chunks).map(arrayOf),
    fields: arrayOf(fields).map(String),
  };
}

// Pages are known by their place, so Pagefind has to keep the order in which it was given them.
function checkOrder(
  files: ReadonlyMap<string, Uint8Array>,
  pages: readonly (readonly CborValue[])[],
): void {
  for (const [n, [hash]] of pages.entries()) {
    const fragment = gunzipSync(contentOf(files, `fragment/${hash}.pf_fragment`));
    const start = fragment.subarray(PAGEFIND_SIGNATURE.length, 60).toString();
    if (!start.startsWith(`{"url":"/${n}/"`)) throw new Error(`Pagefind moved page ${n}: ${start}`);
  }
}

function contentOf(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const content = files.get(path);
  if (content === undefined) throw new Error(`Pagefind wrote no ${path}`);
  return content;
}

function arrayOf(value: CborValue | undefined): readonly CborValue[] {
  if (!Array.isArray(value)) {
    throw new Error(`Pagefind's metadata has ${typeof value} where a list belongs`);
  }
  return value;
}

function compress(content: Uint8Array | string): Uint8Array {
  return gzipSync(content, { level: 9 });
}
