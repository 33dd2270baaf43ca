/** The shape of the search folder; a browser that holds another shape's program says so instead of guessing. */
export const SEARCH_FORMAT = 7;

/** Segments of one kind whose indexes lie together. */
export const SEGMENTS_AN_INDEX = 12;

/** One full segment: its folder holds records and texts, its words lie in an index; entries are named by their place in it, oldest first. */
export interface FullSegment {
  readonly folder: string;
  readonly kind: 'item' | 'document';
  readonly size: number;
  /** Each year and the place of its first entry; an empty year is not known. */
  readonly years: readonly (readonly [year: string, first: number])[];
}

/** Pagefind's program, the same for every segment. */
export interface ProgramFiles {
  /** What `pagefind.js` exports as `archiveSeal`: another program in its place has another or none. */
  readonly seal: string;
  /** The file of its WebAssembly. */
  readonly wasm: string;
}

/** The manifest as it lies in the search folder, with the check of what it says. */
export type SealedManifest = SearchManifest & { readonly check: number };

/** What the browser reads first: `manifest.json` in the search folder. */
export interface SearchManifest {
  readonly format: number;
  readonly program: ProgramFiles;
  /** The entries of each summary segment, which counts them on from the one before, and the folders of their indexes, `SEGMENTS_AN_INDEX` segments on each. */
  readonly summary: { readonly sizes: readonly number[]; readonly indexes: readonly string[] };
  readonly full: readonly FullSegment[];
  /** The folders of the full segments' indexes, `SEGMENTS_AN_INDEX` segments on each. */
  readonly indexes: readonly string[];
  /** Names by which a query can name a place. */
  readonly places: readonly string[];
  /** The file of facet values and columns. */
  readonly facets: string;
  /** The file of document numbers and names that are suggested while typing. */
  readonly names: string;
  /** The words of the archive, a file for each first letter. */
  readonly vocabulary: { readonly folder: string; readonly parts: readonly string[] };
  /** The look-up of titles by words in a row, a file for each of its parts. */
  readonly titles: { readonly folder: string; readonly parts: number };
}

/** The number of an entry in the whole archive: later entries of the same kind have higher numbers, so it also sorts by time. */
export function entryNumber(segment: number, place: number): number {
  return segment * SEGMENT_SPAN + place;
}

/** The segment of an entry and its place in it. */
export function entryPlace(entry: number): { readonly segment: number; readonly place: number } {
  return { segment: Math.floor(entry / SEGMENT_SPAN), place: entry % SEGMENT_SPAN };
}

const SEGMENT_SPAN = 4096;
