import { describe, expect, test } from 'vitest';
import type { Control } from '#desk/form/form-field.ts';
import { echoValue, readTyped, showStored } from '#desk/form/typed-value.ts';

describe('what is typed becomes what the record keeps', () => {
  test.each<[Control['kind'], string, string, string]>([
    ['date', '20/11/2025', '2025-11-20', 'a day as people write it'],
    ['date', ' 2025-11-20 ', '2025-11-20', 'EDTF stays'],
    ['date', '11/2025', '2025-11', 'a month'],
    ['date', '2025', '2025', 'a year'],
    ['date', '31/02/2025', '31/02/2025', 'no day: the check tells of it'],
    ['period', '2015-2020', '2015/2020', 'two years'],
    ['period', 'đến tháng 7/2019', '../2019-07', 'an open side'],
    ['number', '3.590', '3590', 'thousands in dots, as offices write them'],
    ['number', '17,64', '17,64', 'a decimal comma'],
    ['number', '1 234 567', '1234567', 'thousands in spaces'],
    ['number', 'nhiều', 'nhiều', 'no number: the check tells of it'],
    ['line', ' hai chữ ', ' hai chữ ', 'other texts are left while one types'],
  ])('%s «%s» → «%s»: %s', (kind, typed, kept) => {
    expect(readTyped(kind, typed)).toBe(kept);
  });
});

describe('what is kept is shown so that it can be typed again', () => {
  test.each([
    '2025-11-20',
    '2025-11',
    '2025',
    '2016-08-01',
    '2024-10~',
    '2019-10-08T00:05+07:00',
    '2019-10-08T00:05:09+07:00',
  ])('%s', (kept) => {
    expect(readTyped('date', showStored('date', kept))).toBe(kept);
  });
});

test.each([
  ['number', '3590', '3.590 = ba nghìn năm trăm chín mươi'],
  ['date', '2025-11-20', 'ngày 20/11/2025 (2025-11-20)'],
  ['period', '2015/2020', '2015–2020 (2015/2020)'],
  ['number', 'nhiều', undefined],
  ['line', '3590', undefined],
] as const)('a %s of «%s» is read back as «%s»', (kind, value, echo) => {
  expect(echoValue(kind, value)).toBe(echo);
});
