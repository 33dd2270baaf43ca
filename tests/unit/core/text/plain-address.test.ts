import { expect, test } from 'vitest';
import { plainAddress } from '#core/text/plain-address.ts';

test.each([
  ['https://www.a.vn/tin/1.html', 'a.vn/tin/1.html', 'protocol and «www.»'],
  ['http://m.a.vn/tin/', 'a.vn/tin', 'the page for telephones, the last slash'],
  ['https://a.vn/t?id=5&utm_source=x&fbclid=y', 'a.vn/t?id=5', 'marks of a campaign'],
  ['https://a.vn/t?b=2&a=1#c', 'a.vn/t?a=1&b=2', 'the order of a query, the fragment'],
  ['https://a.vn:8080/t', 'a.vn:8080/t', 'a port is another place'],
  ['không phải địa chỉ', undefined, 'no address'],
  [undefined, undefined, 'nothing'],
])('%j is %j (%s)', (address, plain, _reason) => {
  expect(plainAddress(address)).toBe(plain);
});
