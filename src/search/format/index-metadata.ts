import { arrayHead, type CborValue, encodeCbor } from './cbor.ts';
import { joinBytes } from './join-bytes.ts';

/**
 * What the `m.bin` of an index says. An index holds the words of several segments in shards: a row is a run of words, and
 * a shard is what some neighbouring segments know of them, so that a rare word takes one file for all segments and
 * a frequent one no more than is needed. Pages and rows are named by counting; the browser makes Pagefind's own
 * metadata of it.
 */
export interface IndexMetadata {
  /** Pagefind's version. */
  readonly version: string;
  /** Names of Pagefind's metadata fields. */
  readonly fields: readonly string[];
  /** For each segment the words of each page, as `lengthCode` writes them. */
  readonly lengths: readonly (readonly number[])[];
  /** The first and last word of each row, then the segment with which each further shard of the row begins. */
  readonly rows: readonly (readonly [first: string, last: string, ...starts: number[]])[];
}

/** Pagefind's mark at the start of every unpacked file. */
export const PAGEFIND_SIGNATURE: Uint8Array = new TextEncoder().encode('pagefind_dcd');

/** The number of words of a page to the nearest eighth of a doubling: ranking needs no more, and few different values pack well. */
export function lengthCode(words: number): number {
  return Math.round(Math.log2(Math.max(1, words)) * STEPS);
}

/** The name of page or row `n`. */
export function countedName(n: number): string {
  return n.toString(36);
}

/** The file of a shard: its row, and the segment with which it begins. */
export function shardPath(row: number, start: number): string {
  return `i/${countedName(row)}${start === 0 ? '' : `-${start}`}.bin`;
}

/** The first segment of the shard of a row that holds `segment`. */
export function shardStart({ rows }: IndexMetadata, row: number, segment: number): number {
  const starts = rows[row]?.slice(2).map(Number) ?? [];
  return starts.findLast((start) => start <= segment) ?? 0;
}

/**
 * Makes what Pagefind 1.6 reads as metadata of one segment: `[version, pages, chunks, filters, sorts, fields]`, behind
 * its signature. The chunks are the same for all segments of an index, and written once.
 */
export function metadataWriter({
  version,
  fields,
  lengths,
  rows,
}: IndexMetadata): (segment: number) => Uint8Array {
  const chunks = encodeCbor(rows.map(([first, last], n) => [first, last, countedName(n)]));
  return (segment) => {
    const pages: CborValue = (lengths[segment] ?? []).map((code, n) => [
      countedName(n),
      Math.round(2 ** (code / STEPS)),
      '',
    ]);
    const rest = [encodeCbor([]), encodeCbor([]), encodeCbor(fields)];
    return joinBytes([
      PAGEFIND_SIGNATURE,
      arrayHead(FIELDS_OF_METADATA),
      encodeCbor(version),
      encodeCbor(pages),
      chunks,
      ...rest,
    ]);
  };
}

const FIELDS_OF_METADATA = 6;
const STEPS = 8;
