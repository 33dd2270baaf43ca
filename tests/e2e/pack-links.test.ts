import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { listFiles } from '#scripts/test/list-files.ts';
import { test } from './anywhere-places.ts';

// Drawings have links of their own kind, so the address is worked out from what is written.
const internalLinks = (page: Page) =>
  page.$$eval('a[href]', (links) =>
    links
      .map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href)
      .filter((href) => href.startsWith('file:')),
  );

const positionOf = (page: Page, address: string) =>
  page.$$eval(
    'a[href]',
    (links, wanted) =>
      links.findIndex(
        (link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href === wanted,
      ),
    address,
  );

test('every page of the unpacked package opens without an error, and every link in it leads to a file and a place that are there', async ({
  bag,
  openWindow,
}) => {
  const page = await openWindow();
  const pages = listFiles(join(bag, 'data')).filter((path) => path.endsWith('.html'));
  const anchors = new Map<string, ReadonlySet<string>>();
  const links = new Map<string, string>();
  for (const path of pages) {
    const address = pathToFileURL(join(bag, 'data', path)).href;
    await page.goto(address);
    const ids = await page.$$eval('[id]', (elements) => elements.map(({ id }) => id));
    anchors.set(address, new Set(ids));
    for (const link of await internalLinks(page)) links.set(link, path);
  }
  const lost = [...links].filter(([link]) => {
    const url = new URL(link);
    const fragment = decodeURIComponent(url.hash.slice(1));
    const address = url.origin === 'null' ? `file://${url.pathname}` : '';
    if (!existsSync(fileURLToPath(address))) return true;
    return fragment !== '' && anchors.get(address)?.has(fragment) === false;
  });
  expect(links.size).toBeGreaterThan(50);
  expect(lost).toEqual([]);
}, 300_000);

test('a double click on index.html opens the archive, and every link of its first page opens by click', async ({
  bag,
  unpacked,
  openWindow,
}) => {
  const page = await openWindow();
  await page.goto(pathToFileURL(join(bag, 'index.html')).href);
  await page.waitForURL(`${unpacked}index.html`);
  const addresses = await internalLinks(page);
  for (const address of new Set(addresses)) {
    await page.goto(`${unpacked}index.html`);
    const link = page.locator('a[href]').nth(await positionOf(page, address));
    // A link for keyboards lies outside the window until it has the focus.
    await link.focus();
    await link.press('Enter');
    await page.waitForURL(address);
    expect(await page.locator('main').count()).toBe(1);
  }
}, 300_000);

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
