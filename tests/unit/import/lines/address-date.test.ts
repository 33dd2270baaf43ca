import { expect, test } from 'vitest';
import { readAddressDate } from '#import/lines/address-date.ts';

test.each<readonly [string, string | undefined, string]>([
  ['https://bao.example/2025/11/14/lua.html', '2025-11-14', 'folders'],
  ['https://bao.example/tin/14-11-2025/lua', '2025-11-14', 'day first'],
  ['https://bao.example/lua-20251114083012345.htm', '2025-11-14', 'day and clock as one number'],
  [
    'https://bao.example/lua-102251114083012345.htm',
    '2025-11-14',
    'three digits of the site first',
  ],
  ['https://bao.example/lua-20251399.htm', undefined, 'no such month'],
  ['https://bao.example/tin/55012.html', undefined, 'the number of an article'],
  ['https://2025-11-14.example/tin', undefined, 'the name of a site is no day'],
])('%j tells %j: %s', (address, day) => {
  expect(readAddressDate(address)).toBe(day);
});
