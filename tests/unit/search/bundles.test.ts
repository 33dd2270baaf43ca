import { expect, test } from 'vitest';
import { planBundles } from '#search/index/bundles.ts';

const years = (counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts).flatMap(([year, count]) => Array.from({ length: count }, () => year));

test.each<[Record<string, number>, number[][], string]>([
  [{}, [], 'nothing gives no bundle'],
  [{ 2016: 2, 2019: 3 }, [[0, 5]], 'small years share a bundle'],
  [
    { 2016: 6, 2017: 6 },
    [
      [0, 6],
      [6, 12],
    ],
    'a bundle ends where a year ends',
  ],
  [
    { 2016: 4, 2017: 25, 2018: 3 },
    [
      [0, 4],
      [4, 14],
      [14, 24],
      [24, 32],
    ],
    'a large year has several, its rest joins the next',
  ],
])('years %j make bundles %j: %s', (counts, ranges) => {
  const planned = planBundles(years(counts), 10);
  expect(planned.map(({ start, end }) => [start, end])).toEqual(ranges);
});

test('what is added at the end leaves earlier bundles as they were', () => {
  const before = planBundles(years({ 2016: 25, 2017: 4 }), 10);
  const after = planBundles(years({ 2016: 25, 2017: 5 }), 10);
  expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
});
