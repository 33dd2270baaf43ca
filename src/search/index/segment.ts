import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { shortDigest, writeFile } from '../format/publish.ts';
import { SLICE_BITS } from '../format/unit-part.ts';
import type { SameNames } from '../query/other-names.ts';
import type { EntryParts } from './entry-parts.ts';
import { findValue, keepValue } from './kept-value.ts';
import { endOf, joinUnits, type UnitList } from './unit-list.ts';
import { addCounts, type WordCounts } from './write-vocabulary.ts';

/** What an index takes from a segment beside its units. */
export interface SegmentFacts {
  /** The keys of its entries, by which an entry that is the same is found again. */
  readonly keys: readonly string[];
  /** How many passages each has. */
  readonly sizes: readonly number[];
  /** Where each slice of its units ends: the digests that begin with the same bits. */
  readonly ends: readonly number[];
  /** The digest of the file of its units. */
  readonly units: string;
  readonly names: readonly SameNames[];
  /** In how many entries each word stands. */
  readonly words: WordCounts;
}

/** Entries by their keys, in their order. */
export type KeyedParts = ReadonlyMap<string, EntryParts>;

const FILES = { entries: 'entries.bin', facts: 'facts.bin', units: 'units.bin' } as const;

/** Writes a segment into a folder of the cache: all that was taken from its entries, and what an index takes from it. */
export function writeSegment(folder: string, entries: KeyedParts): void {
  const parts = [...entries.values()];
  const units = joinUnits(parts);
  const bytes = new Uint8Array(units.buffer);
  const facts: SegmentFacts = {
    keys: [...entries.keys()],
    sizes: parts.map(({ passages }) => passages),
    ends: sliceEnds(units),
    units: shortDigest(bytes),
    names: parts.flatMap(({ names }) => names),
    words: addCounts(parts.map(({ words }) => words.map((word) => [word, 1]))),
  };
  writeFile(join(folder, FILES.units), bytes);
  keepValue(join(folder, FILES.entries), entries);
  keepValue(join(folder, FILES.facts), facts);
}

/** What an index takes from a segment beside its units; `undefined` where it is not whole. */
export function readFacts(folder: string): SegmentFacts | undefined {
  return findValue<SegmentFacts>(join(folder, FILES.facts));
}

/** The same of a segment of which an index can be laid: its units are whole too. */
export function readLayableFacts(folder: string): SegmentFacts | undefined {
  const facts = readFacts(folder);
  return facts !== undefined && facts.units === digestOfUnits(folder) ? facts : undefined;
}

function digestOfUnits(folder: string): string | undefined {
  try {
    return shortDigest(readFileSync(join(folder, FILES.units)));
  } catch {
    return undefined;
  }
}

/** What was taken from the entries of segments, as far as they are whole. */
export function readKept(folders: readonly string[]): KeyedParts {
  return new Map(folders.flatMap((folder) => [...(readEntries(folder) ?? [])]));
}

/** The files of a segment as they are published: of each entry its display record and its text; `undefined` where they are not whole. */
export function segmentFiles(folder: string): ReadonlyMap<string, Uint8Array> | undefined {
  const entries = readEntries(folder);
  if (entries === undefined) return undefined;
  return new Map(
    [...entries.values()].flatMap(({ record, text }, place) => [
      [`r/${place.toString(36)}.bin`, record],
      [`t/${place.toString(36)}.bin`, text],
    ]),
  );
}

function readEntries(folder: string): KeyedParts | undefined {
  return findValue<KeyedParts>(join(folder, FILES.entries));
}

function sliceEnds(units: UnitList): readonly number[] {
  let end = 0;
  return Array.from({ length: 2 ** SLICE_BITS }, (_, slice) => {
    end = endOf(units, { prefix: slice, bits: SLICE_BITS, from: end });
    return end;
  });
}

/** A segment that an index is laid from: its units are read slice by slice. */
export function openSegment(folder: string) {
  const facts = readFacts(folder);
  if (facts === undefined) throw new Error(`${folder} is not whole`);
  const file = openSync(join(folder, FILES.units), 'r');
  return {
    facts,
    readSlice: (slice: number): UnitList => {
      const start = facts.ends[slice - 1] ?? 0;
      const list = new Uint32Array((facts.ends[slice] ?? 0) - start);
      readSync(file, list, 0, list.byteLength, start * list.BYTES_PER_ELEMENT);
      return list;
    },
    close: () => closeSync(file),
  };
}
