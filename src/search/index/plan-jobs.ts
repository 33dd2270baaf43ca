import { basename, resolve } from 'node:path';
import type { Archive } from '#core/model/archive/archive.ts';
import { SHELF_SIZE } from '../format/manifest.ts';
import type { TileSizes } from '../format/shelf.ts';
import { shortDigest } from '../format/short-digest.ts';
import { planBundles } from './bundles.ts';
import { searchCodeDigest } from './code-digest.ts';
import type { BundleJob, ShelfJob } from './index-job.ts';
import type { SearchDocument } from './search-document.ts';
import { searchItems, searchLegalDocuments } from './search-documents.ts';

/** What has to be made for an index. Folders are named by the digest of what goes in, so what has not changed is there already. */
export interface IndexPlan {
  /** One for each of the groups, in their order. */
  readonly full: readonly BundleJob[];
  readonly light: readonly BundleJob[];
  /** One for each `SHELF_SIZE` light bundles. */
  readonly lightShelves: readonly ShelfJob[];
  /** One for each `SHELF_SIZE` full bundles. */
  readonly fullShelves: readonly ShelfJob[];
}

/** The documents of each full bundle: items by year, then registered documents. */
export function planGroups(archive: Archive): readonly (readonly SearchDocument[])[] {
  return [searchItems(archive), searchLegalDocuments(archive)].flatMap((documents) =>
    planBundles(documents.map(({ date }) => date.slice(0, 4))).map(({ start, end }) =>
      documents.slice(start, end),
    ),
  );
}

/** Entries of a light bundle: indexing them takes the memory of a full bundle's whole texts. */
const LIGHT_SIZE = 4000;

/**
 * Every query asks the light bundles, so their rows waste less on words nobody asked for, and they list more of them.
 * Columns are wide: a request costs about as much as a kilobyte.
 */
const TILES = {
  light: { row: 1500, column: 64_000 },
  full: { row: 8000, column: 64_000 },
} as const satisfies Record<string, TileSizes>;

/** Plans the bundles and shelves of an index. */
export function planJobs(
  cacheDir: string,
  groups: readonly (readonly SearchDocument[])[],
): IndexPlan {
  const code = searchCodeDigest();
  const folderOf = (kind: string, content: string): string => {
    return resolve(cacheDir, `${kind}-${shortDigest(code + kind + content)}`);
  };
  const bundle = (kind: BundleJob['kind'], documents: BundleJob['documents']): BundleJob => {
    return { kind, documents, folder: folderOf(kind, JSON.stringify(documents)) };
  };
  const shelf = (bundles: readonly BundleJob[], tiles: TileSizes): ShelfJob => {
    const folders = bundles.map(({ folder }) => folder);
    const names = folders.map((folder) => basename(folder));
    return { kind: 'shelf', bundles: folders, tiles, folder: folderOf('shelf', names.join()) };
  };
  const all = groups.flat();
  const full = groups.map((documents) => bundle('full', documents));
  const parts = all.length === 0 ? [[]] : cut(all, LIGHT_SIZE);
  const light = parts.map((documents) => bundle('light', documents));
  return {
    full,
    light,
    lightShelves: cut(light, SHELF_SIZE).map((part) => shelf(part, TILES.light)),
    fullShelves: cut(full, SHELF_SIZE).map((part) => shelf(part, TILES.full)),
  };
}

function cut<Value>(values: readonly Value[], size: number): readonly (readonly Value[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, n) =>
    values.slice(n * size, (n + 1) * size),
  );
}
