import { type CborValue, encodeCbor, joinBytes } from './cbor.ts';

/**
 * What a bundle's metadata says, without what can be told from elsewhere: pages are named by counting, chunks too.
 * It takes a third of the bytes of Pagefind's own metadata, which the browser makes of it.
 */
export interface BundleMetadata {
  /** Pagefind's version. */
  readonly version: string;
  /** The words of each page, as `lengthCode` writes them. */
  readonly lengths: readonly number[];
  /** The first and last word of each chunk. */
  readonly chunks: readonly (readonly [first: string, last: string])[];
  /** Names of Pagefind's metadata fields. */
  readonly fields: readonly string[];
}

/** Pagefind's mark at the start of every unpacked file. */
export const PAGEFIND_SIGNATURE: Uint8Array = new TextEncoder().encode('pagefind_dcd');

/** The number of words of a page to the nearest twelfth: ranking needs no more, and few different values pack well. */
export function lengthCode(words: number): number {
  return Math.round(Math.log2(Math.max(1, words)) * STEPS);
}

/** The name of page or chunk `n`. */
export function countedName(n: number): string {
  return n.toString(36);
}

/** What Pagefind 1.6 reads as metadata: `[version, pages, chunks, filters, sorts, fields]`, behind its signature. */
export function expandMetadata({ version, lengths, chunks, fields }: BundleMetadata): Uint8Array {
  const pages: CborValue = lengths.map((code, n) => [
    countedName(n),
    Math.round(2 ** (code / STEPS)),
    '',
  ]);
  const named: CborValue = chunks.map(([first, last], n) => [first, last, countedName(n)]);
  return joinBytes([PAGEFIND_SIGNATURE, encodeCbor([version, pages, named, [], [], fields])]);
}

const STEPS = 8;
