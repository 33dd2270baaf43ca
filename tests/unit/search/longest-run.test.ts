import { expect, test } from 'vitest';
import { longestRun } from '#search/engine/longest-run.ts';

test.each([
  { places: [], wanted: 3, gap: 1, run: 0, why: 'nothing matched' },
  { places: [5], wanted: 3, gap: 1, run: 1, why: 'one word is a run of one' },
  { places: [1, 2, 3, 9], wanted: 3, gap: 1, run: 3, why: 'three follow one another' },
  { places: [1, 3, 5], wanted: 3, gap: 1, run: 1, why: 'words apart are no run' },
  { places: [1, 3, 5], wanted: 3, gap: 2, run: 3, why: 'words were left out between them' },
  { places: [1, 1, 2], wanted: 2, gap: 1, run: 2, why: 'a place matched twice counts once' },
])('places $places with steps of $gap have a run of $run: $why', ({ places, wanted, gap, run }) => {
  expect(longestRun(places, wanted, gap)).toBe(run);
});
