import { describe, expect, test } from 'vitest';
import { FIGURE_WORDS } from '#figures/words.ts';

const SAMPLE: readonly unknown[] = [2, 3, 4];

describe('the words of the figures', () => {
  test('are the same set in each language', () => {
    expect(Object.keys(FIGURE_WORDS.en).toSorted()).toEqual(
      Object.keys(FIGURE_WORDS.vi).toSorted(),
    );
  });

  test.each(Object.keys(FIGURE_WORDS.vi) as (keyof typeof FIGURE_WORDS.vi)[])(
    '«%s» takes the same parts in each language and leaves none empty',
    (key) => {
      const [vi, en] = [sayWord(FIGURE_WORDS.vi[key]), sayWord(FIGURE_WORDS.en[key])];
      for (const said of [vi, en]) expect(said).not.toMatch(/undefined|^$/);
      expect(digitsOf(en)).toEqual(digitsOf(vi));
    },
  );
});

function sayWord(word: unknown): string {
  return typeof word === 'function' ? String(word(...SAMPLE)) : String(word);
}

/** The parts that a sentence repeats; «1 July 2025» is written in both ways and left out. */
function digitsOf(said: string): readonly string[] {
  const own = said.replace('01/7/2025', '').replace('1 July 2025', '');
  return (own.match(/\d/g) ?? []).toSorted();
}
