import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { formNumber, SLICE_BITS, unitDigest } from '../format/unit-part.ts';
import { writeFile } from '../format/write-file.ts';
import type { Unit } from '../query/words.ts';

/** The units of a segment: which of its passages hold each form. */
export interface SegmentUnits {
  /** Takes the passages of the next entry. */
  add(passages: readonly (readonly Unit[])[]): void;
  /** Keeps them in a folder until the index is laid; they are not published. */
  write(folder: string): void;
}

/** The file of a segment that holds its units. */
export const UNITS_FILE = 'units.bin';

const SLICES = 2 ** SLICE_BITS;
const FORMS = 0x10000;
const BYTES = Uint32Array.BYTES_PER_ELEMENT;

/** Collects the units of a segment, entry by entry. */
export function collectUnits(): SegmentUnits {
  const held = new Map<number, number[]>();
  const sizes: number[] = [];
  let passage = 0;
  return {
    add: (passages) => {
      for (const units of passages) {
        for (const unit of units) {
          const key = unitDigest(unit) * FORMS + formNumber(unit);
          const list = held.get(key);
          if (list === undefined) held.set(key, [passage]);
          else if (list.at(-1) !== passage) list.push(passage);
        }
        passage++;
      }
      sizes.push(passages.length);
    },
    write: (folder) => {
      writeFile(folder, UNITS_FILE, layOut(held));
      writeFile(folder, SIZES_FILE, JSON.stringify(sizes));
    },
  };
}

/** The file of a segment that holds how many passages each entry has. */
export const SIZES_FILE = 'sizes.json';

// A table of where each slice ends, then rows in order: digest, form, number of passages, passages.
function layOut(held: ReadonlyMap<number, readonly number[]>): Uint8Array {
  const keys = Float64Array.from(held.keys()).sort();
  const length = [...held.values()].reduce((sum, list) => sum + list.length, 3 * keys.length);
  const words = new Uint32Array(SLICES + length);
  let at = SLICES;
  for (const key of keys) {
    const list = held.get(key) ?? [];
    const digest = Math.floor(key / FORMS);
    words.set([digest, key % FORMS, list.length], at);
    words.set(list, at + 3);
    at += 3 + list.length;
    words[digest >>> (32 - SLICE_BITS)] = at;
  }
  for (let slice = 0; slice < SLICES; slice++)
    words[slice] = Math.max(words[slice] ?? 0, words[slice - 1] ?? SLICES);
  return new Uint8Array(words.buffer);
}

/** One row of a segment: the passages of a form of a unit. */
export interface UnitRow {
  readonly digest: number;
  readonly form: number;
  readonly passages: Uint32Array;
}

/** Reads the rows of one slice of a segment, in order. */
export function readSlice(folder: string, slice: number): readonly UnitRow[] {
  const file = openSync(join(folder, UNITS_FILE), 'r');
  try {
    const table = readWords(file, 0, SLICES);
    const start = slice === 0 ? SLICES : (table[slice - 1] ?? SLICES);
    const words = readWords(file, start, (table[slice] ?? start) - start);
    const rows: UnitRow[] = [];
    for (let at = 0; at < words.length; ) {
      const [digest = 0, form = 0, count = 0] = words.subarray(at, at + 3);
      rows.push({ digest, form, passages: words.subarray(at + 3, at + 3 + count) });
      at += 3 + count;
    }
    return rows;
  } finally {
    closeSync(file);
  }
}

function readWords(file: number, start: number, length: number): Uint32Array {
  const words = new Uint32Array(length);
  readSync(file, words, 0, length * BYTES, start * BYTES);
  return words;
}
