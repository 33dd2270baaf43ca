/** The shape of the search folder; a browser that holds another shape's program says so instead of guessing. */
export const SEARCH_FORMAT = 11;

/** One segment: its folder holds records and texts, its words lie in the index; entries are named by their place in it, oldest first. */
export interface FullSegment {
  readonly folder: string;
  readonly kind: 'item' | 'document';
  readonly size: number;
  /** Each year and the place of its first entry; an empty year is not known. */
  readonly years: readonly (readonly [year: string, first: number])[];
}

/** The manifest as it lies in the search folder, with the check of what it says. */
export type SealedManifest = SearchManifest & { readonly check: number };

/** What the browser reads first: `manifest.json` in the search folder. */
export interface SearchManifest {
  readonly format: number;
  /** The folder of the index. */
  readonly index: string;
  readonly full: readonly FullSegment[];
  /** The file of facet values and columns. */
  readonly facets: string;
  /** The file of document numbers and names that are suggested while typing. */
  readonly names: string;
  /** The file of names that mean the same, and of places. */
  readonly otherNames: string;
  /** The words of the archive, a file for each first letter. */
  readonly vocabulary: { readonly folder: string; readonly parts: readonly string[] };
}

/** A paragraph of a text, or one of its headings with the id it has on the page. */
export type TextBlock = string | readonly [id: string, heading: string];

/** The number of an entry in the whole archive: later entries of the same kind have higher numbers, so it also sorts by time. */
export function entryNumber(segment: number, place: number): number {
  return segment * SEGMENT_SPAN + place;
}

/** The segment of an entry and its place in it. */
export function entryPlace(entry: number): { readonly segment: number; readonly place: number } {
  return { segment: Math.floor(entry / SEGMENT_SPAN), place: entry % SEGMENT_SPAN };
}

const SEGMENT_SPAN = 4096;
