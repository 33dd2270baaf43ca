import { foldText } from '#core/text/fold.ts';
import { searchWords } from '../query/words.ts';
import { fnv1a } from './fnv1a.ts';

/** Words in a row by which a title is looked up: few titles share as many. */
export const RUN_LENGTH = 6;

/** The words of a title or query as titles are looked up: without marks, as `searchWords` reads them. */
export function titleWords(text: string): readonly string[] {
  return searchWords(text).map(foldText);
}

/** Every `RUN_LENGTH` words in a row; none where there are fewer. */
export function titleRuns(words: readonly string[]): readonly string[] {
  return words
    .slice(RUN_LENGTH - 1)
    .map((_, start) => words.slice(start, start + RUN_LENGTH).join(' '));
}

/**
 * One part of the look-up: keys in rising order, each as its difference from the one before, and the entry of each.
 * A key is all that a part knows of a run; other runs can have the same.
 */
export type TitlePart = readonly [keys: readonly number[], entries: readonly number[]];

/** The part of a look-up of `parts` parts, a power of two up to 65,536, that knows a run, and the run's key in it, 16 bits. */
export function runLocation(
  run: string,
  parts: number,
): { readonly part: number; readonly key: number } {
  const hash = fnv1a(run);
  return { part: hash & (parts - 1), key: hash >>> 16 };
}

/** The entries that a part has for a key. */
export function entriesOf([keys, entries]: TitlePart, wanted: number): readonly number[] {
  let key = 0;
  return entries.filter((_, n) => {
    key += keys[n] ?? 0;
    return key === wanted;
  });
}
