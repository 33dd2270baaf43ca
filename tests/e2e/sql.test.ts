import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { SQL_EXAMPLES } from '#exports/examples.ts';
import { readLayoutShift, watchLayoutShift } from '#scripts/browser/layout-shift.ts';
import { test } from './built-site.ts';
import { findOverflow } from './find-overflow.ts';
import { findViolations } from './find-violations.ts';

const status = (page: Page) => page.locator('main [role=status]');

async function ask(page: Page, sql: string): Promise<string> {
  await page.getByLabel('Câu hỏi SQL').fill(sql);
  await page.getByLabel('Câu hỏi SQL').press('Control+Enter');
  await expect
    .poll(() => status(page).innerText(), { timeout: 60_000 })
    .not.toMatch(/^(?:|Đang .+…)$/);
  return status(page).innerText();
}

test('the data are asked in SQL, by the keyboard alone, and the answer is taken as CSV', async ({
  page,
}) => {
  await page.goto('/du-lieu/hoi-sql/');
  expect(await ask(page, 'SELECT count(*) AS so_tin FROM tin')).toBe('1 dòng.');
  await ask(page, `SELECT '=1+1' AS a, -2.5 AS b, 'hai; "dòng"' AS c, NULL AS d`);
  const cells = page.getByRole('table', { name: 'Kết quả' }).locator('tbody td');
  expect(await cells.allInnerTexts()).toEqual(['=1+1', '-2.5', 'hai; "dòng"', '']);
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Lấy dữ liệu (CSV)' }).click();
  const file = await (await waiting).path();
  expect(readFileSync(file, 'utf8')).toBe(`\ufeffa;b;c;d\r\n"'=1+1";-2,5;"hai; ""dòng""";\r\n`);
});

test('the page stays still while it loads and is free of axe violations, an answer shown', async ({
  openPage,
}) => {
  for (const path of ['/du-lieu/hoi-sql/', '/en/du-lieu/hoi-sql/', '/trang/ngoai-tuyen/']) {
    const page = await openPage({ viewport: { width: 320, height: 700 } });
    await watchLayoutShift(page.context());
    await page.goto(path);
    expect([path, await readLayoutShift(page)]).toEqual([path, 0]);
    const run = page.locator('[data-part=run]');
    if ((await run.count()) > 0) {
      await run.click();
      await expect.poll(() => page.locator('table').count(), { timeout: 60_000 }).toBe(1);
    }
    expect(await findViolations(page)).toEqual([]);
    expect(await findOverflow(page)).toEqual([]);
  }
});

test('without a script the page says so and shows nothing that could not work', async ({
  openPage,
}) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto('/du-lieu/hoi-sql/');
  expect(await page.locator('main').innerText()).toContain('Trang này cần JavaScript');
  expect(await page.getByRole('button').filter({ hasText: 'Chạy' }).count()).toBe(0);
  expect(await page.getByLabel('Câu hỏi SQL').isVisible()).toBe(false);
});

test('every example of the page runs', async ({ page }) => {
  await page.goto('/du-lieu/hoi-sql/');
  for (const { name, sql } of SQL_EXAMPLES) {
    await page.getByRole('button', { name: `Chạy câu này: ${name.vi}` }).click();
    await expect.poll(() => status(page).innerText(), { timeout: 60_000 }).toMatch(/^\d+ dòng\.$/);
    expect(await page.getByLabel('Câu hỏi SQL').inputValue()).toBe(sql);
  }
});

const SLIPS = [
  ['SELECT * FROM khong_co', 'Không có bảng tên «khong_co»', 'a table that is not there'],
  ['SELECT khong_co FROM tin', 'Không có cột tên «khong_co»', 'a column that is not there'],
  ['SELEC 1', 'Câu viết sai ở gần chữ «SELEC»', 'a slip'],
  ['SELECT (1', 'Câu chưa viết xong', 'a statement that stops'],
  ['SELECT khong_co(1)', 'Không có hàm tên «khong_co»', 'a function that is not there'],
  ["SELECT 'a", 'có thể thiếu một dấu nháy', 'an open quote'],
  [`SELECT 1 FROM tim WHERE tim MATCH '"'`, 'Chữ sau MATCH chưa đúng dạng', 'words that are none'],
  ['DELETE FROM tin', 'chỉ đọc được', 'a change'],
  ['SELECT id FROM tin, van_ban', 'Nhiều bảng có cột «id»', 'a column of two tables'],
  [
    'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n',
    'Câu chạy quá 5 giây nên đã dừng',
    'what never ends',
  ],
] as const;

test('what is wrong with a question is told in plain words, and the next one is answered', async ({
  page,
}) => {
  await page.goto('/du-lieu/hoi-sql/');
  for (const [sql, said] of SLIPS) {
    expect([sql, await ask(page, sql)]).toEqual([sql, expect.stringContaining(said)]);
    expect(await ask(page, 'SELECT 1')).toBe('1 dòng.');
  }
});

test('a file that a reader has is opened in the place of the published one', async ({
  page,
  folder,
}) => {
  await page.route('**/kho-tin.sqlite', (route) =>
    route.fulfill({ status: 200, body: 'không phải' }),
  );
  await page.goto('/du-lieu/hoi-sql/');
  expect(await ask(page, 'SELECT 1')).toContain('Chưa mở được dữ liệu');
  const picker = page.getByLabel('Hoặc mở một tệp');
  await picker.setInputFiles({ name: 'x.sqlite', mimeType: '', buffer: Buffer.from('không phải') });
  await expect.poll(() => status(page).innerText()).toContain('không phải tệp SQLite');
  await picker.setInputFiles(join(folder, 'du-lieu/kho-tin.sqlite'));
  await expect.poll(() => status(page).innerText()).toContain('Đã mở tệp kho-tin.sqlite');
  expect(await ask(page, 'SELECT count(*) FROM van_ban')).toBe('1 dòng.');
});
