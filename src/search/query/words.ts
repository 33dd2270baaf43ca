import { foldText } from '#core/text/fold.ts';
import { normaliseTone } from '#core/text/tone.ts';
import { joinAbbreviations } from './abbreviations.ts';

/** A word of a text: a syllable, or a run of digits. «3.590» is one number, «500kg» and «a52» are a number and letters, «10³» are two numbers. */
export const WORD: RegExp =
  /\p{Nd}{1,3}(?:\.\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+|[\p{No}\p{Nl}]+|[\p{L}\p{M}]+/gu;

/** The words of a text as they are searched: NFC, one tone placement, lower case, d for đ, abbreviations joined, punctuation gone. */
export function searchWords(text: string): readonly string[] {
  return (joinAbbreviations(normaliseTone(text)).match(WORD) ?? []).map(spellWord);
}

/** One word in NFC as it is searched: lower case, d for đ, «2» for «₂» and «２», «3590» for «3.590», «3» for the «03» of news. */
export function spellWord(word: string): string {
  const plain = inPlainShape(word).replace(/[đĐÐ]/g, 'd').toLowerCase().replaceAll('.', '');
  return /^0\d$/.test(plain) ? plain.slice(1) : plain;
}

// Letters and digits that stand raised, lowered, wide or in a circle are those that a reader types.
const OTHER_SHAPE = /[\xaa\xb2\xb3\xb9\xba]|[^\0-\u024f\u1e00-\u1eff]/;
const FRACTION_BAR = '\u2044';

function inPlainShape(word: string): string {
  if (!OTHER_SHAPE.test(word)) return word;
  const plain = word.normalize('NFKC');
  return plain.includes(FRACTION_BAR) ? word : plain;
}

/** What the index lists of words in a row: each, and each with the one behind it. Words that only a mark tells apart are forms of one unit. */
export interface Unit {
  /** Without marks: the units of the index are found by it. */
  readonly text: string;
  /** As written. */
  readonly form: string;
}

/** A word as a unit of the index. */
export function wordUnit(word: string): Unit {
  return { text: foldWord(word), form: word };
}

/** Two words side by side as a unit of the index. */
export function pairUnit(one: string, other: string): Unit {
  return { text: `${foldWord(one)} ${foldWord(other)}`, form: `${one} ${other}` };
}

const foldWord = keepValues(foldText);

/** What is made of a word, kept: the same few thousand syllables come again and again. */
export function keepValues(make: (word: string) => string): (word: string) => string {
  const kept = new Map<string, string>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const made = make(word);
    kept.set(word, made);
    return made;
  };
}

/** The token under which a document is found by its own number; beside the token of the number it lies in the same chunk of the index. */
export function ownNumberToken(token: string): string {
  return `${token}o`;
}
