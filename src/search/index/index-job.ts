import type { TextBlock } from '../format/manifest.ts';
import type { IndexToLay } from './lay-index.ts';
import type { SearchDocument } from './search-document.ts';

/** A document and the key of all that a segment takes from it. */
export interface KeyedDocument {
  readonly key: string;
  readonly document: SearchDocument;
}

/** A segment to be made: its documents, and the folder that keeps what was taken from them before. */
export interface SegmentJob {
  readonly kind: 'full';
  readonly folder: string;
  readonly cacheDir: string;
  readonly entries: readonly KeyedDocument[];
}

/** What a process that lays segments in an index is told. */
export interface LayIndexJob extends IndexToLay {
  readonly kind: 'index';
}

/** A part of the index that a process of its own makes in `folder`. */
export type IndexJob = SegmentJob | LayIndexJob;

/** What an indexing process is told on its standard input: its job, and for a segment the texts of those documents of which nothing is kept, by their places. */
export type IndexOrder =
  | LayIndexJob
  | (SegmentJob & { readonly texts: readonly (readonly [place: number, readonly TextBlock[]])[] });

/** The exit code of a process that has told on its error stream, in a sentence, why it could not make its part. */
export const TOLD = 3;

/** The exit code of a process that lacks the text of a document: what was kept of it is not whole. */
export const LACKS_TEXT = 4;
