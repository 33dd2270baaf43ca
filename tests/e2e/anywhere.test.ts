import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { test } from './anywhere-places.ts';
import { QUERIES } from './anywhere-queries.ts';
import { askAll } from './ask-search.ts';

test('fifty queries give the same results, counts and filters at a root, under a sub-path and without a server', async ({
  root,
  subPath,
  unpacked,
  openWindow,
}) => {
  expect(new Set(QUERIES).size).toBe(50);
  const page = await openWindow();
  const atRoot = await askAll(page, `${root}tim-kiem/`, QUERIES);
  expect(atRoot.filter(({ ids }) => ids.length > 0).length).toBeGreaterThan(40);
  expect(await askAll(page, `${subPath}tim-kiem/`, QUERIES)).toEqual(atRoot);
  expect(await askAll(page, `${unpacked}tim-kiem/index.html`, QUERIES)).toEqual(atRoot);
}, 300_000);

test('a search without a server is in the address: it can be opened again and left by going back', async ({
  unpacked,
  openWindow,
}) => {
  const page = await openWindow();
  await page.goto(`${unpacked}index.html`);
  await page.fill('input[name=q]', '02-NQ/TU');
  await page.press('input[name=q]', 'Enter');
  await page.waitForURL(/tim-kiem\/index\.html\?q=02-NQ%2FTU/);
  await page.locator('main ol > li[data-id] a').first().click();
  await page.waitForURL(/van-ban\/.*\/index\.html/);
  await page.goBack();
  await page.waitForSelector('main ol > li[data-id]');
  await page.goBack();
  expect(page.url()).toBe(`${unpacked}index.html`);
});

test('the page for addresses that do not exist finds its style and its links under a sub-path', async ({
  subPath,
  browser,
}) => {
  // A missing page is an error in the console of itself, so this window is not one that must be silent.
  const page = await browser.newPage();
  const response = await page.goto(`${subPath}tin/2019/khong-co-bai-nay/`);
  expect(response?.status()).toBe(404);
  await expect.poll(() => page.getAttribute('a.site-name', 'href')).toBe('/kho/luu-tru/');
  await expect.poll(() => page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  await page.close();
});

test('references to results and the figures that a filter shows are taken under a sub-path and without a server', async ({
  subPath,
  unpacked,
  openWindow,
}) => {
  const page = await openWindow();
  const take = async (name: string): Promise<string> => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    return readFileSync(await (await waiting).path(), 'utf8');
  };
  const taken: string[][] = [];
  for (const [root, file] of [
    [subPath, ''],
    [unpacked, 'index.html'],
  ]) {
    await page.goto(`${root}tim-kiem/${file}?q=02-NQ%2FTU`);
    await page.locator('[data-part=references] button').first().waitFor();
    const references = await take('RIS');
    await page.goto(`${root}so-lieu/${file}?nam=2024`);
    taken.push([references, await take('Lấy các số liệu đang hiện (CSV)')]);
  }
  const [[ris = '', csv = ''] = [], inFolder] = taken;
  expect(ris).toMatch(/^TY {2}- /);
  expect(csv.split('\r\n').length).toBeGreaterThan(3);
  expect(inFolder).toEqual([ris, csv]);
});

test('the data are asked in SQL under a sub-path and without a server', async ({
  subPath,
  unpacked,
  openWindow,
}) => {
  const page = await openWindow();
  for (const address of [`${subPath}du-lieu/hoi-sql/`, `${unpacked}du-lieu/hoi-sql/index.html`]) {
    await page.goto(address);
    await page.getByLabel('Câu hỏi SQL').fill('SELECT id FROM van_ban LIMIT 3');
    await page.getByRole('button', { name: 'Chạy', exact: true }).click();
    const status = page.locator('main [role=status]');
    await expect.poll(() => status.innerText(), { timeout: 60_000 }).toBe('3 dòng.');
  }
});
