import { describe, expect, test } from 'vitest';
import { standTogether } from '#search/query/stand-together.ts';

const WANTED = new Set(['do', 'thi', 'hue']);

describe('words stand together', () => {
  test.each([
    ['do thi hue', true, 'side by side'],
    ['hue quan tam do thi', true, 'in another order, two words between'],
    ['a b do x thi y z hue c', true, 'three words between'],
    ['do x thi y z t hue', false, 'four words between'],
    ['do thi do thi do thi', false, 'two of them again and again'],
    ['do a b c d e f thi hue do', true, 'a later place of a word counts'],
    ['hue', false, 'one of them'],
    ['', false, 'no word at all'],
  ])('in «%s»: %s (%s)', (text, together) => {
    expect(standTogether(text.split(' '), WANTED, 3)).toBe(together);
  });
});
