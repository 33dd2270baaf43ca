import { PAGEFIND_SIGNATURE } from '#search/plan/bundle-metadata.ts';
import { arrayHead, decodeCbor, joinBytes, sliceArray } from '#search/plan/cbor.ts';

/** A part of the index: consecutive words with all pages that hold them, as Pagefind reads it. */
export interface IndexChunk {
  readonly first: string;
  readonly last: string;
  readonly bytes: Uint8Array;
}

/** Bytes of a chunk before packing. Pagefind's own chunks are ten times as large, and most of one is words nobody asked for. */
const CHUNK_BYTES = 4000;

/** Cuts Pagefind's chunks, unpacked and in order of their words, into smaller ones; a frequent word has a chunk of its own. */
export function splitChunks(chunks: readonly Uint8Array[]): readonly IndexChunk[] {
  const split: IndexChunk[] = [];
  let words: Uint8Array[] = [];
  let size = 0;
  const close = (): void => {
    if (words.length > 0) split.push(makeChunk(words));
    words = [];
    size = 0;
  };
  for (const word of chunks.flatMap(wordsOf)) {
    if (size + word.length > CHUNK_BYTES) close();
    words.push(word);
    size += word.length;
  }
  close();
  return split;
}

// An index chunk is a list of one list of words; a word is `[word, pages, variants]`.
function wordsOf(chunk: Uint8Array): readonly Uint8Array[] {
  const [words] = sliceArray(chunk.subarray(PAGEFIND_SIGNATURE.length));
  return words === undefined ? [] : sliceArray(words);
}

function makeChunk(words: readonly Uint8Array[]): IndexChunk {
  return {
    first: textOf(words[0]),
    last: textOf(words.at(-1)),
    bytes: joinBytes([PAGEFIND_SIGNATURE, arrayHead(1), arrayHead(words.length), ...words]),
  };
}

function textOf(word: Uint8Array | undefined): string {
  const text = word && sliceArray(word)[0];
  return text === undefined ? '' : String(decodeCbor(text));
}
