import { expect, test } from 'vitest';
import { areNearlySame, markText } from '#core/text/similar-texts.ts';

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `chữ${from + at}`).join(' ');

const LONG = words(0, 400);

test.each([
  [LONG, LONG, true, 'the same'],
  [LONG, LONG.toUpperCase().replaceAll(' ', ', '), true, 'capitals and commas'],
  [LONG, LONG.replace('chữ200', 'từ khác'), true, 'one word changed'],
  [LONG, `${LONG} ${words(900, 920)}`, true, 'a line more at the end'],
  [LONG, words(200, 600), false, 'half of it'],
  [LONG, words(1000, 1400), false, 'other words'],
  [words(0, 10), words(0, 10), false, 'too short to be told'],
  ['', '', false, 'nothing'],
])('case %#: %3$s', (a, b, same, _reason) => {
  expect(areNearlySame(markText(a), markText(b))).toBe(same);
});
