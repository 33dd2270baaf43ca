import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SEARCH_FOLDER } from '#core/site-files.ts';
import { sharedReading } from '#reader/shared-reading.ts';
import { readAttachedText } from '#scripts/build/search/attached-text.ts';
import { buildSearchIndex } from '#scripts/build/search-index.ts';
import { type Collection, openCollection } from '#search/engine/collection.ts';
import { searchCollection } from '#search/engine/engine.ts';
import { readParagraphs, readRecord } from '#search/engine/records.ts';
import { openAssets } from '#search/format/assets.ts';
import { chooseExcerpt } from '#search/query/excerpt.ts';
import { markTerms } from '#search/query/marks.ts';
import { planQuery } from '#search/query/query-plan.ts';

/** The real engine on a real index, without a browser: gives the ids it finds, best first, ten at most. */
export interface TestEngine {
  readonly collection: Collection;
  /** The search folder. */
  readonly folder: string;
  find(query: string): Promise<readonly string[]>;
  /** The address to which the first result of a query leads within its page, where it names one. */
  findSection(query: string): Promise<string | undefined>;
  close(): void;
}

/** Indexes a content root and opens it as a page would, reading files instead of fetching them. */
export async function openTestEngine(root: string): Promise<TestEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'kho-tin-tim-'));
  const { archive, bodies } = await sharedReading(root);
  await buildSearchIndex({
    archive,
    bodies: { ...bodies, loadAttached: (file) => readAttachedText(root, file) },
    outDir: folder,
    cacheDir: join(folder, 'cache'),
  });
  const engine = await openBuiltEngine(join(folder, SEARCH_FOLDER));
  return { ...engine, close: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Opens the index of a site that is built, at its search folder. */
export async function openBuiltEngine(folder: string): Promise<Omit<TestEngine, 'close'>> {
  globalThis.archiveReadAsset = (path) => Promise.resolve(readFileSync(join(folder, path)));
  const collection = await openCollection(openAssets(''));
  const idOf = async (entry: number): Promise<string> => (await readRecord(collection, entry)).id;
  return {
    collection,
    folder,
    find: async (query) => {
      const { entries } = await searchCollection(collection, planQuery(query));
      return Promise.all(entries.slice(0, 10).map(idOf));
    },
    findSection: async (query) => {
      const plan = planQuery(query);
      const [first] = (await searchCollection(collection, plan)).entries;
      if (first === undefined) return undefined;
      const blocks = await readParagraphs(collection, first);
      const { id } = await readRecord(collection, first);
      const section = chooseExcerpt(blocks, markTerms(plan))?.section;
      return section && `${id}#${section[0]}`;
    },
  };
}
