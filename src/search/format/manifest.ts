/** The shape of the search folder; a browser that holds another shape's program says so instead of guessing. */
export const SEARCH_FORMAT = 13;

/** What is found: a news item or a legal document. */
export type EntryKind = 'item' | 'document';

/** One segment: its folder holds records and texts, its words lie in the index; files are named by the place of their entry in it, oldest first. */
export interface FullSegment {
  readonly folder: string;
  readonly size: number;
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

/** What a result shows of an entry before its text is read; the date as readers write it. */
export type StoredRecord = readonly [
  kind: EntryKind,
  id: string,
  title: string,
  date: string,
  place: string,
  lead: string,
];

/** A paragraph of a text, or one of its headings with the id it has on the page. */
export type TextBlock = string | readonly [id: string, heading: string];

/** The segment of an entry, and the name of its files there. Entries are numbered through the whole archive, from 0, oldest first, those without a date before all others. */
export function entryPlace(
  { full }: SearchManifest,
  entry: number,
): { readonly segment: FullSegment; readonly name: string } {
  let place = entry;
  for (const segment of full) {
    if (place < segment.size) return { segment, name: place.toString(36) };
    place -= segment.size;
  }
  throw new Error(`the manifest has no entry ${entry}`);
}
