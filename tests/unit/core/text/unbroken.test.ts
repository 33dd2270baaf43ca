import { expect, test } from 'vitest';
import { splitUnbroken } from '#core/text/unbroken.ts';

test.each([
  { why: 'a party number', text: 'Nghị quyết số 02-NQ/TU về', kept: ['số 02-NQ/TU'] },
  { why: 'a state number', text: 'Nghị định 30/2020/NĐ-CP', kept: ['30/2020/NĐ-CP'] },
  { why: 'a decimal number', text: 'số 66.19/2026/NQ-CP', kept: ['số 66.19/2026/NQ-CP'] },
  { why: 'a law', text: 'Luật số 93/2025/QH15', kept: ['số 93/2025/QH15'] },
  { why: 'a day', text: 'họp ngày 01/8/2016 tại', kept: ['ngày 01/8/2016'] },
  { why: 'a day with hyphens', text: 'ngày 1-8-2016', kept: ['ngày 1-8-2016'] },
  { why: 'a month', text: 'đến tháng 7/2019.', kept: ['tháng 7/2019'] },
  { why: 'a year', text: 'năm 2024, năm 2025', kept: ['năm 2024', 'năm 2025'] },
  { why: 'a term', text: 'nhiệm kỳ 2015-2020', kept: ['2015-2020'] },
  { why: 'a fraction is left alone', text: 'đạt 03/05 mục tiêu', kept: [] },
  { why: 'words joined by a hyphen are left alone', text: 'quận - huyện', kept: [] },
])('kept on one line: $why', ({ text, kept }) => {
  const stretches = splitUnbroken(text);
  expect(stretches.filter(({ unbroken }) => unbroken).map((part) => part.text)).toEqual(kept);
  expect(stretches.map((part) => part.text).join('')).toBe(text);
});
