import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '#core/dates.ts';
import { readWrittenDate } from '#core/written-dates.ts';
import { readWrittenPeriod } from '#core/written-periods.ts';

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
  ['2025-04-08T20:25:00.186Z', '2025-04-09T03:25+07:00', 'a content tool in universal time'],
  ['2025-04-08 20:25:00+00:00', '2025-04-09T03:25+07:00', 'a space for the T'],
  ['2025-04-08T20:25:07-0500', '2025-04-09T08:25:07+07:00', 'an offset without its colon'],
  ['2025-04-08T20:25+07', '2025-04-08T20:25+07:00', 'an offset of hours alone'],
  ['2025-04-08T20:25\u221205:00', '2025-04-09T08:25+07:00', 'a typographic minus'],
  ['2025-04-08 20:25 UTC', '2025-04-09T03:25+07:00', 'universal time by its name'],
  ['2019-10-08T00:05', '2019-10-08T00:05+07:00', 'no zone is the archive’s own'],
  ['8 giờ rưỡi chiều 20/5/2020', '2020-05-20T20:30+07:00', 'a half hour after noon'],
  ['3:30 PM 20/5/2020', '2020-05-20T15:30+07:00', 'twelve hours'],
  ['20/5/2020 3:30:15 CH', '2020-05-20T15:30:15+07:00', 'twelve hours in Vietnamese'],
  ['8h ngày 20/5/2020', '2020-05-20T08:00+07:00', 'an hour without minutes'],
  ['khoảng tháng 10/2024', '2024-10~', 'about is kept'],
  ['2025/5', '2025-05', 'year and month'],
  ['2025-06-01T17:00+19:59', undefined, 'a zone that does not exist'],
  ['2025-04-08T10:00 EST', undefined, 'a zone by letters that could be several'],
  ['2025-06-01T24:00Z', undefined, 'an hour that does not exist'],
  ['2024-12-31T23:59:60Z', undefined, 'a leap second'],
  ['9 giờ đêm 20/5/2020', undefined, 'hours of the night are told in two ways'],
  ['12:30 CH 20/5/2020', undefined, 'so are hours at noon'],
  ['January 14, 2025', '2025-01-14', 'an English editor'],
  ['14 Jan. 2025', '2025-01-14', 'a month cut short'],
  ['Tue, 08 Apr 2025 20:25:00 +0000', '2025-04-09T03:25+07:00', 'the date of a feed'],
  ['Tue Apr 08 2025 20:25:00 GMT+0700', '2025-04-08T20:25+07:00', 'a browser’s own words'],
  ['Sept 5, 2024 3:25 PM', '2024-09-05T15:25+07:00', 'four letters of a month, and half a day'],
  ['13 Decem 2024', undefined, 'no month is called so'],
  ['Jan 2025 14', undefined, 'the day alone would be lost'],
  ['January 2025', undefined, 'nor is the month dropped'],
  ['-0044-03-15', undefined, 'before our era is not within it'],
  ['2025-04/..', undefined, 'a period is no date'],
  ['2021/', undefined, 'nor is one with an open side'],
  ['2024-2025', undefined, 'two years are no date'],
  ['đầu năm 2025', undefined, 'a part of a year is less than the year'],
  ['năm học 2024', undefined, 'a school year is no year'],
  ['1-9/2025', undefined, 'a stretch is no day'],
  ['2025?', undefined, 'a doubt would be lost'],
  ['20/5/2020 âm lịch', undefined, 'another calendar'],
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
  ['9 tháng đầu năm 2025', '2025-01/2025-09', 'the first months of a year'],
  ['2 tháng cuối năm 2024', '2024-11/2024-12', 'its last months'],
  ['nửa đầu năm 2025', '2025-01/2025-06', 'a half'],
  ['quý I/2025', '2025-01/2025-03', 'a quarter in Roman'],
  ['Quý 4 năm 2024', '2024-10/2024-12', 'a quarter in digits'],
  ['cả năm 2024', '2024', 'the whole of a year'],
  ['giai đoạn 2021-2025', '2021/2025', 'a stretch by its name'],
  ['nhiệm kỳ 2020 - 2025', '2020/2025', 'a term of office'],
  ['từ 2020 đến nay', '2020/..', 'open to this day'],
  ['2020 - nay', '2020/..', 'the same in short'],
  ['8/2016-7/2019', '2016-08/2019-07', 'months with a hyphen'],
  ['01/8/2016-31/7/2019', '2016-08-01/2019-07-31', 'days with a hyphen'],
  ['2021/', '2021/..', 'an end that a tool leaves empty'],
  ['/2025', '../2025', 'a start that a tool leaves empty'],
  ['/', undefined, 'nothing on either side'],
  ['từ 9/2025', '2025-09/..', 'no end'],
  ['đến tháng 6-2025', '../2025-06', 'no start'],
  ['tính đến tháng 6/2025', '../2025-06', 'no start, counted until'],
  ['đến hết năm 2024', '../2024', 'to the end of'],
  ['14-15/01/2025', '2025-01-14/2025-01-15', 'two days of a month'],
  ['từ ngày 14 đến ngày 15/01/2025', '2025-01-14/2025-01-15', 'the same in words'],
  ['từ tháng 1 đến tháng 9 năm 2025', '2025-01/2025-09', 'months of one year'],
  ['tháng 9/2025', '2025-09', 'one month'],
  ['2020-2015', undefined, 'backwards is not mended'],
  ['6 tháng đầu năm', undefined, 'of which year is not said'],
  ['13 tháng đầu năm 2025', undefined, 'no year has so many months'],
  ['quý V/2025', undefined, 'nor so many quarters'],
  ['vụ đông 2024', undefined, 'a crop is no year'],
  ['trước năm 2020', undefined, 'before is not until'],
  ['5 năm 2016-2020', undefined, 'words that are left over'],
  ['2021-2025, tầm nhìn 2030', undefined, 'a second period would be lost'],
  ['9 tháng 2025', undefined, 'nine months, or September'],
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
