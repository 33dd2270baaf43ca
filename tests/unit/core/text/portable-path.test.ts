import { expect, test } from 'vitest';
import { findPathFault, pathKey } from '#core/text/portable-path.ts';

test.each([
  ['tin/2024/a/index.html', 'an address of this archive'],
  ['anh/Ảnh chụp (bản 2).webp', 'marks, spaces, brackets'],
  ['.DS_Store', 'a dot in front'],
  ['console/comma/lpt.html', 'only begins like a reserved name'],
  ['com10/nulled', 'one digit is reserved, two are not'],
])('«%s» can lie anywhere: %s', (path) => {
  expect(findPathFault(path)).toBeUndefined();
});

test.each([
  ['', 'no name'],
  ['/etc/passwd', 'absolute'],
  ['a//b', 'an empty part'],
  ['a/', 'a folder'],
  ['../a', 'leads out'],
  ['a/../../b', 'leads out on the way'],
  ['./a', 'the folder itself'],
  ['C:/a', 'a drive'],
  ['a:b', 'a second stream of a file'],
  ['a\\b', 'the other separator'],
  ['\\\\host\\share', 'another computer'],
  ['a?.html', 'a wild card'],
  ['a\u0000b', 'a name that ends early'],
  ['a\nb', 'two lines'],
  ['a\ufffd', 'a letter that was not UTF-8'],
  ['a.', 'a dot at the end is dropped'],
  ['a /b', 'a space at the end of a folder is dropped'],
  [' a', 'a space in front is lost in a manifest'],
  ['tin/con/index.html', 'a device'],
  ['NUL.txt', 'a device with an ending'],
  ['aux .html', 'a device, a space, an ending'],
  ['COM¹', 'digits that are raised count too'],
])('«%s» cannot: %s', (path) => {
  expect(findPathFault(path)).toMatch(/\p{L}/u);
});

test.each([
  ['a/B.html', 'A/b.HTML', 'capitals'],
  ['\u1ea5', 'a\u0302\u0301', 'NFC and NFD'],
  ['./a/./b', 'a/b', 'parts that say nothing'],
  ['a\\b', 'a/b', 'separators'],
  ['a./b ', 'a/b', 'what Windows drops'],
  ['straße', 'STRASSE', 'two letters for one'],
  ['ﬁ', 'fi', 'letters joined'],
])('«%s» and «%s» may be one file: %s', (a, b) => {
  expect(pathKey(a)).toBe(pathKey(b));
});

test('names that every system tells apart have keys of their own', () => {
  const names = ['a', 'á', 'ạ', 'b', 'đ', 'd', 'a-b', 'a b', 'a/b', 'ab'];
  expect(new Set(names.map(pathKey)).size).toBe(names.length);
});
