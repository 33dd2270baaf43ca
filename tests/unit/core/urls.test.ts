import { expect, test } from 'vitest';
import {
  documentUrl,
  entryUrl,
  itemUrl,
  listPageUrl,
  numberUrl,
  pageUrl,
  searchUrl,
  URLS,
} from '#core/urls.ts';

test.each([
  [itemUrl('2019/so-ket'), '/tin/2019/so-ket/', 'an item lies under its year'],
  [documentUrl('57-nq-tw-2024'), '/van-ban/57-nq-tw-2024/', 'a document lies under its id'],
  [numberUrl('02-NQ/TU'), '/so-hieu/02-nq-tu/', 'a number is folded'],
  [numberUrl('30/2020/NĐ-CP'), '/so-hieu/30-2020-nd-cp/', 'Đ is D in an address'],
  [entryUrl('places', 'can-tho'), '/dia-phuong/can-tho/', 'a place'],
  [entryUrl('years', '2019'), '/nam/2019/', 'a year'],
  [listPageUrl('/tin/', 1), '/tin/', 'the first page of a list is the list'],
  [listPageUrl('/tin/', 2), '/tin/trang-2/', 'the second has its own address'],
  [pageUrl('gioi-thieu'), '/trang/gioi-thieu/', 'a trusted page'],
  [searchUrl('khoa học'), '/tim-kiem/?q=khoa+h%E1%BB%8Dc', 'a query is encoded'],
  [searchUrl('a&b', { nam: '2019' }), '/tim-kiem/?q=a%26b&nam=2019', 'filters follow the query'],
])('%s is %s: %s', (url, expected) => {
  expect(url).toBe(expected);
});

test('every list has an address with a slash at both ends', () => {
  for (const url of Object.values(URLS)) expect(url).toMatch(/^\/(?:[a-z-]+\/)*$/);
});
