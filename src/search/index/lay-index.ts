import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { compressJson } from '../format/publish.ts';
import {
  FORMS,
  frequentPath,
  type IndexFacts,
  partOf,
  partPath,
  SLICE_BITS,
  toSteps,
} from '../format/unit-part.ts';
import { findValue, keepValue } from './kept-value.ts';
import { openSegment } from './segment.ts';
import { eachUnit, endOf, type UnitList } from './unit-list.ts';

/** Numbers of the segments' lists that go into a part, on average: packed it is about two kilobytes. */
const PART_NUMBERS = 5000;
/** No more parts than this: a host has to bear as many files. */
const MOST_BITS = 14;
/** A form in more passages has a file of its own, so that a part weighs little and nobody reads in vain what says little. */
const FREQUENT = 1000;

/** What is laid in one index: the folders of all segments in their order, where to, a digest of the code, and an index that was laid before, whose parts are taken where the same code made them of the same. */
export interface IndexToLay {
  readonly kind: 'index';
  readonly code: string;
  readonly segments: readonly string[];
  readonly folder: string;
  readonly former?: string | undefined;
}

/** Files by their paths in the folder in which they are published. */
export type PackedFiles = ReadonlyMap<string, Uint8Array>;

/** The file of an index in the cache: the files of each part, by a digest of all they are made from. */
export const INDEX_FILE = 'index.bin';

type LaidParts = ReadonlyMap<string, PackedFiles>;

/** Lays the units of all segments in one index: its parts, the files of frequent forms, and `m.bin` with its facts. */
export function layIndex({ code, segments, folder, former }: Omit<IndexToLay, 'kind'>): void {
  const open = segments.map(openSegment);
  const numbers = open.reduce((sum, { facts }) => sum + (facts.ends.at(-1) ?? 0), 0);
  const wanted = Math.ceil(Math.log2(Math.max(1, numbers / PART_NUMBERS)));
  const bits = Math.min(MOST_BITS, Math.max(SLICE_BITS, wanted));
  const kept = former === undefined ? undefined : findParts(former);
  const laid = new Map<string, PackedFiles>();
  try {
    for (let slice = 0; slice < 2 ** SLICE_BITS; slice++) {
      let start = 0;
      const lists = open.map(({ facts, readSlice }): PlacedList => {
        const placed = { start, list: readSlice(slice) };
        start += facts.sizes.reduce((sum, size) => sum + size, 0);
        return placed;
      });
      for (const { part, units } of splitSlice(lists, slice, bits)) {
        const key = keyOf(`${code} ${part} ${bits}`, units);
        laid.set(key, kept?.get(key) ?? makePart(units, part, bits));
      }
    }
  } finally {
    for (const { close } of open) close();
  }
  const facts: IndexFacts = { bits, sizes: open.flatMap((each) => each.facts.sizes) };
  laid.set('facts', new Map([['m.bin', compressJson(facts)]]));
  keepValue(join(folder, INDEX_FILE), laid);
}

/** The files of an index that is kept in a folder of the cache; `undefined` where they are not whole. */
export function indexFiles(folder: string): PackedFiles | undefined {
  const parts = findParts(folder);
  return parts && new Map([...parts.values()].flatMap((files) => [...files]));
}

function findParts(folder: string): LaidParts | undefined {
  return findValue<LaidParts>(join(folder, INDEX_FILE));
}

/** Units of a segment, and the first of its passages. */
interface PlacedList {
  readonly start: number;
  readonly list: UnitList;
}

function* splitSlice(lists: readonly PlacedList[], slice: number, bits: number) {
  const parts = 2 ** (bits - SLICE_BITS);
  const ends = lists.map(() => 0);
  for (let part = slice * parts; part < (slice + 1) * parts; part++) {
    const units = lists.map(({ start, list }, n): PlacedList => {
      const from = ends[n] ?? 0;
      ends[n] = endOf(list, { prefix: part, bits, from });
      return { start, list: list.subarray(from, ends[n]) };
    });
    yield { part, units };
  }
}

function keyOf(made: string, units: readonly PlacedList[]): string {
  const hash = createHash('sha256').update(made);
  for (const { start, list } of units.filter((each) => each.list.length > 0)) {
    hash.update(` ${start} ${list.length} `);
    hash.update(new Uint8Array(list.buffer, list.byteOffset, list.byteLength));
  }
  return hash.digest('hex');
}

// A part without a unit has a file too, so that a missing file is always a loss.
function makePart(units: readonly PlacedList[], part: number, bits: number): PackedFiles {
  const passagesOf = new Map<number, number[]>();
  for (const { start, list } of units) {
    eachUnit(list, (digest, form, passage) => {
      const held = passagesOf.get(digest * FORMS + form);
      if (held !== undefined) held.push(start + passage);
      else passagesOf.set(digest * FORMS + form, [start + passage]);
    });
  }
  const files = new Map<string, Uint8Array>();
  let before = 0;
  const rows = [...passagesOf]
    .sort(([one], [other]) => one - other)
    .map(([unit, passages]) => {
      const [digest, form] = [Math.floor(unit / FORMS), unit % FORMS];
      const { key } = partOf(digest, bits);
      const isFrequent = passages.length > FREQUENT;
      const steps = toSteps(passages);
      if (isFrequent) files.set(frequentPath(digest, form), compressJson(steps));
      const row = [key - before, form, ...(isFrequent ? [-passages.length] : steps)];
      before = key;
      return row;
    });
  return files.set(partPath(part), compressJson(rows));
}
