import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { SEARCH_FOLDER } from '#core/site-files.ts';
import { sharedReading } from '#reader/shared-reading.ts';
import { buildSearchIndex } from '../../build/search-index.ts';
import { serveFolder } from '../../serve/static-server.ts';
import { driveSite, type PageAnswer } from './drive-site.ts';
import type { EngineRun } from './engine-run.ts';
import { measurePeak } from './peak-memory.ts';

/** What is measured: a built site, the content whose index it gets, and the queries. */
export interface SiteRequest {
  readonly browser: Browser;
  readonly root: string;
  readonly folder: string;
  readonly cacheDir: string;
  readonly queries: readonly string[];
  readonly firstVisits: number;
}

/** Indexes a content root into a built site and drives its search page. */
export async function measureSite(request: SiteRequest): Promise<EngineRun> {
  const { browser, root, folder, cacheDir, queries, firstVisits } = request;
  const { archive, bodies } = await sharedReading(root);
  const built = await measurePeak(() =>
    buildSearchIndex({ archive, bodies, outDir: folder, cacheDir }),
  );
  const index = join(folder, SEARCH_FOLDER);
  for (const name of readdirSync(index).filter((file) => /\.js(?:on)?$/.test(file))) {
    writeFileSync(join(index, `${name}.br`), brotliCompressSync(readFileSync(join(index, name))));
  }
  const { server, address } = await serveFolder({ folder, port: 0 });
  try {
    const driven = await driveSite({
      browser,
      address: `${address}tim-kiem/`,
      queries,
      firstVisits,
      ask: askSearchPage,
    });
    return {
      name: 'kho này',
      ...driven,
      indexSeconds: built.seconds,
      peakMemory: built.peak,
      indexBytes: bytesBelow(index),
    };
  } finally {
    server.close();
  }
}

/** The bytes of all files below a folder. */
export function bytesBelow(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .map((file) => statSync(join(folder, file)))
    .filter((entry) => entry.isFile())
    .reduce((sum, { size }) => sum + size, 0);
}

/** Types a query into the search page, sends it, and waits for the whole answer. */
function askSearchPage(page: Page, query: string): Promise<PageAnswer> {
  return page.evaluate(async (text) => {
    const root = document.querySelector('[data-search-page]');
    const input = root?.querySelector<HTMLInputElement>('input[name=q]');
    const list = root?.querySelector('ol');
    if (!input?.form || !list) throw new Error('the search page has no form or no list');
    input.value = text;
    const start = performance.now();
    let shownAfter = 0;
    const before = list.firstElementChild;
    input.form.requestSubmit();
    await new Promise<void>((done) => {
      const look = (): void => {
        if (shownAfter === 0 && list.firstElementChild !== before)
          shownAfter = performance.now() - start;
        if (!list.hasAttribute('aria-busy')) done();
      };
      new MutationObserver(look).observe(list, { childList: true, attributes: true });
      look();
    });
    const wholeAfter = performance.now() - start;
    const ids = [...list.children].map((item) => item.getAttribute('data-id') ?? '');
    return { ids, shownAfter: shownAfter || wholeAfter, wholeAfter };
  }, query);
}
