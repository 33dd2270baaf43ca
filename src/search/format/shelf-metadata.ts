import { arrayHead, type CborValue, encodeCbor } from './cbor.ts';
import { joinBytes } from './join-bytes.ts';

/**
 * What a shelf's `m.bin` says. A shelf holds the index of several bundles in tiles: a row is a run of words, and
 * a tile is what some neighbouring bundles know of them, so that a rare word takes one file for all bundles and
 * a frequent one no more than is needed. Pages and rows are named by counting; the browser makes Pagefind's own
 * metadata of it.
 */
export interface ShelfMetadata {
  /** Pagefind's version. */
  readonly version: string;
  /** Names of Pagefind's metadata fields. */
  readonly fields: readonly string[];
  /** For each bundle the words of each page, as `lengthCode` writes them. */
  readonly lengths: readonly (readonly number[])[];
  /** The first and last word of each row, then the bundle with which each further tile of the row begins. */
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

/** The file of a tile: its row, and the bundle with which it begins. */
export function tilePath(row: number, start: number): string {
  return `i/${countedName(row)}${start === 0 ? '' : `-${start}`}.bin`;
}

/** The first bundle of the tile of a row that holds `bundle`. */
export function tileStart({ rows }: ShelfMetadata, row: number, bundle: number): number {
  const starts = rows[row]?.slice(2).map(Number) ?? [];
  return starts.findLast((start) => start <= bundle) ?? 0;
}

/**
 * Makes what Pagefind 1.6 reads as metadata of one bundle: `[version, pages, chunks, filters, sorts, fields]`, behind
 * its signature. The chunks are the same for all bundles of a shelf, and written once.
 */
export function metadataWriter({
  version,
  fields,
  lengths,
  rows,
}: ShelfMetadata): (bundle: number) => Uint8Array {
  const chunks = encodeCbor(rows.map(([first, last], n) => [first, last, countedName(n)]));
  return (bundle) => {
    const pages: CborValue = (lengths[bundle] ?? []).map((code, n) => [
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
