import { expect, test } from 'vitest';
import { decodeCbor, encodeCbor, firstOfArray, sliceArray } from '#search/format/cbor.ts';

test('what is written is read again', () => {
  const value = [0, 23, 24, 255, 256, 65_536, '', 'đổi mới', [['a'], []], Array(300).fill(7)];
  expect(decodeCbor(encodeCbor(value))).toEqual(value);
});

test('a list of unknown length is read to its end', () => {
  expect(decodeCbor(Uint8Array.of(0x9f, 1, 2, 0xff))).toEqual([1, 2]);
});

test.each([
  [Uint8Array.of(1, 2), 'bytes are left over'],
  [Uint8Array.of(0x43, 0, 0, 0), 'a byte string is nothing Pagefind writes here'],
])('%j is refused: %s', (bytes) => {
  expect(() => decodeCbor(bytes)).toThrow();
});

test('a list is cut into the bytes of its values', () => {
  const slices = sliceArray(encodeCbor([1, 'ab', [2, 3]]));
  expect(slices.map((slice) => decodeCbor(slice))).toEqual([1, 'ab', [2, 3]]);
});

test('a negative number is read: Pagefind writes weights so', () => {
  expect(decodeCbor(Uint8Array.of(0x38, 0xa8))).toBe(-169);
});

test('the first value of a list is read without the others', () => {
  expect(firstOfArray(encodeCbor(['canz', [1, 2]]))).toBe('canz');
});

test.each([
  [1, 'its last byte'],
  [4, 'its last value'],
])('a list that lacks %i bytes is refused: %s', (missing) => {
  const bytes = encodeCbor([['canz', 'thoz'], 'haiz']);
  expect(() => sliceArray(bytes.subarray(0, -missing))).toThrow();
});
