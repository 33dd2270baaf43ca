import { findQueryNumbers } from '#core/citation/query/find-query-numbers.ts';
import { foldText } from '#core/text/fold.ts';
import { normaliseTone } from '#core/text/tone.ts';
import { BUILT_IN_NAMES, knowNames } from './other-names.ts';
import type { QueryPlan } from './query-plan.ts';
import { findAbbreviations, keepValues, searchWords, spellWord, WORD } from './words.ts';

/** A stretch of a text; `end` is past its last character. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What to mark in texts because of a query. */
export interface MarkTerms {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly (readonly string[])[];
  /** Words, of which those that are abbreviations are marked in their written forms too. */
  readonly said: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** The token of the division that is asked for. */
  readonly division: string | undefined;
  /** Words typed with marks are marked only where they carry the same marks. */
  readonly exact: boolean;
}

/** What a query asks to be marked: its words, phrases, numbers, and the other form of its abbreviations. */
export function markTerms(plan: QueryPlan): MarkTerms {
  const exact = plan.accented || plan.phrases.some((phrase) => /[^\x20-\x7e]/.test(phrase));
  const spell = exact ? (word: string) => word : foldText;
  const said = searchWords([plan.text, ...plan.phrases].join(' '));
  const others = findNames(said).flatMap((run) => run.others.map(({ words }) => words));
  return {
    words: new Set(plan.content.map(spell)),
    phrases: [...plan.phrases.map(searchWords), ...others].map((phrase) => phrase.map(spell)),
    said: new Set([...said, ...others.flat()].map(foldText)),
    numbers: new Set(plan.numbers.flatMap(({ token, looser }) => [token, ...looser.slice(0, 1)])),
    division: plan.division,
    exact,
  };
}

const findNames = knowNames(BUILT_IN_NAMES);

/** The stretches of an NFC text that a query is answered by, in order, none touching another. */
export function findMarks(text: string, terms: MarkTerms): readonly TextRange[] {
  const words = wordsOf(text, terms.exact);
  const ranges = [
    ...words.filter(({ spelling }) => terms.words.has(spelling)),
    ...terms.phrases.flatMap((phrase) => phraseRanges(words, phrase)),
    ...findAbbreviations(text, terms.said),
    ...numberRanges(text, terms.numbers),
  ];
  return joinRanges(text, ranges);
}

/** Whether a text says all that a query asks to be marked, so that no better place need be looked for. */
export function saysAll(text: string, terms: MarkTerms): boolean {
  const said = new Set(wordsOf(text, terms.exact).map(({ spelling }) => spelling));
  const hasNumber = terms.numbers.size === 0 || numberRanges(text, terms.numbers).length > 0;
  const hasWords = [...terms.words].every((word) => said.has(word));
  return hasNumber && hasWords && findMarks(text, terms).length > 0;
}

interface PlacedWord extends TextRange {
  readonly spelling: string;
}

function wordsOf(text: string, exact: boolean): readonly PlacedWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index: start }) => {
    const spelling = exact ? spellingOf(word) : foldedOf(word);
    return { start, end: start + word.length, spelling };
  });
}

// The same few thousand syllables come again and again.
const spellingOf = keepValues((word: string) => spellWord(normaliseTone(word)));
const foldedOf = keepValues((word: string) => foldText(spellingOf(word)));

function phraseRanges(
  words: readonly PlacedWord[],
  phrase: readonly string[],
): readonly TextRange[] {
  return words.flatMap(({ start }, at) => {
    const last = words[at + phrase.length - 1];
    const matches = phrase.every((word, i) => words[at + i]?.spelling === word);
    return matches && last !== undefined ? [{ start, end: last.end }] : [];
  });
}

function numberRanges(text: string, tokens: ReadonlySet<string>): readonly TextRange[] {
  if (tokens.size === 0) return [];
  return findQueryNumbers(text).filter(({ token, looser }) =>
    [token, ...looser].some((each) => tokens.has(each) || tokens.has(each.replace(/z$/, ''))),
  );
}

// Words that only a blank parts are one mark.
function joinRanges(text: string, ranges: readonly TextRange[]): readonly TextRange[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === '')
      last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
