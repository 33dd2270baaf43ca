import { describe, expect, test } from 'vitest';
import { ENGLISH } from '#core/locale.ts';
import { makeArchive } from '#tests/factories/archive.ts';
import { makeDatedList } from '#views/dated-list.ts';

const SIZE = 5;

function listOf(days: readonly string[], locale?: typeof ENGLISH) {
  const archive = makeArchive(
    {
      items: Object.fromEntries(
        days.map((day, index) => [
          `${day.slice(0, 4)}/tin-${index}`,
          { title: `Tin ${day}`, date: day },
        ]),
      ),
    },
    locale,
  );
  const page = (number: number, span: 'month' | 'year' = 'month') =>
    makeDatedList(
      archive,
      { base: '/nam/2024/', rows: archive.items, page: number, size: SIZE },
      span,
    );
  return page;
}

const YEAR = [
  ...['2024-12-30', '2024-12-01', '2024-10-09', '2024-10-08', '2024-10-07', '2024-10-06'],
  ...['2024-10-05', '2024-03~', '2024-01-31', '2024-01-02', '2024', '2024~'],
];

describe('a long list of one year', () => {
  test('has a heading for each month, and leads from every page to each of them', () => {
    const page = listOf(YEAR);
    expect(page(1).jumps).toEqual([
      { url: '/nam/2024/#thang-2024-12', label: 'Tháng 12/2024', count: '2' },
      { url: '/nam/2024/#thang-2024-10', label: 'Tháng 10/2024', count: '5' },
      { url: '/nam/2024/trang-2/#thang-2024-03', label: 'Tháng 3/2024', count: '1' },
      { url: '/nam/2024/trang-2/#thang-2024-01', label: 'Tháng 1/2024', count: '2' },
      { url: '/nam/2024/trang-3/#nam-2024', label: 'Chưa rõ tháng', count: '2' },
    ]);
    expect(page(2).jumps).toEqual(page(1).jumps);
  });

  test('a month that goes on over a page is named there again, and can be led to in one place only', () => {
    const page = listOf(YEAR);
    const october = (number: number) =>
      page(number).groups.find(({ name }) => name === 'Tháng 10/2024');
    expect(october(1)?.id).toBe('thang-2024-10');
    expect(october(1)?.rows.length).toBe(3);
    expect(october(2)?.id).toBeUndefined();
    expect(october(2)?.rows.length).toBe(2);
  });

  test('holds every item once, in the order of the list', () => {
    const page = listOf(YEAR);
    const titles = [1, 2, 3].flatMap((number) =>
      page(number).groups.flatMap(({ rows }) => rows.map(({ title }) => title)),
    );
    expect(titles.toSorted()).toEqual(YEAR.map((day) => `Tin ${day}`).toSorted());
  });

  test('names months in the language of the page', () => {
    expect(listOf(YEAR, ENGLISH)(1).jumps[1]).toMatchObject({
      label: 'October 2024',
      url: '/en/nam/2024/#thang-2024-10',
    });
  });
});

test('a list of several years is parted by year', () => {
  const days = Array.from({ length: 12 }, (_, index) => `20${10 + index}-05-01`);
  expect(listOf(days)(1, 'year').jumps.map(({ label }) => label)).toEqual(
    days.map((day) => `Năm ${day.slice(0, 4)}`).toReversed(),
  );
});

test.each([
  ['short', ['2024-10-01', '2024-03-01']],
  ['of one month', Array.from({ length: 14 }, () => '2024-10-01')],
])('a list that is %s has no headings and no jumps', (_, days) => {
  const { groups, jumps } = listOf(days)(1);
  expect(jumps).toEqual([]);
  expect(groups.map(({ name }) => name)).toEqual([undefined]);
});
