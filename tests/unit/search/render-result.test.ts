import { expect, test } from 'vitest';
import { sayDate } from '#search/page/render-result.ts';

test.each([
  ['01/8/2016', '1 August 2016', 'a day'],
  ['10/2024', 'October 2024', 'a month'],
  ['2024', '2024', 'a year'],
  ['', '', 'nothing known'],
])('«%s» reads «%s» in English: %s', (date, said) => {
  expect(sayDate(date, 'en')).toBe(said);
  expect(sayDate(date, 'vi')).toBe(date);
});
