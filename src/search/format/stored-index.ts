import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { arrayHead, sliceArray } from './cbor.ts';
import { joinBytes } from './join-bytes.ts';
import type { SegmentIndex } from './pagefind-segment.ts';
import { writeFile } from './write-file.ts';

const INDEX_FACTS = 'index.json';
const INDEX_WORDS = 'index.words';

/** Keeps what Pagefind made of a segment in a folder until it is laid in an index; it is not published. */
export function writeIndex(folder: string, { words, ...facts }: SegmentIndex): void {
  writeFile(folder, INDEX_FACTS, JSON.stringify(facts));
  writeFile(folder, INDEX_WORDS, joinBytes([arrayHead(words.length), ...words]));
}

/** Reads the index of a segment that was written here. */
export function readIndex(folder: string): SegmentIndex {
  const facts = JSON.parse(readFileSync(join(folder, INDEX_FACTS), 'utf8')) as SegmentIndex;
  return { ...facts, words: sliceArray(readFileSync(join(folder, INDEX_WORDS))) };
}
