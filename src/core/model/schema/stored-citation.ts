import type { PinpointParts } from '#core/divisions/find-division.ts';

/** The divisions of a cited document that words beside the citation point at («khoản 2 Điều 5»), with their place in the same text. */
export interface StoredPinpoint {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly parts: PinpointParts;
  /** The line of the file that holds them, where it is told. */
  readonly line?: number;
}

/** One citation of an item after resolving, as small as an archive of 100,000 items needs it. `part` is the text of the item that holds it; offsets are UTF-16 units of that text, of the body as its page shows it. */
export interface StoredCitation {
  readonly part: 'lead' | 'body';
  /** The words that cite. */
  readonly words: string;
  /** Where the words that are linked begin and end (exclusive). */
  readonly start: number;
  readonly end: number;
  /** The sentence around them as the page shows it, on one line. */
  readonly sentence: string;
  readonly status: 'held' | 'known' | 'ambiguous' | 'unresolved';
  /** The document held, or every candidate. */
  readonly documents: readonly string[];
  /** The full number, where it is known: 57-NQ/TW. */
  readonly key?: string;
  readonly pinpoints?: readonly StoredPinpoint[];
}
