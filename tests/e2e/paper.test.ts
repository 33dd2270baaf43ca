import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { expect } from 'vitest';
import { test } from './built-site.ts';

const ITEM = '/tin/2019/can-tho-so-ket-03-nam-nghi-quyet-02-nq-tu/';

/** The words of a printed page, in the order of paper, and how far they reach to the right of a sheet. */
async function print(page: Page): Promise<{ readonly text: string; readonly overflow: number }> {
  const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const words: string[] = [];
  let overflow = Number.NEGATIVE_INFINITY;
  for (let number = 1; number <= paper.numPages; number += 1) {
    const sheet = await paper.getPage(number);
    const [, , width = 0] = sheet.view;
    for (const item of (await sheet.getTextContent()).items) {
      if (!('str' in item)) continue;
      words.push(item.str);
      overflow = Math.max(overflow, Number(item.transform[4]) + item.width - width);
    }
  }
  return { text: words.join(' ').normalize().replace(/\s+/g, ' '), overflow };
}

/** Puts HTML at the end of the body of an item, as the same Markdown would. */
async function addToBody(page: Page, html: string): Promise<void> {
  await page.goto(ITEM);
  await page.evaluate((added) => {
    document.querySelector('.prose')?.insertAdjacentHTML('beforeend', added);
  }, html);
}

test.for<[why: string, html: string]>([
  ['a fold', '<details><summary>Xem thêm</summary><p>Lời gấp Phúlộc</p></details>'],
  [
    'a fold in a fold',
    '<details><summary>Một</summary><details><summary>Hai</summary><p>Phúlộc</p></details></details>',
  ],
  ['a fold that is open', '<details open><summary>Một</summary><p>Phúlộc</p></details>'],
  ['a fold without a summary', '<details>Phúlộc</details>'],
  ['a fold of a group', '<details name="n"><summary>Một</summary><p>Phúlộc</p></details>'],
  ['a fold in a list', '<ul><li><details><summary>Một</summary>Phúlộc</details></li></ul>'],
  [
    'a table in a fold',
    '<details><summary>Một</summary><section class="bang-cuon"><table><tr><td>Phúlộc</table></section></details>',
  ],
  ['what is hidden until it is found', '<p hidden="until-found">Phúlộc</p>'],
])('paper shows %s', async ([, html], { page }) => {
  await addToBody(page, html);
  const { text } = await print(page);
  expect(text).toContain('Phúlộc');
});

test('paper shows the tables behind figures, without the words to press', async ({ page }) => {
  await page.goto('/dia-phuong/can-tho/');
  const tables = await page.locator('.figure-table table').count();
  const cells = await page.evaluate(() =>
    [...document.querySelectorAll('.figure-table tbody tr:last-child')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? '').join(' '),
    ),
  );
  expect(tables).toBeGreaterThan(0);
  const { text } = await print(page);
  const packed = text.replace(/\s/g, '');
  for (const cell of cells) expect(packed).toContain(cell.normalize().replace(/\s/g, ''));
  expect(text).not.toContain('Xem dạng bảng');
});

test('paper holds a table and a line of code that a screen scrolls', async ({ page }) => {
  const names = Array.from({ length: 14 }, (_, index) => `Chỉtiêu${index}`);
  const row = names.map((name) => `<td>${name} của ngành khoa học và công nghệ</td>`).join('');
  const code = `<pre><code>${'mã lệnh dài '.repeat(40)}Cuốidòng</code></pre>`;
  await addToBody(page, `<section class="bang-cuon"><table><tr>${row}</table></section>${code}`);
  const { text, overflow } = await print(page);
  const packed = text.replace(/\s/g, '');
  for (const name of names) expect(packed).toContain(name);
  expect(packed).toContain('Cuốidòng');
  expect(overflow).toBeLessThanOrEqual(0);
});

test('no kind of page prints beyond its sheet', async ({ page }) => {
  const pages = ['/', '/tin/', ITEM, '/dia-phuong/can-tho/', '/trang/trien-khai/', '/mau/'];
  const reaches: [string, number][] = [];
  for (const address of pages) {
    await page.goto(address);
    reaches.push([address, (await print(page)).overflow]);
  }
  expect(reaches.filter(([, overflow]) => overflow > 0)).toEqual([]);
});

test('paper says under the lead whose text the archive retells, and that its original is not known', async ({
  page,
}) => {
  await page.goto(ITEM);
  expect((await print(page)).text).toContain(
    'Kho viết lại theo TGCT (chữ tắt ghi ở đầu bài). Tác giả bài gốc: Tin, ảnh: Duy Thiên. Chưa tìm được bản gốc.',
  );
});
