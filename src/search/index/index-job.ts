import type { TextBlock } from '../format/manifest.ts';
import type { SearchDocument } from './search-document.ts';

/** A segment to be made: its documents. */
export interface SegmentJob {
  readonly kind: 'full';
  readonly folder: string;
  readonly documents: readonly SearchDocument[];
}

/** What a process that lays segments in an index is told: their folders, in order. */
export interface LayIndexJob {
  readonly kind: 'index';
  readonly folder: string;
  readonly segments: readonly string[];
}

/** A part of the index that a process of its own makes in `folder`. */
export type IndexJob = SegmentJob | LayIndexJob;

/** What an indexing process is told on its standard input: its job, and for a segment the text of each document. */
export type IndexOrder =
  | LayIndexJob
  | (SegmentJob & { readonly texts: readonly (readonly TextBlock[])[] });

/** The exit code of a process that has told on its error stream, in a sentence, why it could not make its part. */
export const TOLD = 3;
