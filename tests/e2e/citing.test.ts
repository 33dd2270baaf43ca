import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './built-site.ts';

test('one key copies the reference of an item, as its file has it, and another that of a figure', async ({
  page,
  folder,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  // An address of a figure unfolds its group.
  await page.goto('/tin/2019/can-tho-so-ket-03-nam-nghi-quyet-02-nq-tu/#so-3');
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
    '/van-ban/',
    '/van-ban/loai/nghi-quyet/',
  ]) {
    await page.goto(address);
    const label = page.getByText('Lấy trích dẫn và dữ liệu của danh sách này');
    const take = async (name: string) => {
      const waiting = page.waitForEvent('download');
      await label.getByRole('link', { name }).click();
      return readFileSync(await (await waiting).path(), 'utf8');
    };
    const count = (await take('RIS')).match(/^TY {2}- /gm)?.length ?? 0;
    expect(count).toBeGreaterThan(0);
    // Items that cite a document have a table of their own.
    if (address.startsWith('/van-ban/57')) continue;
    // The table has as many rows as there are references, under a head.
    const rows = parse(await take('CSV'), { bom: true, delimiter: ';' });
    expect([address, rows.length]).toEqual([address, count + 1]);
  }
});

test('references to what a search found are one click away in each form, filters and order kept', async ({
  page,
  folder,
}) => {
  await page.goto('/tim-kiem/?q=ngh%E1%BB%8B+quy%E1%BA%BFt+57');
  const box = page.locator('[data-part=references]');
  const take = async (name: string) => {
    const waiting = page.waitForEvent('download');
    await box.getByRole('button', { name, exact: true }).click();
    return readFileSync(await (await waiting).path(), 'utf8');
  };
  await expect.poll(() => box.isVisible()).toBe(true);
  const [, said = ''] = /(\d+) kết quả/.exec(await box.innerText()) ?? [];
  const references = JSON.parse(await take('CSL-JSON'));
  expect(references).toHaveLength(Number(said));
  const shown = await page
    .locator('main ol > li[data-id]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-id') ?? ''));
  const idOf = (id: string) => (id.includes('/') ? `tin-${id.replace('/', '-')}` : `van-ban-${id}`);
  const ids = references.map(({ id }: { id: string }) => id);
  expect(ids.slice(0, shown.length)).toEqual(shown.map(idOf));
  // Each is, to the letter, that of the file beside its record.
  const beside = (id: string) => (id.includes('/') ? `tin/${id}` : `van-ban/${id}`);
  for (const [i, id] of shown.entries()) {
    const [own] = JSON.parse(readFileSync(join(folder, beside(id), 'trich-dan.csl.json'), 'utf8'));
    expect(references[i]).toEqual(own);
  }
  expect((await take('RIS')).match(/^ER {2}- /gm)).toHaveLength(Number(said));
  expect((await take('BibTeX')).match(/^@/gm)).toHaveLength(Number(said));
  await page.locator('[data-facet=kind] input[value=document]').check();
  await expect.poll(() => box.innerText()).not.toContain(`${said} kết quả`);
  expect(await take('RIS')).not.toContain('TY  - ELEC');
});

test('references to results that cannot be had are told so', async ({ page }) => {
  await page.route('**/danh-sach.csl.json', (route) => route.fulfill({ body: 'không phải JSON' }));
  await page.goto('/tim-kiem/?q=57-NQ/TW');
  await page.locator('[data-part=references] button').first().click();
  const status = page.locator('[data-part=references-status]');
  await expect.poll(() => status.innerText()).toContain('Chưa lấy được trích dẫn');
});

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

// The lines of a text file beside the page: the name of a style, then its references.
function linesOf(page: Page, folder: string, file: string): readonly string[] {
  const { pathname } = new URL(page.url());
  return readFileSync(join(folder, pathname, file), 'utf8').split(/\n+/);
}
