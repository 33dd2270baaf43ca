import { expect, test } from 'vitest';
import { parseDate } from '#core/dates.ts';

test('a day that does not exist is not a day', () => {
  expect(parseDate('2026-02-30')).toBeUndefined();
});
