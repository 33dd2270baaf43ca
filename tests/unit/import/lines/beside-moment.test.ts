import { expect, test } from 'vitest';
import { nameBesideMoment } from '#import/lines/beside-moment.ts';

test.each<readonly [string, string | undefined, string]>([
  ['Hồ Thị Thử – 09/09/2024', 'Hồ Thị Thử', 'a name before it'],
  ['Giáng Hương, 14/02/2023', 'Giáng Hương', 'two words, a comma'],
  ['Ngày 01/12/2018                 Cung Thử', 'Cung Thử', 'a name behind it'],
  ['Ngày 19/11/2022 - Ban Chủ nhiệm Câu lạc bộ', 'Ban Chủ nhiệm Câu lạc bộ', 'an office'],
  ['Bài: Lê Thử | Ngày 15 tháng 02 năm 2025', 'Bài: Lê Thử', 'what was done stays'],
  ['Gửi bởi: Lê Thử vào lúc 14:20, 15/11/2025', 'Lê Thử', 'behind the words for an author'],
  ['20/11/2025 Hà Thử 2 phút đọc', 'Hà Thử', 'how long it takes to read'],
  ['Hà Thử 20/11/2025 1.204 lượt xem', 'Hà Thử', 'how often it was read'],
  ['20/11/2025 Hà Thử 3 min read 2 comments', 'Hà Thử', 'the same in English'],
  ['20/11/2025 2 phút đọc', undefined, 'counters alone'],
  ['Cần Thơ, 15/11/2025', undefined, 'a province'],
  ['Sóc Trăng - 15/11/2025 08:30', undefined, 'a province of before July 2025'],
  ['TP. Hồ Chí Minh - 15/11/2025', undefined, 'a city'],
  ['Xã Mẫu Một, ngày 15 tháng 11 năm 2025', undefined, 'a commune'],
  ['Khoa học - 15/11/2025', undefined, 'a section'],
  ['15/11/2025 | 120 lượt xem', undefined, 'a counter'],
  [
    'Đăng lúc 08:30 14/11/2025 bởi Ban biên tập',
    undefined,
    'the staff: who signs is told elsewhere',
  ],
  ['Thứ Sáu, 14/11/2025, 08:30 (GMT+7)', undefined, 'a moment alone'],
  ['Lê Thử', undefined, 'no moment'],
])('in the line %j stands %j: %3$s', (line, name) => {
  expect(nameBesideMoment(line)).toBe(name);
});
