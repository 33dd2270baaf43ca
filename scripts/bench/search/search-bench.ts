import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { SEARCH_FOLDER } from '#core/site-files.ts';
import { sharedReading } from '#reader/shared-reading.ts';
import { buildSearchIndex } from '../../build/search-index.ts';
import { defineCommand } from '../../command/define-command.ts';
import { withTempFolder } from '../../files/temp-folder.ts';
import { findBrowser } from '../../test/find-browser.ts';
import { runNode } from '../../test/run-command.ts';
import { CORPUS_OPTION, ITEMS_OPTION } from '../bench-options.ts';
import { printAblation } from './ablate.ts';
import type { BenchItem, JudgedQuery } from './bench-item.ts';
import { generateItems } from './generate-items.ts';
import { judgedMadeQueries } from './judged-made-queries.ts';
import { knownItemQueries } from './known-item-queries.ts';
import { measureMiniSearch } from './measure-mini-search.ts';
import { measureSite } from './measure-site.ts';
import { measureStock } from './measure-stock.ts';
import { printMisses, printRuns } from './print-runs.ts';
import { RARE_NAMES, SECOND_RARE_NAMES } from './rare-names.ts';
import { readCorpus } from './read-corpus.ts';
import { REMEMBERED_QUERIES, type RememberedQueries } from './remembered-queries.ts';
import { SECOND_REMEMBERED_QUERIES } from './second-queries.ts';
import { writeContent } from './write-content.ts';

/** Relevance and cost of the search on N items in headless Chromium, beside Pagefind as shipped and MiniSearch. */
export const SEARCH_BENCH = defineCommand({
  name: 'bench -- search',
  summary: 'tìm kiếm: độ đúng và chi phí',
  options: {
    ...ITEMS_OPTION,
    ...CORPUS_OPTION,
    queries: { kind: 'text', value: 'TỆP.json', summary: 'câu tìm đã chấm' },
    visits: {
      kind: 'number',
      value: 'SỐ',
      summary: 'số lần mở trang tìm từ đầu',
      range: [0, 100_000],
      fallback: 25,
    },
    alone: { kind: 'flag', summary: 'không đo các chương trình khác' },
    misses: { kind: 'flag', summary: 'in các câu tìm trượt' },
    ablate: {
      kind: 'flag',
      summary: 'bỏ lần lượt từng trọng số, từng bước xếp hạng; không cần trình duyệt',
    },
  },
  examples: ['--items 1000 --alone'],
  run: (values) =>
    withTempFolder('kho-tin-do-tim-', async (folder) => {
      const measure = values.ablate ? ablate : measureAll;
      await measure(folder, { ...values, count: values.items ?? 1000 });
      return true;
    }),
});

interface Measurement extends Preparation {
  readonly visits: number;
  readonly alone: boolean;
  readonly misses: boolean;
}

async function measureAll(folder: string, values: Measurement): Promise<void> {
  const { items, queries } = prepare(values);
  console.log(`${items.length} tin, ${queries.length} câu tìm đã chấm.`);
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  try {
    const shared = {
      browser,
      queries: queries.map(({ query }) => query),
      firstVisits: values.visits,
    };
    const root = join(folder, 'content');
    writeContent(root, items);
    const site = join(folder, 'site');
    await buildShell(join(folder, 'shell'), site);
    const own = await measureSite({
      ...shared,
      root,
      folder: site,
      cacheDir: join(folder, 'cache'),
    });
    const others = values.alone
      ? []
      : [
          await measureStock({ ...shared, folder: join(folder, 'stock'), items }),
          measureMiniSearch(items, shared.queries),
        ];
    printRuns([own, ...others], queries);
    if (values.misses) printMisses(own, queries);
  } finally {
    await browser.close();
  }
}

// Without a browser: what a part of the ranking adds is the same everywhere.
async function ablate(folder: string, values: Preparation): Promise<void> {
  const { items, queries } = prepare(values);
  console.log(`${items.length} tin, ${queries.length} câu tìm đã chấm.`);
  const root = join(folder, 'content');
  writeContent(root, items);
  const { archive, bodies } = await sharedReading(root);
  await buildSearchIndex({
    archive,
    bodies,
    outDir: folder,
    cacheDir: join(folder, 'cache'),
  });
  await printAblation(join(folder, SEARCH_FOLDER), queries);
}

/** Queries made of a corpus nobody has judged. */
const KNOWN_ITEMS = 200;

interface Preparation {
  readonly count: number;
  readonly corpus?: string | undefined;
  readonly queries?: string | undefined;
}

function prepare({ count, corpus, queries }: Preparation): {
  readonly items: readonly BenchItem[];
  readonly queries: readonly JudgedQuery[];
} {
  if (corpus === undefined) {
    const items = generateItems(count);
    return { items, queries: judgedMadeQueries(items) };
  }
  const items = readCorpus(corpus, count);
  return {
    items,
    queries: queries === undefined ? corpusQueries(items) : readJudged(queries, items),
  };
}

// Made by rule of the items' own words; written from memory, and rare names, for a corpus that holds their articles.
function corpusQueries(items: readonly BenchItem[]): readonly JudgedQuery[] {
  const byName = new Map(items.map(({ id }) => [id.slice(5), id]));
  const judge = (
    group: string,
    kind: string,
    [query, ...names]: readonly [string, ...string[]],
  ) => {
    const answers = names.flatMap((name) => byName.get(name) ?? []);
    return answers.length === 0 ? [] : [{ group, kind, query, answers }];
  };
  const judgeAll = (group: string, sets: RememberedQueries) =>
    sets.flatMap(([kind, rows]) => rows.flatMap((row) => judge(group, kind, row)));
  return [
    ...knownItemQueries(items, KNOWN_ITEMS).map((each) => ({ ...each, group: 'theo chữ của bài' })),
    ...judgeAll('nhớ lại', REMEMBERED_QUERIES),
    ...judgeAll('tên hiếm', [['tên hiếm trong thân', RARE_NAMES]]),
    ...judgeAll('nhớ lại (2)', SECOND_REMEMBERED_QUERIES),
    ...judgeAll('tên hiếm (2)', [['tên hiếm trong thân (2)', SECOND_RARE_NAMES]]),
  ];
}

// A file of judged queries names items by the ids of the corpus, without the year that stands before them in the archive.
function readJudged(file: string, items: readonly BenchItem[]): readonly JudgedQuery[] {
  const byName = new Map(items.map(({ id }) => [id.slice(5), id]));
  const rows = JSON.parse(readFileSync(file, 'utf8')) as readonly {
    readonly cat: string;
    readonly q: string;
    readonly rel: readonly string[];
  }[];
  return rows.map(({ cat, q, rel }) => ({
    kind: cat,
    query: q,
    answers: rel.flatMap((id) => byName.get(id) ?? []),
  }));
}

async function browserPath(): Promise<string> {
  const path = await findBrowser();
  if (path === undefined) throw new Error('no browser to measure with: see npm test');
  return path;
}

// The search page is the same whatever the archive holds, so the pages of a single item are enough around the index.
async function buildShell(content: string, outDir: string): Promise<void> {
  writeContent(content, generateItems(1));
  const { code, output } = await runNode({
    script: 'scripts/run.mjs',
    args: ['build', '--outDir', outDir, '--compress'],
    env: { ARCHIVE_CONTENT: content },
  });
  if (code !== 0) throw new Error(output);
}
