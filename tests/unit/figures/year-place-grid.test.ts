import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VIETNAMESE } from '#core/locale.ts';
import { drawYearPlaceGrid } from '#figures/year-place-grid.ts';
import { expectSound, linksOf } from './figure-checks.ts';

const HEADING = { id: 'nam-dia-phuong', title: 'Tin theo năm và địa phương', locale: VIETNAMESE };

describe('items by year and place', () => {
  const figure = drawYearPlaceGrid({
    ...HEADING,
    counts: [
      { year: 2020, place: 'Quảng Ninh', count: 1 },
      { year: 2019, place: 'Cần Thơ', count: 2, href: '/dia-phuong/can-tho/' },
      { year: 2022, place: 'Cần Thơ', count: 5, href: '/dia-phuong/can-tho/' },
      { year: 2022, place: 'Bạc Liêu', count: 0 },
    ],
  })!;

  test('has the fullest place first, every year between, and no place without items', () => {
    expect(figure.table.head.map(({ text }) => text)).toEqual([
      'Địa phương',
      '2019',
      '2020',
      '2021',
      '2022',
      'Cộng',
    ]);
    expect(figure.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Cần Thơ', '2', '0', '0', '5', '7'],
      ['Quảng Ninh', '0', '1', '0', '0', '1'],
    ]);
  });

  test('links a place to its page', () => {
    expect(linksOf(figure)).toEqual([['Cần Thơ', '/dia-phuong/can-tho/']]);
  });

  test('says how much it shows', () => {
    expect(figure.description).toBe('8 tin ở 2 địa phương, chia theo năm.');
  });
});

test('two places of one name stay two rows', () => {
  const figure = drawYearPlaceGrid({
    ...HEADING,
    counts: [
      { year: 2020, place: 'Bạc Liêu', count: 1, href: '/dia-phuong/bac-lieu/' },
      { year: 2020, place: 'Bạc Liêu', count: 2, href: '/dia-phuong/tp-bac-lieu/' },
    ],
  })!;
  expect(figure.table.rows.map((row) => row[0]?.href)).toEqual([
    '/dia-phuong/tp-bac-lieu/',
    '/dia-phuong/bac-lieu/',
  ]);
});

test('no item is no figure', () => {
  expect(drawYearPlaceGrid({ ...HEADING, counts: [] })).toBeUndefined();
});

test('any counts give a sound figure', () => {
  const one = fc.record({
    year: fc.integer({ min: 1990, max: 2030 }),
    place: fc.lorem({ maxCount: 3 }),
    count: fc.integer({ min: 1, max: 20_000 }),
    href: fc.constantFrom(undefined, '/dia-phuong/a/'),
  });
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 20 }), (counts) =>
      expectSound(drawYearPlaceGrid({ ...HEADING, counts })!),
    ),
  );
});
