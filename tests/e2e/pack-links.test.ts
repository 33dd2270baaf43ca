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

// A link is still to be clicked where it leads to a place no click has led to, or to a kind of page that none has led to from this kind.
function takeLink(from: string, { opened, clicked }: Trail): string | undefined {
  const marks = (to: string) => [to, `${kindOf(from)} → ${kindOf(to)}`];
  const link = opened.get(from)?.links.find((to) => marks(to).some((mark) => !clicked.has(mark)));
  if (link !== undefined) for (const mark of marks(link)) clicked.add(mark);
  return link;
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

test('a double click on index.html opens the archive, and clicks alone open all of it: every address that any page links to is clicked, and from each kind of page each kind it links to', async ({
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
  const links = new Set([...trail.opened.values()].flatMap((each) => each.links));
  expect([...links].filter((address) => !trail.clicked.has(address))).toEqual([]);
  expect(links.size).toBeGreaterThan(50);
}, 300_000);

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
