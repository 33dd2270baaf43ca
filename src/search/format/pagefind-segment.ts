import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { type CborValue, decodeCbor, sliceArray } from './cbor.ts';
import { lengthCode, PAGEFIND_SIGNATURE } from './index-metadata.ts';

/** What Pagefind made of the pages of a segment. */
export interface SegmentIndex {
  /** Pagefind's version. */
  readonly version: string;
  /** Names of Pagefind's metadata fields. */
  readonly fields: readonly string[];
  /** The words of each page, as `lengthCode` writes them. */
  readonly lengths: readonly number[];
  /** What is known of each word, as Pagefind wrote it, in its order. */
  readonly words: readonly Uint8Array[];
}

/** Pagefind's own program files, the same for every segment. */
export interface PagefindProgram {
  readonly script: Uint8Array;
  readonly wasm: Uint8Array;
}

/**
 * Indexes pages with Pagefind, in their order. Pages are counted instead of named by hashes, and fragments are left
 * out, because results are shown from our own records.
 */
export async function buildPagefindSegment(
  pages: Iterable<string>,
): Promise<{ readonly index: SegmentIndex; readonly program: PagefindProgram }> {
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
    index: readIndex(byPath, count),
    program: {
      script: contentOf(byPath, 'pagefind.js'),
      wasm: contentOf(byPath, 'wasm.unknown.pagefind'),
    },
  };
}

// Of no pages at all Pagefind writes only its program.
const EMPTY_INDEX: SegmentIndex = { version: '', fields: [], lengths: [], words: [] };

function readIndex(files: ReadonlyMap<string, Uint8Array>, count: number): SegmentIndex {
  if (count === 0) return EMPTY_INDEX;
  const path = [...files.keys()].find((name) => name.endsWith('.pf_meta'));
  if (path === undefined) throw new Error('Pagefind wrote no metadata');
  const read = readMetadata(gunzipSync(contentOf(files, path)));
  if (read.pages.length !== count) throw new Error(`${count} pages became ${read.pages.length}`);
  checkOrder(files, read.pages);
  return {
    version: read.version,
    fields: read.fields,
    lengths: read.pages.map(([, words]) => lengthCode(Number(words))),
    words: read.chunks.flatMap(([, , hash]) =>
      wordsOf(gunzipSync(contentOf(files, `index/${hash}.pf_index`))),
    ),
  };
}

// An index chunk is a list of one list of words.
function wordsOf(chunk: Uint8Array): readonly Uint8Array[] {
  const [words] = sliceArray(chunk.subarray(PAGEFIND_SIGNATURE.length));
  return words === undefined ? [] : sliceArray(words);
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
