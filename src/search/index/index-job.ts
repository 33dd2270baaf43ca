import type { TileSizes } from '../format/shelf.ts';
import type { SearchDocument } from './search-document.ts';

/** A bundle to be made: its documents. */
export interface BundleJob {
  readonly kind: 'full' | 'light';
  readonly folder: string;
  readonly documents: readonly SearchDocument[];
}

/** What a process that lays bundles on a shelf is told: their folders, in order. */
export interface ShelfJob {
  readonly kind: 'shelf';
  readonly folder: string;
  readonly bundles: readonly string[];
  readonly tiles: TileSizes;
}

/** A part of the index that a process of its own makes in `folder`. */
export type IndexJob = BundleJob | ShelfJob;

/** What an indexing process is told on its standard input: its job, and for a bundle the paragraphs of each document. */
export type IndexOrder =
  | ShelfJob
  | (BundleJob & { readonly paragraphs: readonly (readonly string[])[] });

/** The exit code of a process that has told on its error stream, in a sentence, why it could not make its part. */
export const TOLD = 3;
