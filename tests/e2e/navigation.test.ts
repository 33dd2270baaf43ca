import { expect } from 'vitest';
import { findPageKinds } from '#scripts/test/page-kinds.ts';
import { test } from './built-site.ts';

test('every kind of page opens without an error in the console or a request to another host', async ({
  page,
  folder,
}) => {
  const kinds = findPageKinds(folder);
  expect(kinds.length).toBeGreaterThanOrEqual(10);
  for (const { address } of kinds) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(200);
  }
});

test('the 2016 resolution of Cần Thơ leads to the items that cite it, in order of time', async ({
  page,
}) => {
  await page.goto('/van-ban/02-nq-tu-can-tho-2016/');
  expect(await page.locator('h1').innerText()).toContain('02-NQ/TU');
  const list = page
    .getByRole('region', { name: /nhắc|viện dẫn/i })
    .getByRole('list')
    .first();
  const addresses = await list
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const years = addresses.flatMap((url) => /\/tin\/(\d{4})\//.exec(url)?.[1] ?? []);
  expect(years.length).toBeGreaterThanOrEqual(2);
  expect(years).toEqual([...years].sort());
});

test('the items that cite a document are narrowed by year and place, and all are there without a script', async ({
  page,
}) => {
  await page.goto('/van-ban/57-nq-tw-2024/');
  const citing = page.locator('#duoc-nhac').locator('..');
  const total = await citing.locator('li[data-of]').count();
  expect(total).toBeGreaterThan(10);
  const [year, place] = [
    citing.getByLabel('Lọc theo năm'),
    citing.getByLabel('Lọc theo địa phương'),
  ];
  await year.selectOption('2025');
  await place.selectOption('Cần Thơ');
  const shown = await citing
    .locator('li[data-of]:visible')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-of')?.split('|')));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThan(total);
  for (const of of shown) expect(of).toEqual(expect.arrayContaining(['2025', 'Cần Thơ']));
  expect(await citing.getByRole('status').innerText()).toContain(`${shown.length}/${total}`);
  await year.selectOption('');
  await place.selectOption('');
  expect(await citing.locator('li[data-of]:not([hidden])').count()).toBe(total);
});

test('an item names its source, and each of its statistics stands in a table', async ({ page }) => {
  await page.goto('/tin/2019/can-tho-so-ket-03-nam-nghi-quyet-02-nq-tu/');
  const text = await page.locator('main').innerText();
  expect(text).toContain('TGCT');
  expect(text).toContain('3.590');
  expect(await page.locator('main table').count()).toBeGreaterThan(0);
});

test('a page inside says where it is: breadcrumbs lead back to the list and home', async ({
  page,
}) => {
  await page.goto('/tin/2019/can-tho-so-ket-03-nam-nghi-quyet-02-nq-tu/');
  const crumbs = page.getByRole('navigation', { name: 'Đường dẫn' });
  await crumbs.locator('a').first().click();
  expect(new URL(page.url()).pathname).toBe('/');
});

test('what is not there answers 404 with the way home', async ({ openPage, address }) => {
  const response = await fetch(`${address}khong-co-trang-nay/`);
  expect(response.status).toBe(404);
  const page = await openPage();
  await page.goto('/404.html');
  expect(await page.locator('main').innerText()).toMatch(/không/i);
  await page.locator('main a').first().click();
  expect(await page.locator('h1').isVisible()).toBe(true);
});

test('the home search box leads to the search page with the words typed', async ({ page }) => {
  await page.goto('/');
  await page.locator('input[name="q"]').fill('02-NQ/TU');
  await page.locator('input[name="q"]').press('Enter');
  await page.waitForURL('**/tim-kiem/?q=*');
  expect(new URL(page.url()).searchParams.get('q')).toBe('02-NQ/TU');
});

test('on paper there is the content and no menu', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/tin/2019/can-tho-so-ket-03-nam-nghi-quyet-02-nq-tu/');
  expect(await page.locator('main h1').isVisible()).toBe(true);
  expect(await page.locator('header nav').first().isVisible()).toBe(false);
});
