import { expect, test } from 'vitest';
import { planSegments } from '#search/index/plan-jobs.ts';

const datesOf = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).flatMap(([date, length]) => Array.from({ length }, () => ({ date })));

test.each<[Record<string, number>, number[], string]>([
  [{}, [], 'nothing gives no segment'],
  [{ 2016: 2, 2019: 3 }, [5], 'small years share a segment'],
  [{ 2016: 6, 2017: 6 }, [6, 6], 'a segment ends where a year ends'],
  [
    { 2016: 4, 2017: 25, 2018: 3 },
    [4, 10, 10, 8],
    'a large year has several, its rest joins the next',
  ],
])('years %j make segments %j: %s', (counts, sizes) => {
  const planned = planSegments(datesOf(counts), 10);
  expect(planned.map(({ length }) => length)).toEqual(sizes);
  expect(planned.flat()).toEqual(datesOf(counts));
});

test('what is added at the end leaves earlier segments as they were', () => {
  const before = planSegments(datesOf({ 2016: 25, 2017: 4 }), 10);
  const after = planSegments(datesOf({ 2016: 25, 2017: 5 }), 10);
  expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
});
