import { describe, expect, test } from 'vitest';
import { makeArchive } from '#tests/factories/archive.ts';
import { makeEntryPage } from '#views/entry-page.ts';
import { makeHomePage } from '#views/home-page.ts';
import { makeItemsPage } from '#views/items-page.ts';
import { makeRegisterPage } from '#views/register-page.ts';

const COUNT = 2000;
const YEARS = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023];
const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));

/** Items that say what they must and nothing else, spread over every month of eight years. */
const EDITION = makeArchive({
  items: Object.fromEntries(
    Array.from({ length: COUNT }, (_, i) => {
      const year = YEARS[i % YEARS.length];
      const month = MONTHS[Math.floor(i / YEARS.length) % MONTHS.length];
      return [`${year}/tin-${i}`, { date: `${year}-${month}-15` }];
    }),
  ),
});

describe('an archive of two thousand items with required fields alone', () => {
  test('leads from its front page to any month in three clicks: the years, the year, the month', () => {
    const { menu } = makeHomePage(EDITION).frame;
    expect(menu.map(({ url }) => url)).toContain('/nam/');
    const years = makeRegisterPage(EDITION, 'years', 1).groups.flatMap(({ rows }) => rows);
    for (const year of YEARS) {
      expect(years.map(({ url }) => url)).toContain(`/nam/${year}/`);
      const { items } = makeEntryPage(EDITION, { register: 'years', id: String(year), page: 1 });
      expect(items.jumps.map(({ label }) => label)).toEqual(
        MONTHS.map((month) => `Tháng ${Number(month)}/${year}`).reverse(),
      );
      for (const { url } of items.jumps) {
        const [, page = '1', part] = /^\/nam\/\d+\/(?:trang-(\d+)\/)?#(.+)$/.exec(url) ?? [];
        const target = makeEntryPage(EDITION, {
          register: 'years',
          id: String(year),
          page: Number(page),
        });
        expect(target.items.groups.map(({ id }) => id)).toContain(part);
      }
    }
  });

  test('shows on its front page and in its lists nothing that it does not hold', () => {
    const home = makeHomePage(EDITION);
    expect(home.held.map(({ url }) => url)).toEqual(['/tin/']);
    expect([home.story, home.mostCited]).toEqual([undefined, []]);
    expect(home.browse.map(({ url }) => url)).toEqual(['/nam/']);
    expect(home.newest.length).toBeGreaterThan(3);
    const { items, pager } = makeItemsPage(EDITION, 1);
    expect(items.jumps.map(({ label }) => label)).toEqual(
      YEARS.map(String)
        .reverse()
        .map((year) => `Năm ${year}`),
    );
    expect(pager?.pages.length).toBeLessThan(12);
  });
});
