import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './built-site.ts';

/** The document that most items of the archive cite, and a year that has several of them. */
const DOCUMENT = '57-nq-tw-2024';
const YEAR = '2025';

interface Citing {
  readonly item: string;
  readonly places?: readonly string[];
}

function citingOf(folder: string): readonly Citing[] {
  const file = join(folder, 'van-ban', DOCUMENT, 'tin-nhac-toi.json');
  return JSON.parse(readFileSync(file, 'utf8')).items;
}

/** Chooses a year and the place of most items of it; gives the items that fit. */
async function choose(page: Page, items: readonly Citing[]): Promise<readonly string[]> {
  const ofYear = items.filter(({ item }) => item.startsWith(YEAR));
  const [place = ''] = ofYear.flatMap(({ places = [] }) => places);
  await page.getByLabel('Lọc theo năm').selectOption(YEAR);
  await page.getByLabel('Lọc theo địa phương').selectOption(place);
  const fitting = ofYear.filter(({ places = [] }) => places.includes(place));
  expect(fitting.length).toBeGreaterThan(0);
  expect(fitting.length).toBeLessThan(ofYear.length);
  const count = page.locator('[data-citing-filter] output');
  await expect.poll(() => count.innerText()).toBe(String(fitting.length));
  return fitting.map(({ item }) => item);
}

/** The items that the page shows, by their addresses. */
function shownItems(page: Page): Promise<readonly string[]> {
  return page.$$eval('.timeline > li .items__title', (links) =>
    links
      .filter((link) => link.checkVisibility())
      .map((link) => /tin\/(\d{4}\/[^/]+)\//.exec((link as HTMLAnchorElement).href)?.[1] ?? ''),
  );
}

/** The items of the file that the page gives of what it shows. */
async function takeItems(page: Page): Promise<readonly string[]> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lấy các tin đang hiện (CSV)' }).click();
  const text = readFileSync(await (await waiting).path(), 'utf8');
  return [...text.matchAll(/^"?(\d{4}\/[^;"]+)/gm)].map(([, item = '']) => item);
}

test('who cites a document is narrowed by year and place, and taken as it is narrowed', async ({
  openPage,
  folder,
}) => {
  const page = await openPage();
  await page.goto(`/van-ban/${DOCUMENT}/`);
  const wanted = await choose(page, citingOf(folder));
  expect((await shownItems(page)).toSorted()).toEqual(wanted.toSorted());
  expect(await takeItems(page)).toEqual(wanted);
});

test('items on other pages of the list are narrowed with those of the page at hand', async ({
  openPage,
  folder,
}) => {
  const page = await openPage();
  // The page as the first of several: the list of all stands in the file beside it.
  await page.route(`**/van-ban/${DOCUMENT}/`, async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text())
      .replace(/ data-whole(?:="")?/, '')
      .replace(/(<details class="fold" id="nam-)/, '<ol class="timeline" data-found></ol>$1');
    await route.fulfill({ response: answer, body: html });
  });
  await page.goto(`/van-ban/${DOCUMENT}/`);
  const wanted = await choose(page, citingOf(folder));
  expect(await shownItems(page)).toEqual(wanted);
  expect(await takeItems(page)).toEqual(wanted);
  await page.getByLabel('Lọc theo năm').selectOption('');
  await page.getByLabel('Lọc theo địa phương').selectOption('');
  await expect.poll(() => page.locator('[data-found] li').count()).toBe(0);
});
