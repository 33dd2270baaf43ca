import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from '../format/publish.ts';
import { formNumber, SLICE_BITS, unitDigest } from '../format/unit-part.ts';
import type { Unit } from '../query/words.ts';
import { sortByKey } from './sort-by-key.ts';

/** The passages of one entry by the keys of their units: those of each passage, every key once, one passage after the other, and how many each has. */
export interface PassageKeys {
  readonly keys: Float64Array;
  readonly counts: readonly number[];
}

/** The units of a segment: which of its passages hold each form. */
export interface SegmentUnits {
  /** Takes the passages of the next entry. */
  add(passages: PassageKeys): void;
  /** Keeps them in a folder until the index is laid; they are not published. */
  write(folder: string): void;
}

/** The file of a segment that holds its units. */
export const UNITS_FILE = 'units.bin';

/** The file of a segment that holds how many passages each entry has. */
export const SIZES_FILE = 'sizes.json';

/** The first bits of a digest by which the rows of a segment are found. */
export const BLOCK_BITS = 12;

/** The bytes that the table of a segment takes. */
export const TABLE_BYTES = 4 * 2 ** BLOCK_BITS;

const BLOCKS = 2 ** BLOCK_BITS;
const FORMS = 0x10000;
const BYTES = Uint32Array.BYTES_PER_ELEMENT;

/** The passages of an entry as keys: the digest of each unit and its form in one number. */
export function keysOf(passages: readonly (readonly Unit[])[]): PassageKeys {
  const keys: number[] = [];
  const counts = passages.map((units) => {
    const held = new Set(units.map((unit) => unitDigest(unit) * FORMS + formNumber(unit)));
    for (const key of held) keys.push(key);
    return held.size;
  });
  return { keys: Float64Array.from(keys), counts };
}

/** Collects the units of a segment, entry by entry. */
export function collectUnits(): SegmentUnits {
  const entries: PassageKeys[] = [];
  return {
    add: (passages) => entries.push(passages),
    write: (folder) => {
      writeFile(folder, UNITS_FILE, layOut(entries));
      writeFile(folder, SIZES_FILE, JSON.stringify(entries.map(({ counts }) => counts.length)));
    },
  };
}

interface Postings {
  readonly keys: Float64Array;
  readonly passages: Uint32Array;
}

function joinEntries(entries: readonly PassageKeys[]): Postings {
  const length = entries.reduce((sum, { keys }) => sum + keys.length, 0);
  const joined = { keys: new Float64Array(length), passages: new Uint32Array(length) };
  let [at, passage] = [0, 0];
  for (const { keys, counts } of entries) {
    joined.keys.set(keys, at);
    for (const count of counts) {
      joined.passages.fill(passage++, at, at + count);
      at += count;
    }
  }
  return joined;
}

// A table of where each block of digests ends, then rows in order: digest, form, number of passages, passages.
function layOut(entries: readonly PassageKeys[]): Uint8Array {
  const { keys, passages } = sortByKey(joinEntries(entries));
  const rows = keys.reduce((count, key, n) => (key === keys[n - 1] ? count : count + 1), 0);
  const words = new Uint32Array(BLOCKS + 3 * rows + keys.length);
  let at = BLOCKS;
  for (let start = 0; start < keys.length; ) {
    const key = keys[start] ?? 0;
    let end = start + 1;
    while (keys[end] === key) end++;
    const digest = Math.floor(key / FORMS);
    words[at] = digest;
    words[at + 1] = key % FORMS;
    words[at + 2] = end - start;
    words.set(passages.subarray(start, end), at + 3);
    at += 3 + end - start;
    words[digest >>> (32 - BLOCK_BITS)] = at;
    start = end;
  }
  for (let block = 0; block < BLOCKS; block++)
    words[block] = Math.max(words[block] ?? 0, words[block - 1] ?? BLOCKS);
  return new Uint8Array(words.buffer);
}

/** A segment whose rows are read slice by slice. */
export interface OpenUnits {
  /** The rows of a slice, each block of digests apart, in their order. */
  readonly readSlice: (slice: number) => readonly Uint32Array[];
  readonly close: () => void;
}

/** Opens the units of a segment. */
export function openUnits(folder: string): OpenUnits {
  const file = openSync(join(folder, UNITS_FILE), 'r');
  const table = readWords(file, 0, BLOCKS);
  const startOf = (block: number): number => (block === 0 ? BLOCKS : (table[block - 1] ?? BLOCKS));
  return {
    readSlice: (slice) => {
      const count = 2 ** (BLOCK_BITS - SLICE_BITS);
      const first = slice * count;
      const start = startOf(first);
      const words = readWords(file, start, startOf(first + count) - start);
      return Array.from({ length: count }, (_, n) =>
        words.subarray(startOf(first + n) - start, startOf(first + n + 1) - start),
      );
    },
    close: () => closeSync(file),
  };
}

/** One row of a segment: the passages of a form of a unit. */
export interface UnitRow {
  readonly digest: number;
  readonly form: number;
  readonly passages: Uint32Array;
}

/** The rows of a block, in order. */
export function* unitRows(words: Uint32Array): Generator<UnitRow> {
  for (let at = 0; at < words.length; ) {
    const [digest = 0, form = 0, count = 0] = [words[at], words[at + 1], words[at + 2]];
    yield { digest, form, passages: words.subarray(at + 3, at + 3 + count) };
    at += 3 + count;
  }
}

function readWords(file: number, start: number, length: number): Uint32Array {
  const words = new Uint32Array(length);
  readSync(file, words, 0, length * BYTES, start * BYTES);
  return words;
}
