import { expect, test } from 'vitest';
import { planSegments } from '#search/index/plan-jobs.ts';

const years = (counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts).flatMap(([year, count]) => Array.from({ length: count }, () => year));

test.each<[Record<string, number>, number[][], string]>([
  [{}, [], 'nothing gives no segment'],
  [{ 2016: 2, 2019: 3 }, [[0, 5]], 'small years share a segment'],
  [
    { 2016: 6, 2017: 6 },
    [
      [0, 6],
      [6, 12],
    ],
    'a segment ends where a year ends',
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
])('years %j make segments %j: %s', (counts, ranges) => {
  const planned = planSegments(years(counts), 10);
  expect(planned.map(({ start, end }) => [start, end])).toEqual(ranges);
});

test('what is added at the end leaves earlier segments as they were', () => {
  const before = planSegments(years({ 2016: 25, 2017: 4 }), 10);
  const after = planSegments(years({ 2016: 25, 2017: 5 }), 10);
  expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
});
