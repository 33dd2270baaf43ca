import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './built-site.ts';

test('one key copies the reference of an item, as its file has it, and another that of a figure', async ({
  page,
  folder,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/tin/2019/can-tho-so-ket-03-nam-nghi-quyet-02-nq-tu/');
  // The script of the page shows the buttons that it serves.
  await page.locator('[data-copy]').waitFor();
  await page.locator('[data-copy]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => clipboard(page)).toBe(linesOf(page, folder, 'trich-dan.txt')[1]);
  const row = page.locator('tr[id="so-3"]');
  await row.getByRole('button', { name: 'Trích dẫn' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => clipboard(page)).toBe(linesOf(page, folder, 'trich-dan-so-lieu.txt')[3]);
});

test('a document has its reference to copy too', async ({ page, folder }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/van-ban/57-nq-tw-2024/');
  await page.locator('[data-copy]').click();
  await expect.poll(() => clipboard(page)).toBe(linesOf(page, folder, 'trich-dan.txt')[1]);
});

test('each list gives references to all it holds, in files that are there', async ({ page }) => {
  for (const address of [
    '/tin/',
    '/dia-phuong/can-tho/',
    '/nam/2020/',
    '/van-ban/57-nq-tw-2024/',
  ]) {
    await page.goto(address);
    const label = page.getByText('Trích dẫn danh sách này');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      label.getByRole('link', { name: 'RIS' }).click(),
    ]);
    const ris = readFileSync((await download.path()) ?? '', 'utf8');
    expect(ris.match(/^TY {2}- /gm)?.length).toBeGreaterThan(0);
  }
});

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

// The lines of a text file beside the page: the name of a style, then its references.
function linesOf(page: Page, folder: string, file: string): readonly string[] {
  const { pathname } = new URL(page.url());
  return readFileSync(join(folder, pathname, file), 'utf8').split(/\n+/);
}
