import type { TileSizes } from '../format/shelf.ts';
import type { SearchDocument } from './search-document.ts';

/** What one indexing process is told on its standard input: the documents of a bundle. */
export interface BundleJob {
  readonly kind: 'full' | 'light';
  readonly root: string;
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

/** The exit code of a process that has told on its error stream, in a sentence, why it could not make its part. */
export const TOLD = 3;
