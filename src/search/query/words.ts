import { divisionKey } from '#core/divisions/division-key.ts';
import { ABBREVIATIONS } from '#core/text/abbreviations.ts';
import { foldText } from '#core/text/fold.ts';
import { normaliseTone } from '#core/text/tone.ts';

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

/** The token under which a document is found by a division that it carries. */
export function divisionToken(anchor: string): string {
  return `#${divisionKey(anchor)}`;
}

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

// «KH&CN», «KH-CN» give «KHCN».
function joinAbbreviations(text: string): string {
  return findAbbreviations(text).reduceRight(
    (joined, { short, start, end }) => joined.slice(0, start) + short + joined.slice(end),
    text,
  );
}
