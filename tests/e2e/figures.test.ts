import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { findPageKinds } from '#scripts/test/page-kinds.ts';
import { test } from './built-site.ts';

const CITY_TASKS = 'Nhiệm vụ KH&CN cấp thành phố đã triển khai';
// On the first page of all figures.
const RESEARCHERS = 'Cán bộ nghiên cứu và phát triển trên một vạn dân';

test('the front page leads to all figures, and each of them to its row in its item', async ({
  page,
}) => {
  await page.goto('/');
  await page
    .locator('.held')
    .getByRole('link', { name: /số liệu/ })
    .click();
  const table = page.getByRole('table', { name: 'Số liệu' });
  const link = table.getByRole('row', { name: RESEARCHERS }).first().locator('.note a');
  await link.click();
  const id = new URL(page.url()).hash.slice(1);
  // Its group is unfolded by the address.
  await expect.poll(() => page.locator(`tr[id="${id}"]`).innerText()).toContain(RESEARCHERS);
});

test('a value and its unit stand apart in a table of figures', async ({ page }) => {
  await page.goto('/chi-tieu/nhiem-vu-khcn-cap-thanh-pho-trien-khai/');
  const values = await page.locator('tbody td.can-phai').allInnerTexts();
  expect(values.map((each) => each.trim())).toEqual(['37 nhiệm vụ', '60 nhiệm vụ', '27 nhiệm vụ']);
});

test('each value of an item leads, with one click, to the sentence that states it', async ({
  page,
}) => {
  await page.goto('/so-lieu/');
  const ofYear = page.getByRole('row', { name: RESEARCHERS }).filter({ hasText: '2024' });
  await ofYear.first().locator('.note a').click();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  const figures = page.locator('.key-figures td a');
  const lost: string[] = [];
  for (const link of await figures.all()) {
    const value = await link.innerText();
    const id = (await link.getAttribute('href'))?.slice(1) ?? '';
    const sentence = await page.locator(`[id="${id}"]`).innerText();
    const digits = /\d(?:[\d.,]*\d)?/.exec(value)?.[0] ?? '';
    if (!sentence.includes(digits) && !/(?:hai|ba|bốn|sáu|bảy|tám|chín|mươi)/.test(sentence)) {
      lost.push(`${value}: ${sentence}`);
    }
  }
  expect(await figures.count()).toBeGreaterThan(10);
  expect(lost).toEqual([]);
});

test('the sentence that an address names is in view and marked, and from a list it is one click away', async ({
  page,
}) => {
  await page.goto('/so-lieu/');
  const row = page.getByRole('row', { name: RESEARCHERS }).first();
  await row.locator('td a').first().click();
  expect(page.url()).toMatch(/#cau_\d+$/);
  const sentence = page.locator('[id^="cau_"]:target');
  await expect
    .poll(() => sentence.evaluate((node) => node.getBoundingClientRect().top))
    .toBeLessThan(700);
  const color = (of: string) =>
    page
      .locator(of)
      .first()
      .evaluate((node) => getComputedStyle(node).backgroundColor);
  expect(await color('[id^="cau_"]:target')).not.toBe(await color('.prose p'));
});

test('figures are narrowed by indicator, place and year, and the address keeps the choice', async ({
  page,
}) => {
  await page.goto('/so-lieu/');
  const rows = page.locator('tbody tr:visible');
  const all = await rows.count();
  await page.locator('select[name=chi-tieu]').selectOption(CITY_TASKS);
  // Only now the program of the filter is loaded: the choice that called it counts.
  await expect.poll(() => rows.count()).toBeLessThan(all);
  const ofIndicator = await rows.count();
  await page.locator('select[name=nam]').selectOption('2024');
  await expect.poll(() => rows.count()).toBeLessThan(ofIndicator);
  const ofYear = await rows.allInnerTexts();
  expect(ofYear.length).toBeGreaterThan(0);
  for (const row of ofYear) expect(row).toContain('2024');
  await page.reload();
  await expect.poll(() => rows.allInnerTexts()).toEqual(ofYear);
  await page.goBack();
  await expect.poll(() => rows.count()).toBe(ofIndicator);
});

test('the page of an indicator holds its figures from every item', async ({ page }) => {
  await page.goto('/so-lieu/');
  const all = await page.locator('tbody tr:visible').count();
  await page.locator('select[name=chi-tieu]').selectOption(CITY_TASKS);
  await expect.poll(() => page.locator('tbody tr:visible').count()).toBeLessThan(all);
  const reported = await page.locator('tbody tr:visible').count();
  await page.getByRole('link', { name: CITY_TASKS }).first().click();
  expect(new URL(page.url()).pathname).toContain('/chi-tieu/');
  const rows = page.getByRole('table', { name: 'Số liệu' }).locator('tbody tr');
  expect(await rows.count()).toBe(reported);
  expect(await page.locator('main').innerText()).toContain('trong kỳ');
});

test('a filter reads the figures of all pages where a list has several, and says so where it cannot', async ({
  page,
}) => {
  const figures = Array.from({ length: 700 }, (_, i) => ({
    name: i % 2 === 0 ? '<b>Văn bằng</b> & "mới"' : 'Nhiệm vụ',
    value: String(i),
    unit: 'cái',
    place: i === 6 ? 'Huế' : 'Cần Thơ',
    years: [String(2000 + (i % 20)), String(2000 + (i % 20))],
    source: `Tin ${i}`,
    url: `/tin/2019/a-${i}/#so-1`,
  }));
  let isThere = false;
  await page.route('**/so-lieu/tat-ca.json', (route) =>
    isThere
      ? route.fulfill({ json: figures })
      : route.fulfill({ status: 200, body: 'không phải JSON' }),
  );
  await page.route('**/so-lieu/', async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    const body = html.replace('data-figure-filter', 'data-figure-filter data-src="tat-ca.json"');
    await route.fulfill({ response: answer, body });
  });
  await page.goto('/so-lieu/');
  const names = page.locator('select[name=chi-tieu]');
  const status = page.locator('.figure-filter [role=status]');
  const rows = page.locator('tbody tr:visible');
  const own = await rows.count();
  await names.selectOption(CITY_TASKS);
  await expect.poll(() => status.innerText()).toContain('Không đọc được');
  isThere = true;
  await names.selectOption('');
  await page.locator('select[name=nam]').focus();
  await expect.poll(() => names.locator('option').allInnerTexts()).toContain('Nhiệm vụ');
  await names.selectOption('<b>Văn bằng</b> & "mới"');
  await expect.poll(() => status.innerText()).toContain('350/700');
  await page.locator('select[name=dia-phuong]').selectOption('Huế');
  await expect.poll(() => rows.count()).toBe(1);
  expect(await rows.innerText()).toContain('<b>Văn bằng</b> & "mới"');
  expect(await rows.getByRole('link').getAttribute('href')).toMatch(/\/tin\/2019\/a-6\/#so-1$/);
  await page.locator('select[name=dia-phuong]').selectOption('');
  await names.selectOption('');
  await expect.poll(() => rows.count()).toBe(own);
});

test('every table of every kind of page leads to its data in one click, and the data are there', ({
  folder,
}) => {
  let tables = 0;
  const lost = findPageKinds(folder).flatMap(({ address }) => {
    const path = address.endsWith('/') ? `${address}index.html` : address;
    const { document } = parseHTML(readFileSync(join(folder, path), 'utf8'));
    // One within another goes with it; a caption alone is no data.
    const all = [...document.querySelectorAll('table')].filter(
      (table) =>
        table.querySelector('tr') !== null && table.parentElement?.closest('table') === null,
    );
    tables += all.length;
    return all.flatMap((table) => {
      // The groups of figures of an item lead to one file, below the last of them.
      const way =
        table.getAttribute('data-tep') === ''
          ? table.closest('section')?.querySelector(':scope > .lay-du-lieu')
          : table.nextElementSibling;
      const href = way?.querySelector('a[download]')?.getAttribute('href');
      if (way?.className !== 'lay-du-lieu' || !href) return [`${address}: none`];
      const file = join(folder, dirname(path), href);
      return existsSync(file) && readFileSync(file, 'utf8').split('\r\n').length > 1
        ? []
        : [`${address}: ${href}`];
    });
  });
  expect(tables).toBeGreaterThan(10);
  expect(lost).toEqual([]);
});

test('what the filter shows is taken as CSV in one click: the rows of the table of all figures, no other', async ({
  page,
  folder,
}) => {
  await page.goto('/so-lieu/?dia-phuong=C%E1%BA%A7n+Th%C6%A1&nam=2024');
  const status = page.locator('.figure-filter output');
  await expect.poll(() => status.innerText()).toMatch(/^\d+\/\d+$/);
  await expect.poll(async () => (await status.innerText()).split('/')[0]).not.toBe('');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lấy các số liệu đang hiện (CSV)' }).click();
  const read = (text: string) => parse(text, { bom: true, delimiter: ';', columns: true });
  const taken = read(readFileSync(await (await waiting).path(), 'utf8')) as Record<
    string,
    string
  >[];
  expect(taken.length).toBe(Number((await status.innerText()).split('/')[0]));
  expect(taken.length).toBeGreaterThan(0);
  const all = read(readFileSync(join(folder, 'du-lieu/so-lieu.csv'), 'utf8'));
  expect(all).toEqual(expect.arrayContaining(taken));
  for (const { period = '', place = '' } of taken)
    expect([period, place]).toEqual([
      expect.stringMatching(/20/),
      expect.stringContaining('can-tho'),
    ]);
  await page.route('**/so-lieu.jsonl', (route) => route.fulfill({ body: 'không phải bảng' }));
  await page.getByRole('button', { name: 'Lấy các số liệu đang hiện (CSV)' }).click();
  await expect.poll(() => page.locator('[data-taken]').innerText()).toContain('Chưa lấy được');
});

test('titles of Cần Thơ over time are two steps from the front page; their table, a figure’s sentence and a reference to take are one more each', async ({
  page,
}) => {
  const take = async (link: Locator): Promise<string> => {
    const waiting = page.waitForEvent('download');
    await link.click();
    return readFileSync(await (await waiting).path(), 'utf8');
  };
  await page.goto('/');
  await page
    .locator('.held')
    .getByRole('link', { name: /số liệu/ })
    .click();
  await page.locator('select[name=dia-phuong]').selectOption('Cần Thơ');
  // What was given since a beginning and what was given in a year stand side by side, each with its time.
  const titles = page.getByRole('row', { name: /văn bằng sở hữu trí tuệ/i });
  const told = async () => (await titles.allInnerTexts()).join(' ');
  await expect.poll(told).toMatch(/3\.590[\s\S]*đến 7\/2019[\s\S]*420[\s\S]*2024/);
  const table = parse(
    await take(page.getByRole('button', { name: 'Lấy các số liệu đang hiện (CSV)' })),
    { bom: true, delimiter: ';', columns: true },
  ) as Record<string, string>[];
  const written = new Set(table.map((row) => row['written']));
  expect([written.has('3.590'), written.has('420')]).toEqual([true, true]);
  await titles.filter({ hasText: '3.590' }).locator('td a').first().click();
  expect(await page.locator('[id^="cau_"]:target').innerText()).toContain('3.590');
  const reference = await take(page.getByRole('link', { name: 'RIS', exact: true }).first());
  expect(reference).toMatch(/^TY {2}- ELEC/);
});

test('the figures of a place stand on one page, each series with its source', async ({ page }) => {
  await page.goto('/dia-phuong/can-tho/');
  await page.getByRole('link', { name: /Xem cả \d+ số liệu/ }).click();
  expect(new URL(page.url()).pathname).toBe('/dia-phuong/can-tho/so-lieu/');
  expect(
    await page.getByRole('table', { name: 'Số liệu' }).locator('tbody tr').count(),
  ).toBeGreaterThan(50);
  const figure = page.locator('figure').first();
  expect(await figure.innerText()).toMatch(/Nguồn: \d+ tin của kho/);
});
