import { expect } from 'vitest';
import { test } from './built-site.ts';
import { addToBody, FOLDED, ITEM, print } from './print-page.ts';

test.for(FOLDED)('paper shows %s', async ([, html], { page }) => {
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

test('paper shows every figure of an item, the digests of its record, and text on its first sheet', async ({
  page,
}) => {
  await page.goto('/tin/2025/can-tho-tong-ket-nganh-khcn-2024/');
  const values = await page.locator('.key-figures td a').allTextContents();
  const digest = await page.locator('.citation__digest code').first().textContent();
  const { text, firstSheet } = await print(page);
  const packed = text.replace(/\s/g, '');
  for (const value of values) expect(packed).toContain(value.replace(/\s/g, ''));
  expect(packed).toContain(digest);
  expect(firstSheet).toBeGreaterThan(0.75);
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
