import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { listPages } from '#scripts/test/page-kinds.ts';
import { test } from './anywhere-places.ts';
import { clickLink, type OpenedPage, readPage } from './click-links.ts';

const withoutPlace = (address: string) => address.replace(/[?#].*/, '');

// A kind of page is its address with names replaced: tin/2019/a/index.html is tin/*.
const kindOf = (address: string) =>
  withoutPlace(address)
    .replace(/^.*\/data\//, '')
    .replace(/^([a-z-]+)\/.+\/[^/]*$/, '$1/*');

/** The archive as clicks have shown it so far: the pages that were opened, and what was clicked. */
interface Trail {
  readonly opened: Map<string, OpenedPage>;
  readonly clicked: Set<string>;
}

// What a click proves: that the address opens, and that a link from this kind of page to that kind opens; of places on the
// page itself, that a place of this name is reached on this kind of page.
function marksOf(from: string, to: string): readonly string[] {
  const place = new URL(to).hash;
  return withoutPlace(to) === from && place !== ''
    ? [`${kindOf(from)} → ${place}`]
    : [to, `${kindOf(from)} → ${kindOf(to)}`];
}

function takeLink(from: string, { opened, clicked }: Trail): string | undefined {
  const link = opened
    .get(from)
    ?.links.find((to) => marksOf(from, to).some((mark) => !clicked.has(mark)));
  if (link !== undefined) for (const mark of marksOf(from, link)) clicked.add(mark);
  return link;
}

// Every link of every page leads where a click has led, or to a place that is there.
function findUnproved({ opened, clicked }: Trail): readonly string[] {
  return [...opened].flatMap(([from, { links, places }]) =>
    links
      .filter((to) => !clicked.has(to))
      .filter((to) => withoutPlace(to) !== from || !places.has(placeOf(to)))
      .map((to) => `${from} → ${to}`),
  );
}

function placeOf(address: string): string {
  return decodeURIComponent(new URL(address).hash.slice(1));
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

test('a double click on index.html opens the archive, and clicks alone open all of it: every address of another page is clicked once, from each kind of page each kind it links to, and on each kind of page each place by its name', async ({
  bag,
  unpacked,
  openWindow,
}) => {
  const page = await openWindow({ viewport: { width: 640, height: 480 }, acceptDownloads: true });
  await page.goto(pathToFileURL(join(bag, 'index.html')).href);
  await page.waitForURL(`${unpacked}index.html`);
  const trail: Trail = { opened: new Map(), clicked: new Set() };
  expect(await followLinks(page, trail)).toEqual([]);
  const pages = listPages(join(bag, 'data')).filter((path) => !sendsOn(join(bag, 'data', path)));
  expect(pages.filter((path) => !trail.opened.has(`${unpacked}${path}`))).toEqual([]);
  expect(findUnproved(trail)).toEqual([]);
  expect(trail.clicked.size).toBeGreaterThan(100);
}, 600_000);

// A page at an address that has moved is reached from outside only.
function sendsOn(file: string): boolean {
  return readFileSync(file, 'utf8').includes('<meta http-equiv="refresh"');
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
