import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, onTestFinished } from 'vitest';
import { listFiles } from '#scripts/files/list-files.ts';
import { checkWithFiles } from '#tests/factories/real-content.ts';
import { unpackZip } from '#tests/factories/unpack-zip.ts';
import { test } from './built-site.ts';
import {
  field,
  fillFacts,
  giveFolder,
  openDesk,
  PATIENCE,
  readWritten,
  untilChecked,
  WHOLE,
} from './desk-window.ts';

const SLUG = 'can-tho-hop-ve-khoa-hoc-va-cong-nghe';
const FILE = `tin/2025/${SLUG}.md`;

async function pictureFile(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#0b4f5c' } })
    .jpeg()
    .toBuffer();
}

/** The texts of what the preview shows; asked from outside, for nothing runs in it. */
function inPreview(page: Page, selector: string): Promise<readonly string[]> {
  return page.evaluate((wanted) => {
    const shown = document.querySelector('iframe')?.contentDocument;
    return [...(shown?.querySelectorAll(wanted) ?? [])].map(({ textContent }) => textContent);
  }, selector);
}

const status = '[data-part=status]';

describe('the editors’ desk', () => {
  test('writes an item and its picture into a checkout, and the archive takes them', async ({
    page,
  }) => {
    await giveFolder(page);
    await openDesk(page);
    await fillFacts(page);
    const buffer = await pictureFile(3000, 2000);
    await page.setInputFiles('#them-anh', { name: 'Họp báo.jpg', mimeType: 'image/jpeg', buffer });
    await untilChecked(page, /^Còn 1 lỗi/);
    expect(await page.textContent('[data-part=problems]')).toContain('alt');
    await page.click('[data-part=save-folder]');
    expect(await page.textContent(status)).toMatch(/^Chưa lưu: còn 1 lỗi/);
    await field(page, 'images.0.alt').fill('Các đại biểu trong hội trường');
    await untilChecked(page, WHOLE);
    await page.click('[data-part=save-folder]');
    await expect
      .poll(() => page.textContent(status), PATIENCE)
      .toMatch(/^Đã ghi tin\/2025\/.* và 1 ảnh/);
    const item = await readWritten(page, FILE);
    const picture = await readWritten(page, 'tin/2025/hop-bao.jpg');
    if (item === undefined || picture === undefined) throw new Error('nothing was written');
    const { width, format } = await sharp(picture).metadata();
    expect([width, format]).toEqual([1600, 'jpeg']);
    expect(await checkWithFiles({ [FILE]: item, 'tin/2025/hop-bao.jpg': picture })).toEqual([]);
  });

  test('never writes over what is there', async ({ page }) => {
    await giveFolder(page);
    await openDesk(page);
    await fillFacts(page);
    await untilChecked(page, WHOLE);
    await page.click('[data-part=save-folder]');
    await expect.poll(() => page.textContent(status), PATIENCE).toMatch(/^Đã ghi/);
    const first = await readWritten(page, FILE);
    await page.fill('#noi-dung-chu', 'Một bản khác.');
    await page.click('[data-part=save-folder]');
    await expect
      .poll(() => page.textContent(status), PATIENCE)
      .toMatch(/^Chưa ghi tệp nào: thư mục đã có/);
    expect(await readWritten(page, FILE)).toEqual(first);
  });

  test('refuses a folder that is no archive, and says when none was chosen', async ({ page }) => {
    await page.addInitScript(() => {
      let times = 0;
      const pick = async () => {
        times += 1;
        if (times > 1) throw new DOMException('closed', 'AbortError');
        const root = await navigator.storage.getDirectory();
        return root.getDirectoryHandle('Tải về', { create: true });
      };
      Object.assign(globalThis, { showDirectoryPicker: pick });
    });
    await openDesk(page);
    await fillFacts(page);
    await page.click('[data-part=save-folder]');
    await expect.poll(() => page.textContent(status), PATIENCE).toMatch(/«Tải về» không phải kho/);
    await page.click('[data-part=save-folder]');
    await expect.poll(() => page.textContent(status), PATIENCE).toMatch(/chưa chọn thư mục/);
  });

  test('gives a zip that is unpacked into the content of an archive', async ({ page }) => {
    await openDesk(page);
    await fillFacts(page);
    const buffer = await pictureFile(300, 200);
    await page.setInputFiles('#them-anh', { name: 'a.jpg', mimeType: 'image/jpeg', buffer });
    await field(page, 'images.0.alt').fill('Hội trường');
    await untilChecked(page, WHOLE);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('[data-part=save-zip]'),
    ]);
    expect(download.suggestedFilename()).toBe(`${SLUG}.zip`);
    const folder = mkdtempSync(join(tmpdir(), 'kho-tin-desk-zip-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    await unpackZip(await download.path(), folder);
    const files = listFiles(folder).map(
      (path) => [path, readFileSync(join(folder, path))] as const,
    );
    expect(files.map(([path]) => path).sort()).toEqual(['tin/2025/a.jpg', FILE].sort());
    expect(await checkWithFiles(Object.fromEntries(files))).toEqual([]);
  });

  test('opens the page of the host for a new file, the text in it, where the settings name a repository', async ({
    page,
  }) => {
    await openDesk(page);
    expect(await page.isVisible('[data-part=save-host]')).toBe(false);
    await page.route('**/soan-tin/', async (route) => {
      const html = await (await route.fetch()).text();
      const repository = '"repository":"https://github.com/co-quan/kho-tin","publisher"';
      const body = html.replace('"publisher"', repository);
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    });
    await page.addInitScript(() => {
      const opened: string[] = [];
      Object.assign(globalThis, { opened, open: (url: string) => void opened.push(url) });
    });
    await openDesk(page);
    await fillFacts(page);
    await untilChecked(page, WHOLE);
    expect(await page.textContent('[data-part=save-host]')).toBe(
      'Mở trang tạo tệp trên github.com',
    );
    await page.click('[data-part=save-host]');
    await expect.poll(() => page.textContent(status), PATIENCE).toMatch(/^Đã mở trang tạo tệp/);
    const [opened = ''] = await page.evaluate(
      () => (globalThis as unknown as { opened: string[] }).opened,
    );
    const { pathname, searchParams } = new URL(opened);
    expect([pathname, searchParams.get('filename')]).toEqual([
      '/co-quan/kho-tin/new/main',
      `content/${FILE}`,
    ]);
    expect(searchParams.get('value')).toContain('date: 2025-11-20');
  });

  test('tells the problems of the check command, each at its field, and leads there', async ({
    page,
  }) => {
    await openDesk(page);
    await fillFacts(page);
    await field(page, 'date').fill('31/02/2025');
    // Before the day was typed there was one fault too: that of a day that is missing.
    await expect
      .poll(() => page.textContent('[id="f-date-loi"]'), PATIENCE)
      .toBe('Ngày «31/02/2025» viết sai dạng.');
    await untilChecked(page, /^Còn 1 lỗi/);
    expect(await field(page, 'date').getAttribute('aria-invalid')).toBe('true');
    await page.click('[data-part=problems] button');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-date');
    await page.fill('#noi-dung-chu', 'Một.\n\n![](b.jpg)');
    await untilChecked(page, /^Còn 3 lỗi/);
    await page.click('[data-part=problems] li:last-child button');
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected).toBe('![](b.jpg)');
  });

  test('picks entries by name, marks aside, and reads numbers and days back', async ({ page }) => {
    await openDesk(page);
    await page.click('[data-fold=registers] > summary');
    await field(page, 'places').pressSequentially('quang ni');
    await expect.poll(() => page.locator('[role=option]').count()).toBeGreaterThan(0);
    await field(page, 'places').press('ArrowDown');
    await field(page, 'places').press('Enter');
    expect(await page.textContent('[data-field="places"] .desk-chosen')).toContain('Quảng Ninh');
    await page.click('[data-fold=statistics] > summary');
    await page.click('[id="f-statistics-them"]');
    await field(page, 'statistics.0.value').fill('3.590');
    expect(await page.textContent('[id="f-statistics.0.value-hieu"]')).toBe(
      '3.590 = ba nghìn năm trăm chín mươi',
    );
    await field(page, 'date').fill('20/11/2025');
    expect(await page.textContent('[id="f-date-hieu"]')).toContain('2025-11-20');
  });

  test('makes figures and citations of a selected sentence', async ({ page }) => {
    await openDesk(page);
    await page.fill(
      '#noi-dung-chu',
      'Theo Nghị quyết số 57-NQ/TW ngày 22/12/2024, tăng 17,64% trong năm.',
    );
    await page.locator('#noi-dung-chu').selectText();
    await page.click('[data-part=to-citation]');
    expect(await page.textContent(status)).toBe('Đã thêm 1 văn bản được viện dẫn.');
    await page.locator('#noi-dung-chu').selectText();
    await page.click('[data-part=to-figure]');
    expect(await page.textContent(status)).toMatch(/^Đã thêm 1 số liệu/);
    await page.click('[data-fold=statistics] > summary');
    expect(await field(page, 'statistics.0.value').inputValue()).toBe('17,64');
    await page.click('[data-fold=registers] > summary');
    expect(await field(page, 'documents.0.id').inputValue()).toContain('57-NQ/TW');
  });

  test('shows a true preview in which nothing runs', async ({ page }) => {
    await openDesk(page);
    await fillFacts(page);
    const hostile =
      '<script>parent.document.title = "x"</script><img src=x onerror="parent.document.title=1">\n\nTheo Nghị quyết số 57-NQ/TW.';
    await page.fill('#noi-dung-chu', hostile);
    await expect
      .poll(() => inPreview(page, '.prose a[href*="57-nq-tw-2024"]'), PATIENCE)
      .toHaveLength(1);
    expect(await inPreview(page, 'h1')).toEqual(['Cần Thơ họp về khoa học và công nghệ']);
    expect(await inPreview(page, 'script, .prose img')).toEqual([]);
    const { font, left, top } = await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      frame?.scrollIntoView();
      const shown = frame?.contentDocument;
      const [heading, link] = [shown?.querySelector('h1'), shown?.querySelector('.prose a')];
      if (!frame || !heading || !link) throw new Error('no preview');
      const [outer, inner] = [frame.getBoundingClientRect(), link.getBoundingClientRect()];
      const { fontFamily } = getComputedStyle(heading);
      return {
        font: fontFamily,
        left: outer.left + inner.left + 9,
        top: outer.top + inner.top + 9,
      };
    });
    expect(font).toContain('Kho Serif');
    await page.mouse.click(left, top);
    expect(await inPreview(page, 'h1')).toHaveLength(1);
    expect(await page.title()).toContain('Soạn tin');
  });

  test('loses nothing when the tab is closed: texts, pictures, several drafts', async ({
    page,
  }) => {
    const context = page.context();
    await openDesk(page);
    await fillFacts(page);
    const buffer = await pictureFile(300, 200);
    await page.setInputFiles('#them-anh', { name: 'a.jpg', mimeType: 'image/jpeg', buffer });
    await field(page, 'images.0.alt').fill('Hội trường');
    await page.click('[data-part=add-draft]');
    await field(page, 'title').fill('Bản thứ hai');
    // Nobody closes a tab in the same instant as the last letter.
    await page.waitForTimeout(200);
    await page.close();
    const again = await context.newPage();
    await openDesk(again);
    expect(await field(again, 'title').inputValue()).toBe('Bản thứ hai');
    await again.selectOption('#ban-nhap', { label: 'Cần Thơ họp về khoa học và công nghệ' });
    expect(await field(again, 'date').inputValue()).toBe('20/11/2025');
    expect(await again.inputValue('#noi-dung-chu')).toContain('3.590');
    await again.click('[data-fold=pictures] > summary');
    expect(await field(again, 'images.0.alt').inputValue()).toBe('Hội trường');
    expect(
      await again
        .locator('.desk-picture img')
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBe(300);
  });

  test('says so where the browser keeps nothing, and works', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined }),
    );
    await openDesk(page);
    await fillFacts(page);
    await untilChecked(page, WHOLE);
    expect(await page.textContent('[data-part=kept]')).toMatch(/^Trình duyệt không cho/);
  });

  test('takes steps back and forward, a deleted draft included', async ({ page }) => {
    await openDesk(page);
    await fillFacts(page);
    await page.click('[data-fold=people] > summary');
    await page.click('[id="f-people-them"]');
    await field(page, 'people.0.name').fill('Nguyễn Văn A');
    await page.click('[aria-label^="Xóa mục 1"]');
    expect(await field(page, 'people.0.name').count()).toBe(0);
    await page.click('[data-part=undo]');
    expect(await field(page, 'people.0.name').inputValue()).toBe('Nguyễn Văn A');
    await page.click('[data-part=redo]');
    expect(await field(page, 'people.0.name').count()).toBe(0);
    await page.click('[data-part=remove-draft]');
    expect(await field(page, 'title').inputValue()).toBe('');
    await page.keyboard.press('Control+z');
    expect(await field(page, 'title').inputValue()).toBe('Cần Thơ họp về khoa học và công nghệ');
  });
});
