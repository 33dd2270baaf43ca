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
  const link = table.getByRole('row', { name: CITY_TASKS }).first().getByRole('link').last();
  await link.click();
  const id = new URL(page.url()).hash.slice(1);
  expect(await page.locator(`tr[id="${id}"]`).innerText()).toContain(CITY_TASKS);
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
