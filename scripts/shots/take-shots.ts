import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../browser/open-browser.ts';
import { serveFolder } from '../serve/static-server.ts';
import { findPageKinds, type KindOfPage } from '../test/page-kinds.ts';

/** A built site to look at, and the folder to write its pictures into. */
export interface ShotRequest {
  readonly site: string;
  readonly out: string;
}

const WIDTHS = [320, 1280];
const THEMES = ['light', 'dark'] as const;

/** Writes a picture of the fullest page of every kind, whole, in two widths and two themes, for a person to look at; gives their number. */
export async function takeShots({ site, out }: ShotRequest): Promise<number> {
  const { server, address } = await serveFolder({ folder: site, port: 0 });
  const browser = await openBrowser();
  const kinds = findPageKinds(site);
  try {
    for (const width of WIDTHS) {
      for (const colorScheme of THEMES) {
        await shootAll(browser, kinds, { address, out, width, colorScheme });
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  return kinds.length * WIDTHS.length * THEMES.length;
}

interface Setting {
  readonly address: string;
  readonly out: string;
  readonly width: number;
  readonly colorScheme: (typeof THEMES)[number];
}

async function shootAll(
  browser: Browser,
  kinds: readonly KindOfPage[],
  { address, out, width, colorScheme }: Setting,
): Promise<void> {
  const context = await browser.newContext({
    baseURL: address,
    colorScheme,
    viewport: { width, height: 900 },
  });
  const page = await context.newPage();
  for (const kind of kinds) {
    await page.goto(kind.address);
    await page.evaluate('document.fonts.ready');
    const path = join(out, `${nameOf(kind)}-${width}-${colorScheme}.png`);
    await page.screenshot({ path, fullPage: true });
  }
  await context.close();
}

// «/van-ban/*/» gives «van-ban-x», the root «trang-dau».
function nameOf({ kind }: KindOfPage): string {
  const name = kind
    .replaceAll('*', 'x')
    .replace(/\.html$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name || 'trang-dau';
}
