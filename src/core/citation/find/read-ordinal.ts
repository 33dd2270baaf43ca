import { matchAt } from './match-at.ts';

/** A counting word, digit group or Roman numeral: «tư», «4», «XIII». */
export interface OrdinalReading {
  readonly end: number;
  readonly value: number;
}

const WORDS: Readonly<Record<string, number>> = {
  'muoi lam': 15,
  'muoi bon': 14,
  'muoi tu': 14,
  'muoi ba': 13,
  'muoi hai': 12,
  'muoi mot': 11,
  muoi: 10,
  chin: 9,
  tam: 8,
  bay: 7,
  sau: 6,
  nam: 5,
  bon: 4,
  tu: 4,
  ba: 3,
  hai: 2,
  nhi: 2,
  nhat: 1,
  mot: 1,
};
const WORD = new RegExp(`(?:${Object.keys(WORDS).join('|')})(?![a-z])`, 'y');
const DIGITS = /\d{1,2}(?![\d%])(?![.,/]\d)/y;
/** Figures glued to a numeral are the mark of a footnote: «khóa XII1». */
const ROMAN = /[IVX]{1,6}(?!\p{L}|\d{3})/uy;
const ROMAN_DIGITS: readonly (readonly [string, number])[] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** Reads digits or a counting word at an offset of a plain sketch. */
export function readOrdinal(plain: string, at: number): OrdinalReading | undefined {
  const digits = matchAt(DIGITS, plain, at);
  if (digits !== undefined) return { end: at + digits[0].length, value: Number(digits[0]) };
  const word = matchAt(WORD, plain, at);
  const value = word && WORDS[word[0]];
  return word && value !== undefined ? { end: at + word[0].length, value } : undefined;
}

/** Reads an upper-case Roman numeral at an offset of composed text; `undefined` for one that is not written in the usual way («IIX»). */
export function readRoman(composed: string, at: number): OrdinalReading | undefined {
  const match = matchAt(ROMAN, composed, at);
  if (match === undefined) return undefined;
  const value = romanValue(match[0]);
  return toRoman(value) === match[0] ? { end: at + match[0].length, value } : undefined;
}

/** A number from 1 to 89 in Roman numerals. */
export function toRoman(value: number): string {
  const digits: readonly (readonly [string, number])[] = [['L', 50], ['XL', 40], ...ROMAN_DIGITS];
  let rest = value;
  let written = '';
  for (const [letter, worth] of digits) {
    while (rest >= worth) {
      written += letter;
      rest -= worth;
    }
  }
  return written;
}

function romanValue(written: string): number {
  const worths = [...written].map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  return worths.reduce(
    (sum, worth, index) => sum + (worth < (worths[index + 1] ?? 0) ? -worth : worth),
    0,
  );
}
