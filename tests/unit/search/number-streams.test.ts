import { expect, test } from 'vitest';
import { bitReader, numberReader, packBits, writeNumbers } from '#search/format/number-streams.ts';
import { foldSign, unfoldSign } from '#search/format/tile-format.ts';

const NUMBERS = [0, 1, 127, 128, 300, 16_383, 16_384, 70_000, 2 ** 30];

test('numbers come back as they were written', () => {
  const next = numberReader(writeNumbers(NUMBERS));
  expect(NUMBERS.map(() => next())).toEqual(NUMBERS);
  expect(next).toThrow(/missing/);
});

test('a small number takes one byte', () => {
  expect(writeNumbers([0, 5, 127])).toHaveLength(3);
});

test.each([1, 3, 5, 8])('%i bits of each number come back side by side', (width) => {
  const bytes = packBits(NUMBERS, width);
  expect(bytes).toHaveLength(Math.ceil((NUMBERS.length * width) / 8));
  const next = bitReader(bytes, width);
  expect(NUMBERS.map(() => next())).toEqual(NUMBERS.map((number) => number & (2 ** width - 1)));
});

test.each([0, 1, -1, 168, -169])('%i keeps its sign', (number) => {
  expect(foldSign(number)).toBeGreaterThanOrEqual(0);
  expect(unfoldSign(foldSign(number))).toBe(number);
});
