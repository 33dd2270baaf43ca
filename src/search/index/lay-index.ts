import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compressJson } from '../format/compress.ts';
import {
  frequentPath,
  type IndexFacts,
  partOf,
  partPath,
  SLICE_BITS,
  toSteps,
} from '../format/unit-part.ts';
import { writeFile } from '../format/write-file.ts';
import { readSlice, SIZES_FILE, UNITS_FILE } from './segment-units.ts';

/** Bytes of the segments that go into a part, on average: packed they are about two kilobytes. */
const PART_BYTES = 20_000;
/** No more parts than this: a host has to bear as many files. */
const MOST_BITS = 14;
/** A form in more passages has a file of its own, so that a part weighs little and nobody reads in vain what says little. */
const FREQUENT = 1000;

/** Lays the units of all segments in one index: its parts, the files of frequent forms, and `m.bin` with its facts. */
export function layIndex(segments: readonly string[], folder: string): void {
  const bytes = segments.reduce((sum, each) => sum + statSync(join(each, UNITS_FILE)).size, 0);
  const wanted = Math.ceil(Math.log2(Math.max(1, bytes / PART_BYTES)));
  const bits = Math.min(MOST_BITS, Math.max(SLICE_BITS, wanted));
  const sizes = segments.map(readSizes);
  const starts: number[] = [];
  let passages = 0;
  for (const each of sizes) {
    starts.push(passages);
    passages += each.reduce((sum, size) => sum + size, 0);
  }
  for (let slice = 0; slice < 2 ** SLICE_BITS; slice++) {
    writeParts(joinSlice(segments, { slice, starts }), { slice, bits, folder });
  }
  const facts: IndexFacts = { bits, sizes };
  writeFile(folder, 'm.bin', compressJson(facts));
}

function readSizes(segment: string): readonly number[] {
  return JSON.parse(readFileSync(join(segment, SIZES_FILE), 'utf8')) as readonly number[];
}

type Forms = Map<number, number[]>;

function joinSlice(
  segments: readonly string[],
  { slice, starts }: { readonly slice: number; readonly starts: readonly number[] },
): ReadonlyMap<number, Forms> {
  const units = new Map<number, Forms>();
  for (const [n, segment] of segments.entries()) {
    for (const { digest, form, passages } of readSlice(segment, slice)) {
      const forms: Forms = units.get(digest) ?? new Map();
      const list = forms.get(form) ?? [];
      for (const passage of passages) list.push(passage + (starts[n] ?? 0));
      units.set(digest, forms.set(form, list));
    }
  }
  return units;
}

/** Where a slice is written: parts without a unit too, so that a missing file is always a loss. */
interface Target {
  readonly slice: number;
  readonly bits: number;
  readonly folder: string;
}

function writeParts(units: ReadonlyMap<number, Forms>, { slice, bits, folder }: Target): void {
  const count = 2 ** (bits - SLICE_BITS);
  const parts = Array.from({ length: count }, (): (readonly number[])[] => []);
  const keys = new Array<number>(count).fill(0);
  for (const digest of [...units.keys()].sort((a, b) => a - b)) {
    const { part, key } = partOf(digest, bits);
    const n = part - slice * count;
    for (const [form, passages] of units.get(digest) ?? []) {
      const isFrequent = passages.length > FREQUENT;
      if (isFrequent)
        writeFile(folder, frequentPath(digest, form), compressJson(toSteps(passages)));
      const held = isFrequent ? [-passages.length] : toSteps(passages);
      parts[n]?.push([key - (keys[n] ?? 0), form, ...held]);
      keys[n] = key;
    }
  }
  for (const [n, rows] of parts.entries())
    writeFile(folder, partPath(slice * count + n), compressJson(rows));
}
