import { describe, expect, test } from 'vitest';
import {
  readIssueMonth,
  readMachineDate,
  readMoment,
  splitMoment,
  tellsUpdateOnly,
} from '#import/lines/moment.ts';

describe('the moment of an article', () => {
  test.each<readonly [string, string | undefined, string]>([
    ['20/05/2020 - 08:32', '2020-05-20T08:32+07:00', 'day, then clock'],
    ['00:05 - 08/10/2019', '2019-10-08T00:05+07:00', 'clock, then day'],
    ['[14/01/2025 08:55]', '2025-01-14T08:55+07:00', 'in brackets'],
    [
      'Thứ Hai, 14/12/2020, 17:29 [GMT+7]',
      '2020-12-14T17:29+07:00',
      'with the day of the week and the zone',
    ],
    ['Ngày đăng: 05/3/2024', '2024-03-05', 'a word before it'],
    ['Đăng lúc: 09:15 ngày 02-7-2023', '2023-07-02T09:15+07:00', 'dashes'],
    ['Cập nhật lúc 7h30, ngày 1/8/2016', '2016-08-01T07:30+07:00', 'hours written with h'],
    ['Thứ năm, ngày 22 tháng 12 năm 2024', '2024-12-22', 'in words'],
    ['29/04/2021 08:30 GMT+7 M. Hà Thích 0', '2021-04-29T08:30+07:00', 'others stand behind it'],
    ['Thứ Sáu, 21/11/2025 | 08:15 GMT+7', '2025-11-21T08:15+07:00', 'a bar before the clock'],
    ['21-11-2025 8:15 AM', '2025-11-21T08:15+07:00', 'a clock of twelve hours'],
    [
      'Gửi bởi quantri vào T6, 11/21/2025 - 08:15',
      '2025-11-21T08:15+07:00',
      'no month is the 21st',
    ],
    [
      'Cập nhật lúc: 21/11/2025 08:15:30',
      '2025-11-21T08:15+07:00',
      'seconds tell no reader a thing',
    ],
    ['Đăng 21/11/2025 08:15, cập nhật 24/11/2025 16:40', '2025-11-21T08:15+07:00', 'two moments'],
    ['Cập nhật: 24/11/2025 | Ngày đăng: 21/11/2025', '2025-11-21', 'that of the change first'],
    ['14/11/25 08:30', '2025-11-14T08:30+07:00', 'a year of two digits beside a clock'],
    ['8 giờ 30 phút, ngày 14 tháng 11 năm 2007', '2007-11-14T08:30+07:00', 'the clock in words'],
    ['08h30’ 14-11-2025', '2025-11-14T08:30+07:00', 'a stroke for minutes'],
    ['Tháng Mười Một 14, 2025', '2025-11-14', 'the English order of a program'],
    ['14 Th11 2025', '2025-11-14', 'a month as programs shorten it'],
    ['14-thg 11-2025', '2025-11-14', 'so too, between dashes'],
    ['November 14, 2025 8:30 AM1.204 views', '2025-11-14T08:30+07:00', 'English, a counter beside'],
    ['Ngày đăng: 14-11-2025 Lúc: 08:30', '2025-11-14T08:30+07:00', 'a colon before the clock'],
    ['(1) Báo cáo số 415/BC-STN ngày 05/11/2025.', undefined, 'a note'],
    ['Nghị quyết số 57-NQ/TW ngày 22/12/2024.', undefined, 'a document'],
    ['Kết luận giám sát ngày 20/10/2025.', undefined, 'a sentence'],
    ['20/11/2025: Hội nghị tổng kết', undefined, 'an entry of a programme'],
    ['Xem 14/11/25', undefined, 'two digits amid words may be anything'],
    ['22 phút trước', undefined, 'no day that stays true'],
    ['Năm 2024', undefined, 'a year is no day'],
    ['30/02/2024', undefined, 'a day that does not exist'],
  ])('%j is %s: %3$s', (line, edtf) => {
    expect(readMoment(line)).toBe(edtf);
  });

  test.each<readonly [string, boolean, string]>([
    ['Sửa lần cuối Thứ hai, 24 Tháng 11 2025 09:00', true, 'the last change'],
    ['Cập nhật lúc 7h30, ngày 1/8/2016', true, 'the last change, where no other day is named'],
    ['Đăng ngày 21/11/2025, cập nhật 24/11/2025', false, 'both'],
    ['21/11/2025', false, 'a bare day'],
  ])('%j tells of a change alone: %s, %3$s', (line, isChange) => {
    expect(tellsUpdateOnly(line)).toBe(isChange);
  });

  test.each<readonly [string, string | undefined, string]>([
    ['Tên bài (21/11/2025 08:15 SA)', '2025-11-21T08:15+07:00', 'a moment'],
    ['Tên bài (Cập nhật: 21/11/2025)', '2025-11-21', 'a word before it'],
    ['Tên bài [Thứ Sáu, 21/11/2025]', '2025-11-21', 'the day of the week before it'],
    ['Tổng kết đợt thử (Mẫu Một, 21/11/2025)', undefined, 'a place: it belongs to the title'],
  ])('behind the title %j stands %s: %3$s', (title, moment) => {
    expect(splitMoment(title)?.moment).toBe(moment);
  });

  test.each<readonly [string, string | undefined, string]>([
    ['2021-04-29T08:30:00+07:00', '2021-04-29T08:30+07:00', 'ISO 8601'],
    ['2021-04-29T01:30:00.000Z', '2021-04-29T08:30+07:00', 'the same moment in universal time'],
    ['2021-04-29 08:30:00', '2021-04-29T08:30+07:00', 'without a zone: the archive’s'],
    ['2021-04-29T08:30:00+0700', '2021-04-29T08:30+07:00', 'a zone without a colon'],
    ['2021-04-29', '2021-04-29', 'a day'],
    ['Thu, 29 Apr 2021 08:30:00 +0700', '2021-04-29T08:30+07:00', 'RFC 822'],
    ['2021-02-30', undefined, 'a day that does not exist'],
  ])('of a machine, %j is %s: %3$s', (text, edtf) => {
    expect(readMachineDate(text)).toBe(edtf);
  });

  test.each<readonly [string, string | undefined, string]>([
    ['Số 7 - Tháng 7 năm 2024', '2024-07', 'number and month'],
    ['Số 11 (tháng 11/2025)', '2025-11', 'in brackets'],
    ['Tạp chí Thử Nghiệm, số 3 tháng 3/2020', '2020-03', 'behind the name of the journal'],
    ['Số 2 (tháng 4/2019), tr. 31-38', '2019-04', 'with the pages of the article'],
    ['Số 7 năm 2024', undefined, 'no month'],
    ['Số 12 hộ dân trong tháng 7 năm 2024 tăng', undefined, 'a sentence'],
    ['Số 3 - Tháng 13 năm 2024', undefined, 'a month that does not exist'],
  ])('the issue %j is of %s: %3$s', (line, month) => {
    expect(readIssueMonth(line)).toBe(month);
  });
});
