import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { arrayHead, sliceArray } from './cbor.ts';
import { joinBytes } from './join-bytes.ts';
import type { BundleIndex } from './pagefind-bundle.ts';
import { writeFile } from './write-file.ts';

const INDEX_FACTS = 'index.json';
const INDEX_WORDS = 'index.words';

/** Keeps the index of a bundle in a folder until it is laid on a shelf; it is not published. */
export function writeIndex(folder: string, { words, ...facts }: BundleIndex): void {
  writeFile(folder, INDEX_FACTS, JSON.stringify(facts));
  writeFile(folder, INDEX_WORDS, joinBytes([arrayHead(words.length), ...words]));
}

/** Reads the index of a bundle that was written here. */
export function readIndex(folder: string): BundleIndex {
  const facts = JSON.parse(readFileSync(join(folder, INDEX_FACTS), 'utf8')) as BundleIndex;
  return { ...facts, words: sliceArray(readFileSync(join(folder, INDEX_WORDS))) };
}
