import type { Browser, BrowserContext, Request } from 'playwright-core';
import { readLayoutShift, watchLayoutShift } from '../../browser/layout-shift.ts';

/** The kinds of files that a page is made of. */
export const FILE_KINDS = ['html', 'css', 'js', 'font', 'other'] as const;

type FileKind = (typeof FILE_KINDS)[number];

/** What a first visit to a page brings over the wire, in bytes with response headers, and how far its content jumps at the worst width. */
export interface PageLoad {
  readonly bytes: Readonly<Record<FileKind, number>>;
  readonly requests: number;
  readonly shift: number;
}

const WIDTHS = [320, 768, 1280];

/** Opens an address as a first visitor does, once for each width, and gives what came of it. */
export async function measureLoad(browser: Browser, address: string): Promise<PageLoad> {
  const visits: PageLoad[] = [];
  for (const width of WIDTHS) {
    const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'vi-VN' });
    visits.push(await visit(context, address));
    await context.close();
  }
  const [first] = visits;
  if (first === undefined) throw new Error('no width to measure at');
  return { ...first, shift: Math.max(...visits.map(({ shift }) => shift)) };
}

async function visit(context: BrowserContext, address: string): Promise<PageLoad> {
  await watchLayoutShift(context);
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on('requestfinished', (request) => void requests.push(request));
  await page.goto(address, { waitUntil: 'networkidle' });
  const shift = await readLayoutShift(page);
  const bytes = { html: 0, css: 0, js: 0, font: 0, other: 0 };
  for (const request of requests) {
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    bytes[kindOf(request)] += responseBodySize + responseHeadersSize;
  }
  return { bytes, requests: requests.length, shift };
}

function kindOf(request: Request): FileKind {
  switch (request.resourceType()) {
    case 'document':
      return 'html';
    case 'stylesheet':
      return 'css';
    case 'script':
      return 'js';
    case 'font':
      return 'font';
    default:
      return 'other';
  }
}
