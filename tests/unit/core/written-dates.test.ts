import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '#core/dates.ts';
import { readWrittenDate, readWrittenPeriod } from '#core/written-dates.ts';

test.each<readonly [string, string | undefined, string]>([
  ['01/8/2016', '2016-08-01', 'day first'],
  ['1-8-2016', '2016-08-01', 'hyphens'],
  ['01.08.2016', '2016-08-01', 'dots'],
  ['2016-8-1', '2016-08-01', 'year first without zeros'],
  ['2016/08/01', '2016-08-01', 'year first with slashes'],
  ['ngày 22 tháng 12 năm 2024', '2024-12-22', 'in words'],
  ['22 tháng 12, năm 2024', '2024-12-22', 'in words with a comma'],
  ['[14/01/2025 08:55]', '2025-01-14T08:55+07:00', 'a portal with the time behind'],
  ['00:05 - 08/10/2019', '2019-10-08T00:05+07:00', 'a paper with the time in front'],
  ['20/05/2020 - 08h32', '2020-05-20T08:32+07:00', 'hours written with h'],
  ['Thứ Hai, 14/12/2020, 17:29 [GMT+7]', '2020-12-14T17:29+07:00', 'a weekday and a zone'],
  ['sáng ngày 14/01/2025', '2025-01-14', 'a part of the day is no time'],
  ['tháng 10/2024', '2024-10', 'a month'],
  ['tháng 10 năm 2024', '2024-10', 'a month in words'],
  ['năm 2024', '2024', 'a year in words'],
  ['30/02/2020', undefined, 'a day that does not exist is not mended'],
  ['14/13/2020', undefined, 'month first is not guessed'],
  ['hôm qua', undefined, 'no date at all'],
])('«%s» means %s: %s', (written, edtf) => {
  expect(readWrittenDate(written)).toBe(edtf);
});

test.each<readonly [string, string | undefined, string]>([
  ['2015-2020', '2015/2020', 'years with a hyphen'],
  ['2015–2020', '2015/2020', 'years with a dash'],
  ['từ 8/2016 đến 7/2019', '2016-08/2019-07', 'from and to'],
  ['01/8/2016 - 31/7/2019', '2016-08-01/2019-07-31', 'days with a spaced hyphen'],
  ['năm 2024', '2024', 'one date'],
  ['2020-2015', undefined, 'backwards is not mended'],
])('the period «%s» means %s: %s', (written, edtf) => {
  expect(readWrittenPeriod(written)).toBe(edtf);
});

test('whatever is read is a date of this archive', () => {
  const digits = fc.constantFrom(...'0123456789/-.: hT', 'tháng', 'năm');
  fc.assert(
    fc.property(fc.array(digits), (parts) => {
      const edtf = readWrittenDate(parts.join(''));
      if (edtf !== undefined) expect(parseDate(edtf)?.edtf).toBe(edtf);
    }),
  );
});
