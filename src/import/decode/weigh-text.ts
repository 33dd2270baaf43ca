import { isVietnameseSyllable } from '#core/text/vietnamese-syllable.ts';
import { COMMON_SYLLABLES } from './common-syllables.ts';

/** How much of a text is spelt as Vietnamese; only words with letters beyond ASCII are weighed, the others say nothing. */
export interface Weight {
  /** Words that are syllables. */
  readonly good: number;
  /** Words that are not, and letters that stand in no word. */
  readonly bad: number;
  /** Different words that are syllables. */
  readonly goodWords: ReadonlySet<string>;
  /** Words that are common syllables: of two readings that are spelt as well, it tells which means something. */
  readonly common: number;
}

const WORD = /[\p{L}\p{M}\p{Co}]+/gu;
/** Signs of Windows-1252 that stand between letters only where a byte was taken for another. */
const BETWEEN =
  '\\u0080-\\u009F\\u00A1-\\u00A9\\u00AB-\\u00B4\\u00B6\\u00B8\\u00B9\\u00BB-\\u00BF×÷ƒ†‡ˆ‰‹›™€\\uFFFD';
const BEFORE = '\\u0080-\\u009F¦§¨©¬®¯±´¶¸\\uFFFD';
const BEHIND = '\\u0080-\\u009F¦§¨¬¯±´¶¸\\uFFFD';
/** Letters of two encodings, and nothing else in any text. */
const NEVER = 'ƒ\\u0001-\\u0006\\u0011-\\u0017';
const STRAY_SIGN = new RegExp(
  [
    `(?<=\\p{L})[${BETWEEN}](?=\\p{L})`,
    `[${BEFORE}](?=\\p{L})`,
    `[${NEVER}]`,
    `(?<=\\p{L})[${BEHIND}]`,
  ].join('|'),
  'gu',
);
/** What letters of Vietnamese become byte by byte; «khá»… ends so by its quotation marks alone. */
const LATER = '\\u0080-\\u00BF\\u0152-\\u2122';
const BROKEN_LETTER = new RegExp(
  [
    `(?<!«[^«»\\n]*)á[º»][${LATER}]`,
    '[ÄĂĄ][\\u0090‘\\u0091ƒ\\u0082‚\\u0083]',
    'Æ[°¡]|Å©',
    `[ÃĂ][\\u0080-\\u009F\\u00A1-\\u00BF\\u0152-\\u2122]`,
  ].join('|'),
  'g',
);
/** Small letters, capitals, or a capital first: «tƠ» is a letter read wrong. */
const ONE_CASE = /^(?:\p{Lu}\p{M}*)?(?:[\p{Ll}\p{M}]*|[\p{Lu}\p{M}]*)$/u;
/** «ĐT», «QĐ», «HĐQT» are spelt as no syllable and say nothing. */
const ABBREVIATION = /^(?=[A-Z]*Đ)[A-ZĐ]{2,6}$/;
/** A text of any length has fewer different words than this; a hostile one must not fill the memory. */
const MOST_KEPT = 20_000;
const known = new Map<string, boolean>();

/** What a text weighs as Vietnamese. */
export function weighText(text: string): Weight {
  const goodWords = new Set<string>();
  let good = 0;
  let common = 0;
  let bad = (text.match(STRAY_SIGN)?.length ?? 0) + countBrokenLetters(text);
  for (const [word] of text.matchAll(WORD)) {
    // A sign that stands alone («2 × 3») may be any letter.
    if (word.length < 2 || !/[^\0-\x7F]/.test(word) || ABBREVIATION.test(word)) continue;
    if (isSyllable(word)) {
      good += 1;
      if (COMMON_SYLLABLES.has(word.toLowerCase())) common += 1;
      goodWords.add(word);
    } else bad += 1;
  }
  return { good, bad, goodWords, common };
}

/** How many letters of a text are UTF-8 that was taken for an encoding of Windows. */
export function countBrokenLetters(text: string): number {
  return text.match(BROKEN_LETTER)?.length ?? 0;
}

function isSyllable(word: string): boolean {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  const isOne = ONE_CASE.test(word) && isVietnameseSyllable(word);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(word, isOne);
  return isOne;
}
