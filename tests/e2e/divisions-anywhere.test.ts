import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { divisionName } from '#core/divisions/division-name.ts';
import { documentFullName } from '#core/model/archive/document-name.ts';
import { SEARCH_FOLDER } from '#core/site-files.ts';
import { readContent } from '#reader/read-content.ts';
import { callDivision } from '#tests/factories/call-division.ts';
import { openBuiltEngine } from '#tests/factories/search-engine.ts';
import { test } from './anywhere-places.ts';
import { askAll } from './ask-search.ts';

const { archive } = await readContent('content');
const divisions = archive.documents.entries.flatMap(({ id, fields }) =>
  (archive.divisions.get(id) ?? []).map((division) => ({
    place: `${id}#${division.anchor}`,
    citation: `${divisionName(division)}, ${documentFullName(fields)}`,
    queries: callDivision(division, fields),
  })),
);

test('every division of a document is found first, however it is called', async ({ site }) => {
  const engine = await openBuiltEngine(join(site, SEARCH_FOLDER));
  const missed: string[] = [];
  for (const { place, queries } of divisions) {
    for (const query of queries) {
      const found = await engine.findSection(query);
      if (found !== place) missed.push(`${query}: ${found}`);
    }
  }
  expect(missed).toEqual([]);
  expect(divisions.length).toBeGreaterThan(30);
});

/** Where the first result leads once its sentence, and with it its section, has been laid. */
async function firstAddress(page: Page): Promise<string> {
  const link = page.locator('main ol > li[data-id]').first().locator('a[href*="#"]');
  await expect.poll(() => link.getAttribute('href')).toContain('?tim=');
  return (await link.getAttribute('href')) ?? '';
}

test('a division is found by its full citation and opens where it lies, at a root, under a sub-path and without a server', async ({
  root,
  subPath,
  unpacked,
  openWindow,
}) => {
  const some = [0, -1].flatMap((n) => divisions.at(n) ?? []);
  const page = await openWindow();
  for (const searchPage of [
    `${root}tim-kiem/`,
    `${subPath}tim-kiem/`,
    `${unpacked}tim-kiem/index.html`,
  ]) {
    for (const { place, citation } of some) {
      const [id = '', anchor = ''] = place.split('#');
      await askAll(page, searchPage, [citation]);
      const address = await firstAddress(page);
      expect(address).toContain(`/van-ban/${id}/`);
      expect(new URL(address).hash).toBe(`#${anchor}`);
      await page.goto(address);
      await expect.poll(() => page.locator(':target').isVisible()).toBe(true);
      // Pages scroll smoothly to a part, and on to what it was found by.
      const topOf = () =>
        page.locator(`[id="${anchor}"]`).evaluate((part) => part.getBoundingClientRect().top);
      await expect.poll(topOf, { message: address }).toBeLessThan(720);
    }
  }
});
