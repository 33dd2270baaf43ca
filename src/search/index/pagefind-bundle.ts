import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { type CborValue, decodeCbor, encodeCbor } from './cbor.ts';

/** A page for Pagefind and the name its results carry. */
export interface NamedPage {
  readonly name: string;
  readonly html: string;
}

/** One file of a bundle: `m.bin` is the metadata, `i/<n>.bin` the index chunks. */
export interface BundleFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind's own program files, the same for every bundle. */
export interface PagefindProgram {
  readonly script: Uint8Array;
  readonly wasm: Uint8Array;
}

const SIGNATURE_LENGTH = 'pagefind_dcd'.length;

/**
 * Indexes pages with Pagefind and shortens every name: pages are called as the caller wants, chunks are counted.
 * Pagefind's hashes are half of its metadata, and names of our own let bundles be merged. Fragments are left out,
 * because results are shown from our own records.
 */
export async function buildPagefindBundle(
  pages: readonly NamedPage[],
): Promise<{ readonly files: readonly BundleFile[]; readonly program: PagefindProgram }> {
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const { name, html } of pages) {
    const added = await index.addHTMLFile({ url: `/${name}/`, content: html });
    if (added.errors.length > 0)
      throw new Error(`Pagefind refused ${name}: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  return {
    files: renameFiles(byPath),
    program: {
      script: contentOf(byPath, 'pagefind.js'),
      wasm: contentOf(byPath, 'wasm.unknown.pagefind'),
    },
  };
}

function renameFiles(files: ReadonlyMap<string, Uint8Array>): readonly BundleFile[] {
  const metaPath = [...files.keys()].find((path) => path.endsWith('.pf_meta'));
  if (metaPath === undefined) throw new Error('Pagefind wrote no metadata');
  const raw = gunzipSync(contentOf(files, metaPath));
  const metadata = readMetadata(raw.subarray(SIGNATURE_LENGTH));
  const pages = metadata.pages.map(([hash, ...rest]) => [pageName(files, String(hash)), ...rest]);
  const chunks = metadata.chunks.map(([from = '', to = ''], n) => [from, to, String(n)]);
  const [version = '', , , ...others] = metadata.all;
  const renamed = encodeCbor([version, pages, chunks, ...others]);
  return [
    {
      path: 'm.bin',
      content: compress(Buffer.concat([raw.subarray(0, SIGNATURE_LENGTH), renamed])),
    },
    ...metadata.chunks.map(([, , hash], n) => ({
      path: `i/${n}.bin`,
      content: compress(gunzipSync(contentOf(files, `index/${String(hash)}.pf_index`))),
    })),
  ];
}

/** Pagefind 1.6 metadata: `[version, pages, index chunks, filters, sorts, metadata fields]`; a page is `[hash, words, …]`, a chunk `[first word, last word, hash]`. */
function readMetadata(bytes: Uint8Array) {
  const all = arrayOf(decodeCbor(bytes));
  return {
    all,
    pages: arrayOf(all[1]).map(arrayOf),
    chunks: arrayOf(all[2]).map(arrayOf),
  };
}

function pageName(files: ReadonlyMap<string, Uint8Array>, hash: string): string {
  const fragment = gunzipSync(contentOf(files, `fragment/${hash}.pf_fragment`));
  const { url } = JSON.parse(fragment.subarray(SIGNATURE_LENGTH).toString()) as {
    readonly url: string;
  };
  return url.slice(1, -1);
}

function contentOf(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const content = files.get(path);
  if (content === undefined) throw new Error(`Pagefind wrote no ${path}`);
  return content;
}

function arrayOf(value: CborValue | undefined): readonly CborValue[] {
  if (!Array.isArray(value))
    throw new Error(`Pagefind's metadata has ${typeof value} where a list belongs`);
  return value;
}

function compress(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9 });
}
