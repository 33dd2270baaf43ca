import { ABBREVIATIONS } from '#core/text/abbreviations.ts';
import { foldText } from '#core/text/fold.ts';

/** The abbreviations that every archive knows, each with its full form. */
export const BUILT_IN_NAMES: readonly (readonly string[])[] = ABBREVIATIONS.map(
  ({ short, full }) => [short, full],
);

const SPELT = ABBREVIATIONS.flatMap(({ short, spellings }) => {
  if (spellings === undefined) return [];
  const pattern = new RegExp(`(?<![a-z0-9])(?:${spellings})(?![a-z0-9])`, 'giu');
  return [{ short, word: foldText(short), pattern }];
});

/** Where a text has a written form of an abbreviation, in order, none within another: for `KHCN` «KH&CN» and «KH-CN». */
export function findAbbreviations(text: string, among?: ReadonlySet<string>) {
  const wanted = SPELT.filter(({ word }) => among?.has(word) ?? true);
  // Marks do not matter in an abbreviation, and folding keeps the length of NFC text, so places found in the folded text hold in the text.
  const folded = wanted.length === 0 ? '' : foldText(text);
  if (folded.length !== text.length) return [];
  let done = 0;
  return wanted
    .flatMap(({ short, pattern }) =>
      [...folded.matchAll(pattern)].map(({ 0: { length }, index: start }) => ({
        short,
        start,
        end: start + length,
      })),
    )
    .sort((one, other) => one.start - other.start)
    .filter(({ start, end }) => {
      const isFree = start >= done;
      if (isFree) done = end;
      return isFree;
    });
}

/** The text with the written forms of an abbreviation made one word: «KH&CN», «KH-CN» give «KHCN». */
export function joinAbbreviations(text: string): string {
  return findAbbreviations(text).reduceRight(
    (joined, { short, start, end }) => joined.slice(0, start) + short + joined.slice(end),
    text,
  );
}
