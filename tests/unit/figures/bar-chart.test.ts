import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VIETNAMESE } from '#core/locale.ts';
import { drawBarChart, fillYears } from '#figures/bar-chart.ts';
import { expectSound, linksOf, plainMarks, textsOf } from './figure-checks.ts';

const HEADING = { id: 'trich-dan', title: 'Số lần được nhắc tới theo năm', locale: VIETNAMESE };

describe('years', () => {
  test.each([
    { why: 'nothing gives nothing', counts: [], filled: [] },
    { why: 'one year stays alone', counts: [[2016, 3]], filled: [[2016, 3]] },
    {
      why: 'a gap is a year of zero',
      counts: [
        [2016, 1],
        [2019, 2],
      ],
      filled: [
        [2016, 1],
        [2017, 0],
        [2018, 0],
        [2019, 2],
      ],
    },
    {
      why: 'order does not matter',
      counts: [
        [2020, 1],
        [2019, 2],
      ],
      filled: [
        [2019, 2],
        [2020, 1],
      ],
    },
    {
      why: 'one year given twice is added up',
      counts: [
        [2020, 1],
        [2020, 4],
      ],
      filled: [[2020, 5]],
    },
  ])('$why', ({ counts, filled }) => {
    const years = fillYears(counts.map(([year = 0, count = 0]) => ({ year, count })));
    expect(years.map(({ first, count }) => [first, count])).toEqual(filled);
  });
});

describe('a chart of citations by year', () => {
  const figure = drawBarChart({
    ...HEADING,
    counts: [
      { year: 2019, count: 1, href: '/nam/2019/' },
      { year: 2020, count: 12 },
      { year: 2024, count: 3 },
    ],
  })!;

  test('draws one column for each year that has a citation', () => {
    const bars = plainMarks(figure.marks).filter(
      (mark) => mark.shape !== 'text' && mark.look === 'bar',
    );
    expect(bars).toHaveLength(3);
  });

  test('prints whole numbers on the axis', () => {
    expect(textsOf(figure).slice(0, 4)).toEqual(['0', '5', '10', '15']);
  });

  test('links a year to its page', () => {
    expect(linksOf(figure)).toEqual([['2019: 1', '/nam/2019/']]);
  });

  test('has every year in its table, zero years too', () => {
    expect(figure.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['2019', '1'],
      ['2020', '12'],
      ['2021', '0'],
      ['2022', '0'],
      ['2023', '0'],
      ['2024', '3'],
    ]);
  });

  test('says in words what it shows', () => {
    expect(figure.description).toBe(
      'Từ năm 2019 đến năm 2024, tổng cộng 16. Nhiều nhất là năm 2020 với 12. Trong đó có 3 năm không có dữ liệu.',
    );
  });
});

test.each([
  [[2, 2], 'Từ năm 2019 đến năm 2020, tổng cộng 4. Mỗi năm 2.', 'no year has most'],
  [[1, 2, 2], 'tổng cộng 5. Nhiều nhất là các năm 2020, 2021, mỗi năm 2.', 'two have most'],
  [[2, 0, 2], 'Nhiều nhất là các năm 2019, 2021, mỗi năm 2. Trong đó có', 'a year without'],
])('counts %j are told as «%s»: %s', (numbers, words) => {
  const counts = numbers.map((count, index) => ({ year: 2019 + index, count, href: undefined }));
  expect(drawBarChart({ ...HEADING, counts })?.description).toContain(words);
});

test('no year is no figure', () => {
  expect(drawBarChart({ ...HEADING, counts: [] })).toBeUndefined();
});

test('any counts give a sound figure', () => {
  const counts = fc.array(
    fc.record({ year: fc.integer({ min: 1945, max: 2100 }), count: fc.nat({ max: 2_000_000 }) }),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(counts, (some) => expectSound(drawBarChart({ ...HEADING, counts: some })!)),
  );
});
