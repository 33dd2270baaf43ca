/** The shape of the search folder; a browser that holds another shape's program says so instead of guessing. */
export const SEARCH_FORMAT = 7;

/** Bundles of one kind whose indexes lie together. */
export const SHELF_SIZE = 12;

/** One full bundle: its folder holds records and texts, its index lies on a shelf; entries are named by their place in it, oldest first. */
export interface FullBundle {
  readonly folder: string;
  readonly kind: 'item' | 'document';
  readonly size: number;
  /** Each year and the place of its first entry; an empty year is not known. */
  readonly years: readonly (readonly [year: string, first: number])[];
}

/** Pagefind's program, the same for every bundle. */
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
  /** The entries of each light bundle, which counts them on from the one before, and the folders of their indexes, `SHELF_SIZE` bundles on each. */
  readonly light: { readonly sizes: readonly number[]; readonly shelves: readonly string[] };
  readonly full: readonly FullBundle[];
  /** The folders of the full bundles' indexes, `SHELF_SIZE` bundles on each. */
  readonly shelves: readonly string[];
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
export function entryNumber(bundle: number, place: number): number {
  return bundle * BUNDLE_SPAN + place;
}

/** The bundle of an entry and its place in it. */
export function entryPlace(entry: number): { readonly bundle: number; readonly place: number } {
  return { bundle: Math.floor(entry / BUNDLE_SPAN), place: entry % BUNDLE_SPAN };
}

const BUNDLE_SPAN = 4096;
