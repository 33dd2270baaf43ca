import { ABBREVIATIONS } from '#core/text/abbreviations.ts';
import { foldText } from '#core/text/fold.ts';

const JOINED = ABBREVIATIONS.flatMap(({ short, spellings }) =>
  spellings === undefined
    ? []
    : [
        {
          short,
          shortFolded: foldText(short),
          pattern: new RegExp(`(?<![a-z0-9])(?:${spellings})(?![a-z0-9])`, 'giu'),
        },
      ],
);

/** The text with the written forms of an abbreviation made one word: «KH&CN», «KH-CN» give «KHCN». */
export function joinAbbreviations(text: string): string {
  // Marks do not matter in an abbreviation, and folding keeps the length of NFC text, so places found in the folded text hold in the text.
  const folded = foldText(text);
  if (folded.length !== text.length) return text;
  return JOINED.reduce(replaceSpellings, { text, folded }).text;
}

/** The words that stand beside a text because of its abbreviations: the full form of each abbreviation it holds, the abbreviation of each full form. */
export function abbreviationExtras(text: string): readonly string[] {
  const folded = ` ${foldText(joinAbbreviations(text)).replace(/[^a-z0-9]+/g, ' ')} `;
  return FOLDED.flatMap(({ short, full, shortFolded, fullFolded }) => {
    const hasShort = folded.includes(shortFolded);
    const hasFull = folded.includes(fullFolded);
    if (hasShort === hasFull) return [];
    return hasShort ? [full] : [short];
  });
}

/** The patterns that find the written forms of those abbreviations among folded words: for `khcn` «KH&CN» and «KH-CN». */
export function abbreviationPatterns(words: readonly string[]): readonly RegExp[] {
  return JOINED.filter(({ shortFolded }) => words.includes(shortFolded)).map(
    ({ pattern }) => pattern,
  );
}

/** Where a text has what `abbreviationPatterns` find. */
export function findAbbreviations(
  text: string,
  patterns: readonly RegExp[],
): readonly { readonly start: number; readonly end: number }[] {
  const folded = patterns.length === 0 ? '' : foldText(text);
  if (folded.length !== text.length) return [];
  return patterns
    .flatMap((pattern) => [...folded.matchAll(pattern)])
    .map(({ 0: found, index: start }) => ({ start, end: start + found.length }));
}

const FOLDED = ABBREVIATIONS.map(({ short, full }) => ({
  short,
  full,
  shortFolded: ` ${foldText(short)} `,
  fullFolded: ` ${foldText(full)} `,
}));

interface FoldedText {
  readonly text: string;
  readonly folded: string;
}

function replaceSpellings(
  { text, folded }: FoldedText,
  { short, shortFolded, pattern }: (typeof JOINED)[number],
): FoldedText {
  let joined = '';
  let joinedFolded = '';
  let end = 0;
  for (const { 0: found, index } of folded.matchAll(pattern)) {
    joined += text.slice(end, index) + short;
    joinedFolded += folded.slice(end, index) + shortFolded;
    end = index + found.length;
  }
  return end === 0
    ? { text, folded }
    : { text: joined + text.slice(end), folded: joinedFolded + folded.slice(end) };
}

/** The abbreviations that every archive knows, each with its full form. */
export const BUILT_IN_NAMES: readonly (readonly string[])[] = ABBREVIATIONS.map(
  ({ short, full }) => [short, full],
);
