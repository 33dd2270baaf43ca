import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { launchFirefox } from '#scripts/browser/launch-firefox.ts';
import { findPageKinds } from '#scripts/test/page-kinds.ts';
import { test as base } from './anywhere-places.ts';
import { QUERIES } from './anywhere-queries.ts';
import { askAll } from './ask-search.ts';

const path = process.env['FIREFOX_PATH'];

/** A test that reads the unpacked package from file:// in Firefox (`page`); it fails when a page logs an error or throws. */
const withFirefox = base
  .extend('firefoxPath', { scope: 'file' }, () => path ?? '')
  .extend('firefox', { scope: 'file' }, async ({ firefoxPath }, { onCleanup }) => {
    const browser = await launchFirefox(firefoxPath);
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('page', async ({ firefox }, { onCleanup }) => {
    const complaints: string[] = [];
    const context = await firefox.newContext({ locale: 'vi-VN' });
    onCleanup(async () => {
      await context.close();
      expect(complaints).toEqual([]);
    });
    context.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => void complaints.push(`thrown: ${error.error().message}`));
    return context.newPage();
  });
const test = withFirefox.skipIf(path === undefined);

test('in Firefox every kind of page of the unpacked package has its heading, its styles and its fonts', async ({
  bag,
  page,
}) => {
  const kinds = findPageKinds(join(bag, 'data'));
  expect(kinds.length).toBeGreaterThan(10);
  for (const { kind, address } of kinds) {
    await page.goto(pathToFileURL(join(bag, 'data', address.replace(/\/$/, '/index.html'))).href);
    const shown = await page.evaluate(async () => {
      await document.fonts.ready;
      return {
        heading: document.querySelector('h1')?.textContent?.trim() ?? '',
        rules: [...document.styleSheets].map(({ cssRules }) => cssRules.length),
        fonts: [...document.fonts].filter(({ status }) => status === 'loaded').length,
        pictures: [...document.images].filter((image) => image.complete && !image.naturalWidth)
          .length,
      };
    });
    expect(shown.heading, kind).not.toBe('');
    expect(Math.min(...shown.rules), kind).toBeGreaterThan(0);
    expect(shown.fonts, kind).toBeGreaterThan(0);
    expect(shown.pictures, kind).toBe(0);
  }
});

test('queries without a server in Firefox give what they give at a root in Chromium: results, counts and filters', async ({
  root,
  unpacked,
  openWindow,
  page,
}) => {
  const queries = QUERIES.filter((_, position) => position % 3 === 0);
  const inChromium = await askAll(await openWindow(), `${root}tim-kiem/`, queries);
  expect(inChromium.some(({ ids }) => ids.length > 0)).toBe(true);
  expect(await askAll(page, `${unpacked}tim-kiem/index.html`, queries)).toEqual(inChromium);
});

test('in Firefox the data are asked in SQL, and references to results taken, without a server', async ({
  unpacked,
  page,
}) => {
  await page.goto(`${unpacked}du-lieu/hoi-sql/index.html`);
  await page.getByLabel('Câu hỏi SQL').fill('SELECT id FROM van_ban LIMIT 3');
  await page.getByRole('button', { name: 'Chạy', exact: true }).click();
  const status = page.locator('main [role=status]');
  await expect.poll(() => status.innerText(), { timeout: 60_000 }).toBe('3 dòng.');
  await page.goto(`${unpacked}tim-kiem/index.html?q=02-NQ%2FTU`);
  const box = page.locator('[data-part=references]');
  await box.getByRole('button', { name: 'RIS', exact: true }).click();
  await expect.poll(() => box.innerText(), { timeout: 30_000 }).toMatch(/Đã ghi \d+ trích dẫn/);
});

test('in Firefox a number typed on the first page finds its document, going back shows the results again, and a filter narrows them', async ({
  unpacked,
  page,
}) => {
  await page.goto(`${unpacked}index.html`);
  await page.fill('input[name=q]', '02 nq tu');
  await page.press('input[name=q]', 'Enter');
  await page.waitForURL(/tim-kiem\/index\.html\?q=02\+nq\+tu/);
  const first = page.locator('main ol > li[data-id] a').first();
  await first.click();
  await page.waitForURL(/van-ban\/02-nq-tu[^/]*\/index\.html/);
  await page.goBack();
  await page.waitForSelector('main ol > li[data-id]');
  const all = await page.locator('main ol > li[data-id]').count();
  await page.locator('[data-part=filters] input').first().check();
  await page.waitForURL(/\?q=02\+nq\+tu&/);
  await expect.poll(() => page.locator('main ol > li[data-id]').count()).toBeLessThan(all);
});
