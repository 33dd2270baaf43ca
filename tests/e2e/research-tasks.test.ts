import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './built-site.ts';

const ITEM = '/tin/2019/can-tho-so-ket-03-nam-nghi-quyet-02-nq-tu/';
const DOCUMENT = '/van-ban/57-nq-tw-2024/';

test('from the front page to the IP titles of Cần Thơ over time in three clicks at most', async ({
  page,
}) => {
  await page.goto('/');
  const clicks = countClicks();
  await clicks.on(page.getByRole('link', { name: 'Thành phố Cần Thơ' }).first());
  await page.waitForURL('**/dia-phuong/can-tho/');
  await clicks.on(page.getByRole('link', { name: 'số liệu của địa phương này' }).first());
  await page.waitForURL('**/dia-phuong/can-tho/so-lieu/');
  // All titles until a day, and those of a year, are told apart: each under its own indicator.
  await expectRow(page, ['Tổng số văn bằng sở hữu trí tuệ được cấp mới', '3.590', '7/2019']);
  await clicks.on(page.locator('a[href="trang-2/"]').first());
  await page.waitForURL('**/trang-2/');
  await expectRow(page, ['Văn bằng sở hữu trí tuệ được cấp mới trong năm', '420', '2024']);
  expect(clicks.count()).toBeLessThanOrEqual(3);
});

test.for([ITEM, DOCUMENT])(
  'a reference into a file in one click: %s',
  async (address, { page }) => {
    await page.goto(address);
    const clicks = countClicks();
    const files = page.locator('a[href^="trich-dan."]');
    const text = await download(page, () => clicks.on(files.filter({ hasText: /^RIS$/ }).first()));
    expect(text).toMatch(/^TY {2}- /);
    expect(clicks.count()).toBe(1);
  },
);

test('from a figure to its sentence in one click', async ({ page }) => {
  await page.goto(ITEM);
  const clicks = countClicks();
  await clicks.on(page.getByRole('link', { name: '3.590 văn bằng' }));
  const sentence = page.locator(':target');
  expect(await sentence.textContent()).toContain('3.590');
  await expect.poll(() => isInView(sentence)).toBe(true);
  expect(clicks.count()).toBe(1);
});

test.for([ITEM, '/so-lieu/', '/chi-tieu/tong-van-bang-shtt-cap-moi/', '/dia-phuong/can-tho/'])(
  'a table as CSV in one click: %s',
  async (address, { page }) => {
    await page.goto(address);
    const clicks = countClicks();
    const take = page.getByRole('link', { name: /^Lấy dữ liệu/ }).filter({ visible: true });
    const text = await download(page, () => clicks.on(take.first()));
    expect(parse(text, { bom: true, delimiter: ';' }).length).toBeGreaterThan(1);
    expect(clicks.count()).toBe(1);
  },
);

async function expectRow(
  page: Page,
  [indicator, value, period]: readonly [string, string, string],
): Promise<void> {
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: indicator }) });
  await row.scrollIntoViewIfNeeded({ timeout: 5000 });
  const text = await row.textContent();
  expect(text).toContain(value);
  expect(text).toContain(period);
}

// Clicks as a reader makes them: what is hidden or folded away cannot be clicked.
function countClicks() {
  let clicks = 0;
  return {
    count: () => clicks,
    on: async (link: Locator): Promise<void> => {
      clicks += 1;
      await link.click({ timeout: 5000 });
    },
  };
}

async function download(page: Page, click: () => Promise<void>): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), click()]);
  return readFileSync(await file.path(), 'utf8');
}

function isInView(part: Locator): Promise<boolean> {
  return part.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}
