import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Request } from 'playwright-core';
import { serveFolder } from '../../serve/static-server.ts';
import { findPageKinds, type KindOfPage } from '../../test/page-kinds.ts';
import { provideBrowser } from '../../test/provide-browser.ts';

/** What a first visit to a page loads: bytes on the wire (text by gzip), fonts and scripts apart, and the number of requests. */
export interface PageWeight {
  readonly kind: string;
  readonly bytes: number;
  readonly fontBytes: number;
  readonly scriptBytes: number;
  readonly requests: number;
}

const TEXT = /\.(?:html|css|js|mjs|json|svg|txt|xml)$/;

/** The weight of the fullest page of every kind of a built site, each visited with an empty cache in a real browser. */
export async function measurePages(site: string): Promise<readonly PageWeight[]> {
  const { server, address } = await serveFolder({ folder: site, port: 0 });
  const browser = await chromium.launch({
    executablePath: await provideBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const weights: PageWeight[] = [];
    for (const kind of findPageKinds(site)) {
      weights.push(await weigh(browser, { site, baseURL: address, page: kind }));
    }
    return weights;
  } finally {
    await browser.close();
    server.close();
  }
}

interface Visit {
  readonly site: string;
  readonly baseURL: string;
  readonly page: KindOfPage;
}

async function weigh(browser: Browser, visit: Visit): Promise<PageWeight> {
  const { site, baseURL } = visit;
  const { kind, address } = visit.page;
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on('request', (request) => void requests.push(request));
  await page.goto(address, { waitUntil: 'networkidle' });
  const sizes = requests.map((request) => ({
    type: request.resourceType(),
    bytes: wireBytes(site, request.url()),
  }));
  await context.close();
  const sumOf = (...types: readonly string[]) =>
    sizes.reduce((sum, { type, bytes }) => sum + (types.includes(type) ? bytes : 0), 0);
  return {
    kind,
    bytes: sumOf('document', 'stylesheet', 'image', 'other'),
    fontBytes: sumOf('font'),
    scriptBytes: sumOf('script', 'fetch', 'xhr'),
    requests: requests.length,
  };
}

// Every host compresses text; what is compressed already travels as it is.
function wireBytes(site: string, url: string): number {
  const path = decodeURIComponent(new URL(url).pathname);
  const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) return 0;
  const body = readFileSync(file);
  return TEXT.test(file) ? gzipSync(body, { level: 9 }).length : body.length;
}
