import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Parser } from 'htmlparser2';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { listPages } from '#scripts/test/page-kinds.ts';
import { test } from './anywhere-places.ts';
import { clickLink, type OpenedPage, readPage } from './click-links.ts';

const withoutPlace = (address: string) => address.replace(/[?#].*/, '');

// A kind of page or file is its address with names replaced: tin/2019/a/index.html is tin/*/*/index.html, in each language;
// the pages on which a list goes on are of the kind of its first.
const kindOf = (address: string) =>
  withoutPlace(address)
    .replace(/^.*\/data\//, '')
    .replace(/\/trang-\d+(?=\/)/, '')
    .replace(/^((?:en\/)?[a-z-]+)\/(.+)\/(?=[^/]*$)/, (_, first: string, rest: string) => {
      return `${first}/${rest.replace(/[^/]+/g, '*')}/`;
    });

/** The archive as clicks have shown it so far: the pages that were opened, and what was clicked. */
interface Trail {
  readonly opened: Map<string, OpenedPage>;
  readonly clicked: Set<string>;
}

// What a click proves: that this kind of page opens; of places on the page itself, that a place of this name, numbers aside,
// is reached on this kind of page. That each link leads to a file is asked of all pages below.
function markOf(from: string, to: string) {
  const place = new URL(to).hash;
  const isHere = withoutPlace(to) === from && place !== '';
  return isHere ? `${kindOf(from)} ${place.replace(/\d+/g, '*')}` : kindOf(to);
}

function takeLink(from: string, { opened, clicked }: Trail): string | undefined {
  const page = opened.get(from);
  for (const to of page?.links ?? []) {
    const mark = markOf(from, to);
    if (clicked.has(mark)) continue;
    clicked.add(mark);
    return to;
  }
  return undefined;
}

/** Clicks from the open page on, always a link of the page that has opened by the last click, until no page has one left to click; gives what went wrong. */
async function followLinks(page: Page, trail: Trail): Promise<readonly string[]> {
  const faults: string[] = [];
  // What search answers is asked for in tests of its own: of its page, the links are those it has without a question.
  const note = (found: OpenedPage) => {
    if (!page.url().includes('?')) trail.opened.set(withoutPlace(page.url()), found);
  };
  note(await readPage(page));
  // Pages that clicks open join the end of this list while it is gone through.
  for (const start of trail.opened.keys()) {
    for (;;) {
      const here = withoutPlace(page.url());
      const next = takeLink(here, trail);
      const link = next ?? takeLink(start, trail);
      if (link === undefined) break;
      if (next === undefined) await page.goto(start);
      else if (page.url().includes('?')) await page.goto(here);
      const found = await clickLink(page, link);
      if (typeof found === 'string') faults.push(found);
      else note(found);
    }
  }
  return faults;
}

test('a double click on index.html opens the archive, and clicks alone open all of it: each kind of page, and on each kind of page each place by its name', async ({
  bag,
  unpacked,
  openWindow,
}) => {
  const page = await openWindow({ viewport: { width: 640, height: 480 }, acceptDownloads: true });
  await page.goto(pathToFileURL(join(bag, 'index.html')).href);
  await page.waitForURL(`${unpacked}index.html`);
  const trail: Trail = { opened: new Map(), clicked: new Set() };
  expect(await followLinks(page, trail)).toEqual([]);
  const opened = new Set([...trail.opened.keys()].map(kindOf));
  const kinds = new Set(readablePages(bag).map(kindOf));
  expect([...kinds].filter((kind) => !opened.has(kind))).toEqual([]);
  expect(trail.clicked.size).toBeGreaterThan(100);
}, 600_000);

test('every link of every page of the package leads to a file of it, and to a place that is there; and links lead from its first page to every other', ({
  bag,
}) => {
  const root = pathToFileURL(join(bag, 'data/')).href;
  const written = new Map(
    listPages(join(bag, 'data')).map((path) => [
      `${root}${encodeURI(path)}`,
      readWritten(`${root}${encodeURI(path)}`),
    ]),
  );
  const dead = [...written].flatMap(([from, { links }]) =>
    links.filter((to) => !isThere(to, written)).map((to) => `${from} → ${to}`),
  );
  expect(dead).toEqual([]);
  const reached = new Set([`${root}index.html`]);
  for (const from of reached) {
    for (const to of written.get(from)?.links ?? []) reached.add(withoutPlace(to));
  }
  expect(readablePages(bag).filter((page) => !reached.has(page))).toEqual([]);
});

// Whoever opens the package goes to pages from its first one: one at an address that has moved is reached from outside only,
// and a host alone shows the page of what is not found.
function readablePages(bag: string): readonly string[] {
  const folder = join(bag, 'data');
  return listPages(folder)
    .filter((path) => path !== '404.html')
    .map((path) => `${pathToFileURL(join(folder, path)).href}`);
}

interface WrittenPage {
  readonly links: readonly string[];
  readonly places: ReadonlySet<string>;
}

function readWritten(address: string): WrittenPage {
  const links = new Set<string>();
  const places = new Set<string>();
  const parser = new Parser({
    onopentag: (_, { id, href }) => {
      if (id !== undefined) places.add(id);
      const to = href === undefined ? undefined : new URL(href, address).href;
      if (to?.startsWith('file:')) links.add(to);
    },
  });
  parser.end(readFileSync(fileURLToPath(address), 'utf8'));
  return { links: [...links], places };
}

function isThere(to: string, written: ReadonlyMap<string, WrittenPage>): boolean {
  const page = written.get(withoutPlace(to));
  const place = decodeURIComponent(new URL(to).hash.slice(1));
  if (page === undefined) return place === '' && existsSync(fileURLToPath(withoutPlace(to)));
  return place === '' || page.places.has(place);
}

test('without scripts everything but search works, and the search page shows the lists', async ({
  unpacked,
  openWindow,
}) => {
  const page = await openWindow({ javaScriptEnabled: false });
  await page.goto(`${unpacked}index.html`);
  await page.fill('input[name=q]', 'khoa học');
  await page.press('input[name=q]', 'Enter');
  await page.waitForURL(/tim-kiem\/index\.html\?q=/);
  await page.locator('main a[href$="tin/index.html"]').first().click();
  await page.waitForURL(/\/tin\/index\.html$/);
  await page.locator('main a[href$="/index.html"]').first().click();
  expect(page.url()).toMatch(/^file:.*\/index\.html$/);
  expect(await page.locator('h1').count()).toBe(1);
});

test('the content security policy stays on in the package: an injected script does not run', async ({
  unpacked,
  browser,
}) => {
  const page = await browser.newPage();
  const refusals: string[] = [];
  page.on('console', (message) => void refusals.push(message.text()));
  await page.goto(`${unpacked}index.html`);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "chạy được"';
    document.head.append(script);
  });
  expect(await page.title()).not.toBe('chạy được');
  expect(refusals.join()).toMatch(/Content Security Policy/);
  await page.close();
});
