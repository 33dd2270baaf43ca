import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { serveFolder } from '#scripts/serve/static-server.ts';
import { test } from './small-places.ts';

const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const stores = (page: Page) => page.evaluate(() => caches.keys());
const part = (name: string) => `[data-offline] [data-part=${name}]`;

test('nothing is kept before the reader asks; then pages and search work without the host, and all of it can be removed', async ({
  site,
  browser,
}) => {
  const { server, address } = await serveFolder({ folder: site, port: 0, base: '/kho/luu-tru/' });
  const context = await browser.newContext({ locale: 'vi-VN' });
  try {
    const page = await context.newPage();
    await page.goto(`${address}trang/ngoai-tuyen/`);
    expect([await registrations(page), await stores(page)]).toEqual([0, []]);
    await page.click(part('open'));
    await page.waitForSelector(`${part('choices')} input`);
    expect(await page.textContent(part('total'))).toMatch(/Cần khoảng [\d,.]+ [KM]B/);
    await page.click('[data-offline] button[type=submit]');
    await page.waitForFunction(() =>
      /Đã lưu, chiếm/.test(
        document.querySelector('[data-offline] [role=status]')?.textContent ?? '',
      ),
    );
    expect(await registrations(page)).toBe(1);

    server.close();
    server.closeAllConnections();
    await page.goto(`${address}tin/`);
    await page.locator('main a[href*="20"]').first().click();
    await page.waitForSelector('h1');
    await page.goto(`${address}tim-kiem/?q=02-NQ%2FTU`);
    await page.waitForSelector('main ol > li[data-id]');

    await page.locator('[data-part=references] button').first().click();
    await expect
      .poll(() => page.textContent('[data-part=references-status]'), { timeout: 30_000 })
      .toMatch(/Đã ghi \d+ trích dẫn/);
    await page.goto(`${address}du-lieu/hoi-sql/`);
    await page.getByLabel('Câu hỏi SQL').fill('SELECT id FROM van_ban LIMIT 1');
    await page.getByRole('button', { name: 'Chạy', exact: true }).click();
    await expect
      .poll(() => page.textContent('main [role=status]'), { timeout: 60_000 })
      .toBe('1 dòng.');

    await page.goto(`${address}trang/ngoai-tuyen/`);
    await page.click(part('remove'));
    await page.waitForFunction(() =>
      /Đã xóa/.test(document.querySelector('[data-offline] [role=status]')?.textContent ?? ''),
    );
    expect([await registrations(page), await stores(page)]).toEqual([0, []]);
  } finally {
    await context.close();
    server.close();
  }
}, 300_000);

test('a keeping that was stopped says so, and goes on where it was', async ({
  subPath,
  openWindow,
}) => {
  const page = await openWindow();
  await page.goto(`${subPath}trang/ngoai-tuyen/`);
  await page.click(part('open'));
  await page.waitForSelector(`${part('choices')} input`);
  // The files wait for this, so that there is something to stop.
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  let asked = 0;
  await page.route(/\/(?:tin|van-ban|chu-de)\//, async (route) => {
    asked += 1;
    if (asked > 3) await gate;
    await route.continue().catch(() => undefined);
  });
  await page.click('[data-offline] button[type=submit]');
  await expect.poll(() => asked).toBeGreaterThan(3);
  await page.click(part('stop'));
  await expect.poll(() => page.textContent(part('status'))).toMatch(/Đã dừng/);
  expect(await registrations(page)).toBe(0);
  release();
  await page.click('[data-offline] button[type=submit]');
  await expect
    .poll(() => page.textContent(part('status')), { timeout: 30_000 })
    .toMatch(/Đã lưu, chiếm/);
  expect(await registrations(page)).toBe(1);
});

test('an archive that is read from a disk says that it needs no keeping', async ({
  unpacked,
  openWindow,
}) => {
  const page = await openWindow();
  await page.goto(`${unpacked}trang/ngoai-tuyen/index.html`);
  await expect.poll(() => page.textContent(part('status'))).toMatch(/đang đọc từ đĩa/);
  expect(await page.isVisible(part('open'))).toBe(false);
});
