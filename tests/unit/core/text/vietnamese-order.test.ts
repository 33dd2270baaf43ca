import { expect, test } from 'vitest';
import { formatNumber } from '#core/text/numbers.ts';
import { compareVietnamese } from '#core/text/order.ts';

test('names stand in Vietnamese order: d before đ, tones last, numbers by value', () => {
  const inOrder = [
    'An',
    'Ăn',
    'Ân',
    'Bài 2',
    'Bài 10',
    'Cần Thơ',
    'Dân',
    'Đảng',
    'Ô tô',
    'Ở đâu',
    'Xã',
  ];
  expect([...inOrder].reverse().sort(compareVietnamese)).toEqual(inOrder);
});

test.each([
  [3590, '3.590', 'a full stop parts thousands'],
  [17.64, '17,64', 'a comma parts decimals'],
  [1234567.5, '1.234.567,5', 'both'],
  [0, '0', 'nothing'],
  [-5, '-5', 'below nothing'],
])('%d is written «%s»: %s', (value, written) => {
  expect(formatNumber(value)).toBe(written);
});
