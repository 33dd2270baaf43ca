import { expect } from 'vitest';
import { test } from './built-site.ts';

const CITY_TASKS = 'Nhiệm vụ KH&CN cấp thành phố đã triển khai';

test('the front page leads to all figures, and each of them to its row in its item', async ({
  page,
}) => {
  await page.goto('/');
  await page
    .locator('.held')
    .getByRole('link', { name: /số liệu/ })
    .click();
  const table = page.getByRole('table', { name: 'Số liệu' });
  const link = table.getByRole('row', { name: CITY_TASKS }).first().locator('.note a');
  await link.click();
  const id = new URL(page.url()).hash.slice(1);
  expect(await page.locator(`tr[id="${id}"]`).innerText()).toContain(CITY_TASKS);
});

test('each value of an item leads, with one click, to the sentence that states it', async ({
  page,
}) => {
  await page.goto('/so-lieu/');
  await page.locator('tbody tr').first().locator('.note a').click();
  const figures = page.locator('.key-figures td a');
  const lost: string[] = [];
  for (const link of await figures.all()) {
    const value = await link.locator('b').innerText();
    const id = (await link.getAttribute('href'))?.slice(1) ?? '';
    const sentence = await page.locator(`[id="${id}"]`).innerText();
    const digits = value.replace(/^\D+/, '').split('–')[0] ?? '';
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
  const row = page.getByRole('row', { name: CITY_TASKS }).first();
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
  const ofIndicator = await rows.count();
  expect(ofIndicator).toBeLessThan(all);
  await page.locator('select[name=nam]').selectOption('2024');
  expect(await rows.count()).toBe(1);
  await page.reload();
  expect(await rows.count()).toBe(1);
  await page.goBack();
  await expect.poll(() => rows.count()).toBe(ofIndicator);
});

test('the page of an indicator holds its figures from every item', async ({ page }) => {
  await page.goto('/so-lieu/');
  await page.getByRole('link', { name: CITY_TASKS }).first().click();
  expect(new URL(page.url()).pathname).toContain('/chi-tieu/');
  const rows = page.getByRole('table', { name: 'Số liệu' }).locator('tbody tr');
  expect(await rows.count()).toBe(3);
  expect(await page.locator('main').innerText()).toContain('trong kỳ');
});
