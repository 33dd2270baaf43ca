import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedReading } from '#reader/shared-reading.ts';
import { buildSearchIndex } from '#scripts/build/search-index.ts';
import { type Collection, openCollection } from '#search/engine/collection.ts';
import { searchCollection } from '#search/engine/engine.ts';
import { readRecord } from '#search/engine/records.ts';
import { openAssets } from '#search/format/assets.ts';
import { planQuery } from '#search/query/query-plan.ts';

/** The real engine on a real index, without a browser: gives the ids it finds, best first, ten at most. */
export interface TestEngine {
  readonly collection: Collection;
  /** The search folder. */
  readonly folder: string;
  find(query: string): Promise<readonly string[]>;
  close(): void;
}

/** Indexes a content root and opens it as a page would, reading files instead of fetching them. */
export async function openTestEngine(root: string): Promise<TestEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'kho-tin-tim-'));
  const { archive, bodies } = await sharedReading(root);
  await buildSearchIndex({
    archive,
    bodies,
    outDir: folder,
    cacheDir: join(folder, 'cache'),
  });
  const base = join(folder, 'tim');
  globalThis.archiveReadAsset = (path) => Promise.resolve(readFileSync(join(base, path)));
  const collection = await openCollection(openAssets(''));
  const idOf = async (entry: number): Promise<string> =>
    (await readRecord(collection.assets, collection.manifest, entry)).id;
  return {
    collection,
    folder: base,
    find: async (query) => {
      const { entries } = await searchCollection(collection, planQuery(query));
      return Promise.all(entries.slice(0, 10).map(idOf));
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
