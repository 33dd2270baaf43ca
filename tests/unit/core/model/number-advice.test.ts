import { expect, test } from 'vitest';
import { adviseOnNumber } from '#core/model/checks/number-advice.ts';
import { numberSchema } from '#core/model/schema/fields.ts';

test.each([
  ['1.234.567', 'Viết 1234567.', 'two dots can only part thousands'],
  ['12.345,67', 'Viết 12345,67.', 'dots and a comma'],
  ['1,234,567.89', 'Viết 1234567,89.', 'the English way round'],
  ['1 234,5', 'Viết 1234,5.', 'thousands in spaces'],
  ['1_000', 'Viết 1000.', 'thousands as programmers write them'],
  ['012', 'Viết 12.', 'a zero in front, which some machines take for octal'],
  ['.5', 'Viết 0,5.', 'no digit before the point'],
  ['\u22125', 'Viết -5.', 'a typographic minus'],
  ['12–13', 'Chỉ viết số: 12; ghi 13 ở trường «upper».', 'a range'],
  [
    'từ 12 đến 13%',
    'Chỉ viết số: 12; ghi 13 ở trường «upper»; ghi «%» ở trường «unit».',
    'in words',
  ],
  ['>5', 'Chỉ viết số: 5; ghi «hơn» ở trường «qualifier».', 'a sign for «more than»'],
  [
    '≥ 5%',
    'Chỉ viết số: 5; ghi «ít nhất» ở trường «qualifier»; ghi «%» ở trường «unit».',
    'at least',
  ],
  ['<= 5', 'Chỉ viết số: 5; ghi «tối đa» ở trường «qualifier».', 'at most'],
  ['~5', 'Chỉ viết số: 5; ghi «khoảng» ở trường «qualifier».', 'about'],
  ['5 km2', 'Chỉ viết số: 5; ghi «km2» ở trường «unit».', 'a unit that ends in a digit'],
  [
    '5 triệu đồng',
    'Chỉ viết số: 5; ghi «triệu đồng» ở trường «unit».',
    'a power of ten stays a word',
  ],
])('«%s» is told «%s»: %s', (written, fix) => {
  expect(adviseOnNumber('value', written).fix).toBe(fix);
});

test('«hơn 3.590 văn bằng» loses neither word, and its dot is not decided', () => {
  const { fix } = adviseOnNumber('value', 'hơn 3.590 văn bằng');
  for (const part of ['3590 (', '3,590 (', '«hơn»', '«văn bằng»']) expect(fix).toContain(part);
});

test.each([
  ['0x10', 'sixteen to a machine, nothing to a reader'],
  ['1e3', 'a power written with a letter is no unit'],
  ['1/3', 'a fraction is two numbers'],
  ['10 x 20 m', 'so is an area'],
  ['1.2.3', 'a version'],
  ['3.5.2024', 'a day'],
  ['dưới 5', 'a word that no qualifier stands for'],
  ['<5', 'nor does a sign for it'],
  ['+5', 'a sign that would be lost'],
  ['hai mươi', 'words'],
])('«%s» is offered no cure of its own: %s', (written) => {
  expect(adviseOnNumber('value', written).fix).toMatch(/^Viết số liền/);
});

test.each([
  ['28,70', '28,70', 'a zero at the end is kept'],
  ['28.70', '28,70', 'a decimal point too'],
  ['0,1234567890123', '0,1234567890123', 'every digit'],
  ['99999999999999999999', '99999999999999999999', 'more than a machine number holds'],
])('%s is kept as %s: %s', (written, kept) => {
  expect(numberSchema.parse(written)).toBe(kept);
});

test.each([
  ['3.590', 'two readings'],
  ['012', 'a zero in front'],
  ['1e400', 'no digits alone'],
  ['9'.repeat(26), 'longer than any amount'],
])('%s is refused: %s', (written) => {
  expect(numberSchema.safeParse(written).success).toBe(false);
});
