import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../serve/static-server.ts';
import type { BenchItem } from './bench-item.ts';
import { driveSite, type PageAnswer } from './drive-site.ts';
import type { EngineRun } from './engine-run.ts';
import { bytesBelow } from './measure-site.ts';
import { measurePeak } from './peak-memory.ts';

/** What Pagefind as it is shipped is measured on. */
export interface StockRequest {
  readonly browser: Browser;
  readonly folder: string;
  readonly items: readonly BenchItem[];
  readonly queries: readonly string[];
  readonly firstVisits: number;
}

/** Indexes the same texts with Pagefind as shipped, untouched, and asks it through its own JavaScript. */
export async function measureStock(request: StockRequest): Promise<EngineRun> {
  const { browser, folder, items, queries, firstVisits } = request;
  const index = join(folder, 'pagefind');
  const built = await measurePeak(() => indexStock(items, index));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, '404.html'), PAGE);
  for (const name of readdirSync(index).filter((file) => file.endsWith('.js'))) {
    writeFileSync(join(index, `${name}.br`), brotliCompressSync(readFileSync(join(index, name))));
  }
  const { server, address } = await serveFolder({ folder, port: 0 });
  try {
    const driven = await driveSite({ browser, address, queries, firstVisits, ask: askStock });
    return {
      name: 'Pagefind nguyên bản',
      ...driven,
      indexSeconds: built.seconds,
      peakMemory: built.peak,
      indexBytes: bytesBelow(index),
    };
  } finally {
    server.close();
  }
}

const PAGE = '<!doctype html><html lang="vi"><title>Pagefind</title><ol></ol></html>';

async function indexStock(items: readonly BenchItem[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const { id, title, lead, body } of items) {
    const paragraphs = [lead, ...body].map((text) => `<p>${escapeHtml(text)}</p>`).join('');
    const content = `<html lang="vi"><body><main><h1>${escapeHtml(title)}</h1>${paragraphs}</main></body></html>`;
    await index.addHTMLFile({ url: `/${id}/`, content });
  }
  await index.writeFiles({ outputPath: folder });
  await close();
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

interface StockAnswer {
  readonly results: readonly { data(): Promise<{ readonly url: string }> }[];
}

function askStock(page: Page, query: string): Promise<PageAnswer> {
  return page.evaluate(async (text) => {
    const start = performance.now();
    const address = new URL('pagefind/pagefind.js', location.href).href;
    // Without its worker, whose requests a page's own wire does not show.
    const kept = globalThis as { stock?: { search(term: string): Promise<StockAnswer> } };
    kept.stock ??= (await import(address)).createInstance({ noWorker: true });
    if (kept.stock === undefined) throw new Error('Pagefind gave no instance');
    const { results } = await kept.stock.search(text);
    const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    const ids = shown.map(({ url }) => url.replace(/^\/|\/$/g, ''));
    document.querySelector('ol')?.replaceChildren(...ids.map(() => document.createElement('li')));
    const wholeAfter = performance.now() - start;
    return { ids, shownAfter: wholeAfter, wholeAfter };
  }, query);
}
