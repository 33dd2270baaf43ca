import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { readLayoutShift, watchLayoutShift } from '#scripts/browser/layout-shift.ts';
import { listFiles } from '#scripts/files/list-files.ts';
import { test } from './anywhere-places.ts';
import { field, fillFacts, openDesk, PATIENCE, untilChecked, WHOLE } from './desk-window.ts';
import { findOverflow } from './find-overflow.ts';

const SCREENS = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

const LONG_TEXT = [
  'Cần Thơ họp bàn phát triển khoa học và công nghệ',
  '20/11/2025 | 08:30',
  'Thực hiện Nghị quyết Đại hội Đại biểu Đảng bộ TP Cần Thơ lần thứ XIII, nhiệm kỳ 2015-2020, Sở tham mưu với Thành ủy ban hành Nghị quyết số 02-NQ/TU ngày 1-8-2016 và nhiều chính sách khác.',
  ...Array.from(
    { length: 12 },
    (_, at) =>
      `Đoạn thứ ${at + 1}: thành phố cấp mới 3.590 văn bằng sở hữu trí tuệ theo Quyết định số ${at + 1}/QĐ-SKHCN, xem https://cong.example/${'duong-dan-dai-'.repeat(9)}${at}.`,
  ),
].join('\n\n');

async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({
      resultTypes: ['violations'],
      iframes: false,
    }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

describe('the desk', () => {
  test.for(SCREENS)(
    'filled in, with problems and every fold open, has no axe violation, fits and stays still at $width pixels in $colorScheme',
    async ({ width, colorScheme }, { openPage }) => {
      const page = await openPage({
        viewport: { width, height: 800 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      await watchLayoutShift(page.context());
      await openDesk(page);
      expect(await readLayoutShift(page)).toBe(0);
      await fillFacts(page);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      for (const name of ['people', 'documents', 'statistics', 'images']) {
        await page.click(`[id="f-${name}-them"]`);
      }
      await field(page, 'statistics.0.value').fill('nhiều');
      await field(page, 'places').pressSequentially('can');
      await page.locator('[role=option]').first().click();
      await page.click('[data-part=save-file]');
      await untilChecked(page, /lỗi cần sửa/);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect([...(await findViolations(page)), ...(await findOverflow(page))]).toEqual([]);
    },
  );

  test('has no axe violation and fits into 360 pixels in each of its states', async ({
    openPage,
  }) => {
    const page = await openPage({ viewport: { width: 360, height: 800 }, reducedMotion: 'reduce' });
    const faults: string[] = [];
    const look = async (state: string) => {
      const found = [...(await findViolations(page)), ...(await findOverflow(page))];
      faults.push(...found.map((fault) => `${state}: ${fault}`));
    };
    await openDesk(page);
    await look('empty');
    await page.fill('#dan-bai', LONG_TEXT);
    await look('a long text pasted');
    await page.click('[data-part=read]');
    await expect
      .poll(() => page.textContent('[data-part=status]'), PATIENCE)
      .toMatch(/^Đã đọc bài/);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('[data-part=told] details'))
        fold.setAttribute('open', '');
    });
    await expect.poll(() => page.isVisible('[data-part=preview]'), PATIENCE).toBe(true);
    expect(await page.locator('[data-part=told] details[open] li').count()).toBeGreaterThan(0);
    await look('read, with all that is told of it');
    await page.click('[data-part=add-draft]');
    await field(page, 'title').fill(`${'Nghị quyết về đột phá phát triển '.repeat(9)}khoa học`);
    await field(page, 'date').fill('31/02/2025');
    await page.click('[data-part=save-folder]:visible, [data-part=save-zip]');
    await untilChecked(page, /lỗi cần sửa/);
    await look('several drafts, one with problems');
    await page.setInputFiles('#tep-bai', {
      name: `${'to-trinh-ve-viec-'.repeat(9)}.docx`,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from([0x50, 0x4b, 0x03, 0x04]),
    });
    await expect.poll(() => page.textContent('[data-part=told]'), PATIENCE).toContain('hỏng');
    await look('a file refused');
    expect(faults).toEqual([]);
  });

  test('is worked by the keyboard alone, from the first field to a saved file', async ({
    openPage,
  }) => {
    const page = await openPage();
    await openDesk(page);
    await tabTo(page, 'f-title');
    await page.keyboard.type('Cần Thơ họp');
    await tabTo(page, 'f-date');
    await page.keyboard.type('20/11/2025');
    await tabTo(page, 'f-source.name');
    await page.keyboard.type('Cổng thử');
    await tabTo(page, 'noi-dung-chu');
    await page.keyboard.type('Thành phố cấp mới 3.590 văn bằng.');
    await tabTo(page, 'ghi-so-lieu');
    await page.keyboard.press('Enter');
    expect(await page.textContent('[data-part=status]')).toMatch(/^Đã thêm 1 số liệu/);
    await tabTo(page, 'phan-registers');
    await page.keyboard.press('Enter');
    await tabTo(page, 'f-places');
    await page.keyboard.type('can tho');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-places');
    await untilChecked(page, WHOLE);
    await tabTo(page, 'tai-tep');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/places:\n {2}- can-tho\n/);
  });

  test('works from a package without a server, and keeps its drafts there', async ({
    openWindow,
    unpacked,
  }) => {
    const page = await openWindow();
    const address = `${unpacked}soan-tin/index.html`;
    await openDesk(page, address);
    await fillFacts(page);
    await untilChecked(page, WHOLE);
    const preview = () =>
      page.evaluate(
        () => document.querySelector('iframe')?.contentDocument?.querySelector('h1')?.textContent,
      );
    await expect.poll(preview, PATIENCE).toBe('Cần Thơ họp về khoa học và công nghệ');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('[data-part=save-file]'),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('date: 2025-11-20');
    const context = page.context();
    await page.close();
    const again = await context.newPage();
    await openDesk(again, address);
    expect(await field(again, 'title').inputValue()).toBe('Cần Thơ họp về khoa học và công nghệ');
  });

  test('asks for nothing but its own files, and no other page asks for them', async ({
    openPage,
    site,
  }) => {
    const asked: string[] = [];
    const page = await openPage();
    page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
    await openDesk(page);
    const scripts = asked
      .filter((path) => path.endsWith('.js'))
      .map((path) => path.split('/').at(-1) ?? '');
    const pages = listFiles(site).filter((path) => path.endsWith('.html'));
    const own = scripts.filter((script) => {
      const users = pages.filter((path) => readFileSync(join(site, path), 'utf8').includes(script));
      // A part that several scripts share stands in no page.
      return users.length > 0 && users.every((path) => /^(?:en\/)?soan-tin\//.test(path));
    });
    expect(own).toHaveLength(1);
    const others = listFiles(site).filter(
      (path) => path.endsWith('.js') && !path.endsWith(own[0] ?? ''),
    );
    const importing = others.filter((path) =>
      readFileSync(join(site, path), 'utf8').includes(own[0] ?? ''),
    );
    expect(importing).toEqual([]);
    // The bundler's own runtime, a kilobyte, is all that it shares.
    expect(readFileSync(join(site, 'tai-nguyen', own[0] ?? ''), 'utf8')).not.toMatch(
      /\bfrom\s*"\.\/(?!rolldown-runtime\.)/,
    );
  });
});

/** The most stops between two places of the desk: with every fold closed there are some forty. */
const MOST_STOPS = 120;

async function tabTo(page: Page, id: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach «${id}»`);
}
