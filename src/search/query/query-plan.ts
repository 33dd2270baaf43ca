import { isDashOfNumber } from '#core/citation/query/dash-of-number.ts';
import { findQueryDivision } from '#core/citation/query/find-query-division.ts';
import { type FoundNumber, findQueryNumbers } from '#core/citation/query/find-query-numbers.ts';
import { anchorOf } from '#core/divisions/make-outline.ts';
import { normaliseTone } from '#core/text/tone.ts';
import { contentWords } from './stop-words.ts';
import { divisionToken, searchWords } from './words.ts';

/** A query as it is understood: what must be found as a phrase, which document numbers, which years, and the words that are left. */
export interface QueryPlan {
  /** The query in NFC without control characters, cut to a bearable length. */
  readonly text: string;
  readonly phrases: readonly string[];
  readonly numbers: readonly FoundNumber[];
  /** The token of the division that is asked for. */
  readonly division: string | undefined;
  readonly words: readonly string[];
  /** The words without those every text holds; all words where nothing else is left. */
  readonly content: readonly string[];
  /** What must not be there, each a word or the words of a phrase. */
  readonly excluded: readonly (readonly string[])[];
  readonly years: { readonly from: number; readonly to: number } | undefined;
  /** Whether the reader typed marks, so that texts with the same marks come first. */
  readonly accented: boolean;
}

/** The longest query that is searched, in characters. */
export const LONGEST_QUERY = 300;

/** Reads a query: quotes anywhere, document numbers in any spelling, «2016..2020», a minus sign before what is left out, then words. */
export function planQuery(query: string): QueryPlan {
  const text = cleanQuery(query);
  let rest = text;
  // What is taken out leaves blanks, so that places in the text stay what they are.
  const take = (found: { readonly start: number; readonly end: number }): void => {
    rest = rest.slice(0, found.start) + ' '.repeat(found.end - found.start) + rest.slice(found.end);
  };
  const takeAll = (pattern: RegExp, isWanted: (match: RegExpExecArray) => boolean = () => true) => {
    const matches = [...rest.matchAll(pattern)].filter(isWanted);
    for (const { 0: whole, index: start } of matches) take({ start, end: start + whole.length });
    return matches;
  };
  const excluded = takeAll(
    EXCLUDED,
    ({ 2: word, index }) => word === undefined || !isDashOfNumber(text, index),
  ).map(({ 1: phrase, 2: word = '' }) => searchWords(phrase ?? word));
  const phrases = takeAll(QUOTED).map(({ 1: phrase = '' }) => phrase.trim());
  const [years] = takeAll(YEAR_RANGE)
    .toReversed()
    .map(({ 1: one, 2: other }) => orderYears(Number(one), Number(other)));
  const numbers = findQueryNumbers(rest);
  for (const number of numbers) take(number);
  const words = searchWords(rest);
  const division = findQueryDivision(rest);
  const accented = hasMarks(rest);
  return {
    text,
    phrases: phrases.filter((phrase) => searchWords(phrase).length > 0),
    numbers,
    division: division.length === 0 ? undefined : divisionToken(anchorOf(division)),
    words,
    content: contentWords(words, accented),
    excluded,
    years,
    accented,
  };
}

/** Whether a query holds nothing to look for, so that filters and years alone choose. */
export function asksNothing({ words, phrases, numbers }: QueryPlan): boolean {
  return words.length + phrases.length + numbers.length === 0;
}

/** Whether a text holds a Vietnamese mark or đ. */
function hasMarks(text: string): boolean {
  return /[\p{M}đĐ]/u.test(text.normalize('NFD'));
}

const QUOTED = /"([^"]*)"/g;
const EXCLUDED = /(?<=^|\s)[-−](?:"([^"]*)"|(\p{L}[^\s"]*))/gu;
const YEAR_RANGE = /(?<!\d)((?:19|20)\d\d)\s?\.\.\s?((?:19|20)\d\d)(?!\d)/g;

function cleanQuery(query: string): string {
  return normaliseTone(query.slice(0, LONGEST_QUERY))
    .replace(/[“”„«»]/g, '"')
    .replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ')
    .trim();
}

function orderYears(one: number, other: number): { readonly from: number; readonly to: number } {
  return { from: Math.min(one, other), to: Math.max(one, other) };
}
