import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compressJson } from '../format/publish.ts';
import {
  frequentPath,
  type IndexFacts,
  partOf,
  partPath,
  SLICE_BITS,
  toSteps,
} from '../format/unit-part.ts';
import { type FileBlocks, type PackedFiles, readBlocks, writePack } from './packed-files.ts';
import {
  BLOCK_BITS,
  openUnits,
  SIZES_FILE,
  TABLE_BYTES,
  UNITS_FILE,
  unitRows,
} from './segment-units.ts';

/** Bytes of the segments that go into a part, on average: packed they are about two kilobytes. */
const PART_BYTES = 20_000;
/** No more parts than this: a host has to bear as many files. */
const MOST_BITS = 14;
/** A form in more passages has a file of its own, so that a part weighs little and nobody reads in vain what says little. */
const FREQUENT = 1000;

/** What is laid in one index: the folders of all segments in their order, where to, a digest of the code, and an index that was laid before, whose blocks are taken where the same code made them of the same. */
export interface IndexToLay {
  readonly code: string;
  readonly segments: readonly string[];
  readonly folder: string;
  readonly former?: string | undefined;
}

/** Lays the units of all segments in one index: its parts, the files of frequent forms, and `m.bin` with its facts. */
export function layIndex(laid: IndexToLay): void {
  const { segments, folder } = laid;
  const bytes = segments.reduce((sum, each) => sum + rowBytes(each), 0);
  const wanted = Math.ceil(Math.log2(Math.max(1, bytes / PART_BYTES)));
  const bits = Math.min(MOST_BITS, Math.max(SLICE_BITS, wanted));
  const sizes = segments.map(readSizes);
  const starts: number[] = [];
  let passages = 0;
  for (const each of sizes) {
    starts.push(passages);
    passages += each.reduce((sum, size) => sum + size, 0);
  }
  const facts: IndexFacts = { bits, sizes };
  const blocks = layBlocks(laid, starts, bits);
  const files = new Map([...blocks.values()].flatMap((block) => [...block]));
  files.set('m.bin', compressJson(facts));
  writePack(folder, files, blocks);
}

// What is looked up by the table is not what a reader loads.
function rowBytes(segment: string): number {
  return statSync(join(segment, UNITS_FILE)).size - TABLE_BYTES;
}

function readSizes(segment: string): readonly number[] {
  return JSON.parse(readFileSync(join(segment, SIZES_FILE), 'utf8')) as readonly number[];
}

// A block is the least that is laid anew: a part, or where parts are smaller than what segments tell apart, some of them.
function layBlocks(
  { code, segments, former }: IndexToLay,
  starts: readonly number[],
  bits: number,
): FileBlocks {
  const blockBits = blockBitsOf(bits);
  const perSlice = 2 ** (blockBits - SLICE_BITS);
  const merged = 2 ** (BLOCK_BITS - blockBits);
  const kept = former === undefined ? undefined : readBlocks(former);
  const laid = new Map<string, PackedFiles>();
  const open = segments.map(openUnits);
  try {
    for (let slice = 0; slice < 2 ** SLICE_BITS; slice++) {
      const read = open.map(({ readSlice }) => readSlice(slice));
      for (let n = 0; n < perSlice; n++) {
        const number = slice * perSlice + n;
        const rows = read.map((blocks) => blocks.slice(n * merged, (n + 1) * merged));
        const key = blockKey(`${code} ${number} ${bits}`, rows, starts);
        laid.set(key, kept?.get(key) ?? writeParts(joinRows(rows, starts), number, bits));
      }
    }
  } finally {
    for (const { close } of open) close();
  }
  return laid;
}

function blockBitsOf(bits: number): number {
  return Math.min(bits, BLOCK_BITS);
}

/** The rows of a block: of each segment those that it tells apart. */
type Rows = readonly (readonly Uint32Array[])[];

// All that the files of a block are made from: rows of the segments, and where their passages begin.
function blockKey(made: string, rows: Rows, starts: readonly number[]): string {
  const hash = createHash('sha256').update(made);
  for (const [n, blocks] of rows.entries()) {
    const length = blocks.reduce((sum, words) => sum + words.length, 0);
    if (length === 0) continue;
    hash.update(` ${starts[n]} ${length} `);
    for (const { buffer, byteOffset, byteLength } of blocks)
      hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  }
  return hash.digest('hex');
}

type Forms = Map<number, number[]>;

function joinRows(rows: Rows, starts: readonly number[]): ReadonlyMap<number, Forms> {
  const units = new Map<number, Forms>();
  for (const [n, blocks] of rows.entries()) {
    const start = starts[n] ?? 0;
    for (const { digest, form, passages } of blocks.flatMap((words) => [...unitRows(words)])) {
      const forms: Forms = units.get(digest) ?? new Map();
      const list = forms.get(form) ?? [];
      for (const passage of passages) list.push(passage + start);
      units.set(digest, forms.set(form, list));
    }
  }
  return units;
}

// Parts without a unit have a file too, so that a missing file is always a loss.
function writeParts(units: ReadonlyMap<number, Forms>, number: number, bits: number): PackedFiles {
  const files = new Map<string, Uint8Array>();
  const count = 2 ** (bits - blockBitsOf(bits));
  const parts = Array.from({ length: count }, (): (readonly number[])[] => []);
  const keys = new Array<number>(count).fill(0);
  for (const digest of [...units.keys()].sort((a, b) => a - b)) {
    const { part, key } = partOf(digest, bits);
    const n = part - number * count;
    for (const [form, passages] of units.get(digest) ?? []) {
      const isFrequent = passages.length > FREQUENT;
      if (isFrequent) files.set(frequentPath(digest, form), compressJson(toSteps(passages)));
      const held = isFrequent ? [-passages.length] : toSteps(passages);
      parts[n]?.push([key - (keys[n] ?? 0), form, ...held]);
      keys[n] = key;
    }
  }
  for (const [n, rows] of parts.entries())
    files.set(partPath(number * count + n), compressJson(rows));
  return files;
}
