import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './built-site.ts';

const PHONE = { width: 360, height: 800 };
const DESK = { width: 1280, height: 800 };
const PATIENCE = { timeout: 15_000 };

/** A reader on the front page whose actions are counted: a click, a choice ticked, a query typed. */
class Reader {
  actions = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async at(page: Page, viewport: { readonly width: number; readonly height: number }) {
    await page.setViewportSize(viewport);
    await page.goto('/');
    return new Reader(page);
  }

  async click(what: Locator) {
    this.actions++;
    await what.click();
  }

  async type(query: string) {
    this.actions++;
    await this.page.locator('main input[name=q]').pressSequentially(query, { delay: 30 });
  }
}

const topOf = (element: Locator) =>
  element.evaluate((one) => Math.round(one.getBoundingClientRect().top));

test('the resolution of Cần Thơ of 2016 is two actions away: its number is typed, what is offered is chosen', async ({
  page,
}) => {
  const reader = await Reader.at(page, PHONE);
  await reader.type('02 nq tu');
  const offered = page.locator('main [role=option]').filter({ hasText: '02-NQ/TU' }).first();
  await offered.waitFor();
  await reader.click(offered);
  await page.waitForURL(/\/van-ban\/02-nq-tu-can-tho-2016\//);
  expect(reader.actions).toBeLessThanOrEqual(2);
});

test('a common word is narrowed to a year on a phone in four actions', async ({ page }) => {
  const reader = await Reader.at(page, PHONE);
  await reader.type('khoa học');
  await reader.click(page.locator('main button[type=submit]'));
  await page.waitForURL(/tim-kiem\/\?q=/);
  const status = page.locator('[role=status]');
  await expect.poll(() => status.textContent(), PATIENCE).toMatch(/kết quả/);
  const before = await status.textContent();
  await reader.click(page.locator('.search-side > summary'));
  await reader.click(page.locator('[data-facet=year] .search-filter', { hasText: '2025' }));
  await page.waitForURL(/nam=2025/);
  await expect.poll(() => status.textContent(), PATIENCE).not.toBe(before);
  expect(reader.actions).toBeLessThanOrEqual(4);
});

test('the address of an original is one action away: it stands at the head of its item, within the first screen and a half of a phone', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto('/');
  const items = await page
    .locator('section[aria-labelledby=tin-moi] li a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  let originals = 0;
  for (const item of items) {
    const reader = await Reader.at(page, PHONE);
    await reader.click(page.locator(`main a[href="${await hrefOf(page, item)}"]`).first());
    await page.waitForURL(item);
    const original = page.locator('.provenance a[href^=http]');
    if ((await original.count()) === 0) continue;
    expect(await original.isVisible()).toBe(true);
    expect(await topOf(original)).toBeLessThan(PHONE.height * 1.5);
    expect(reader.actions).toBe(1);
    originals++;
  }
  expect(originals).toBeGreaterThan(0);
});

test('any month that the list of a year leads to is three clicks away, without typing', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto('/nam/');
  const years = await page
    .locator('.entries a')
    .evaluateAll((links) => links.map((link) => link.textContent?.trim() ?? ''));
  expect(years.length).toBeGreaterThan(1);
  const counts = (await page.locator('.entries__count').allTextContents()).map(Number.parseFloat);
  const fullest = years[counts.indexOf(Math.max(...counts))];
  let jumped = 0;
  for (const year of [years[0], fullest, years.at(-1)]) {
    const reader = await Reader.at(page, PHONE);
    await reader.click(page.locator('.site-menu a[href$="nam/"]'));
    await reader.click(page.locator('.entries a', { hasText: year ?? '' }));
    await page.waitForURL(/\/nam\/\d{4}\//);
    const oldest = page.locator('.jumps a').last();
    if ((await oldest.count()) > 0) {
      const month = /\d+\/\d{4}|\d{4}/.exec((await oldest.textContent()) ?? '')?.[0] ?? '';
      await reader.click(oldest);
      await page.waitForFunction(() => location.hash !== '');
      const heading = page.locator(':target');
      await expect.poll(() => heading.textContent()).toContain(month);
      await expect.poll(() => topOf(heading)).toBeLessThan(PHONE.height);
      jumped++;
    }
    expect(reader.actions).toBeLessThanOrEqual(3);
  }
  expect(jumped).toBeGreaterThan(0);
});

test('one step back leads to where the reader was in a list', async ({ page }) => {
  await page.setViewportSize(DESK);
  await page.goto('/tin/');
  const item = page.locator('.items__title').nth(9);
  await item.scrollIntoViewIfNeeded();
  const before = await topOf(item);
  await item.click();
  await page.waitForURL(/\/tin\/\d{4}\//);
  await page.goBack();
  await expect.poll(async () => Math.abs((await topOf(item)) - before) < 12, PATIENCE).toBe(true);
});

// The links of a page are written relative to it.
async function hrefOf(page: Page, url: string): Promise<string> {
  const written = await page
    .locator('main a')
    .evaluateAll(
      (links, wanted) =>
        links.find((link) => (link as HTMLAnchorElement).href === wanted)?.getAttribute('href'),
      url,
    );
  return written ?? '';
}
