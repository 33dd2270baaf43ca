import { expect } from 'vitest';
import { findPageKinds } from '#scripts/test/page-kinds.ts';
import { test } from './built-site.ts';

test('every kind of page can be read without JavaScript', async ({ openPage, folder }) => {
  const page = await openPage({ javaScriptEnabled: false });
  for (const { address } of findPageKinds(folder)) {
    await page.goto(address);
    expect(await page.locator('main h1').isVisible(), address).toBe(true);
    expect(await page.locator('nav a').first().isVisible(), address).toBe(true);
  }
});

test('from the home page a reader without JavaScript reaches an item, the document it cites, and what else cites it', async ({
  openPage,
}) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto('/');
  await page.locator('main a[href^="tin/2"]').first().click();
  expect(new URL(page.url()).pathname).toMatch(/^\/tin\/\d{4}\/[a-z0-9-]+\/$/);
  const item = page.url();
  await page.locator('main a[href*="van-ban/"]').first().click();
  // A click is over when the next page begins to come: all of it is asked.
  await page.waitForLoadState();
  expect(new URL(page.url()).pathname).toMatch(/^\/van-ban\/[a-z0-9-]+\/$/);
  const citing = await page
    .locator('main a[href*="tin/"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(citing).toContain(item);
});

test('without JavaScript the search page says so and leads to the lists', async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto('/tim-kiem/?q=02+nq+tu');
  expect(await page.locator('main').innerText()).toContain('JavaScript');
  for (const list of ['tin/', 'van-ban/', 'nam/', 'dia-phuong/', 'co-quan/', 'chu-de/']) {
    expect(await page.locator(`main a[href$="${list}"]`).first().isVisible(), list).toBe(true);
  }
});
