import { isDashOfNumber } from '#core/citation/query/dash-of-number.ts';
import { type FoundNumber, findQueryNumbers } from '#core/citation/query/find-query-numbers.ts';
import { normaliseTone } from '#core/text/tone.ts';
import { contentWords } from './stop-words.ts';
import { searchWords } from './words.ts';

/** A query as it is understood: what must be found as a phrase, which document numbers, which years, and the words that are left. */
export interface QueryPlan {
  /** The query in NFC without control characters, cut to a bearable length. */
  readonly text: string;
  readonly phrases: readonly string[];
  readonly numbers: readonly FoundNumber[];
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
  const phrases: string[] = [];
  const excluded: (readonly string[])[] = [];
  let rest = text;
  for (const { 0: whole, 1: phrase, 2: word, index } of text.matchAll(EXCLUDED)) {
    if (word !== undefined && isDashOfNumber(text, index)) continue;
    excluded.push(searchWords(phrase ?? word ?? ''));
    rest = blankOut(rest, index, index + whole.length);
  }
  rest = takeOut(rest, QUOTED, (match) => phrases.push((match[1] ?? '').trim()));
  let years: QueryPlan['years'];
  rest = takeOut(rest, YEAR_RANGE, (match) => {
    years = orderYears(Number(match[1]), Number(match[2]));
  });
  const numbers = findQueryNumbers(rest);
  for (const { start, end } of numbers) rest = blankOut(rest, start, end);
  const words = searchWords(rest);
  const accented = hasMarks(rest);
  return {
    text,
    phrases: phrases.filter((phrase) => searchWords(phrase).length > 0),
    numbers,
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

function takeOut(text: string, pattern: RegExp, take: (match: RegExpExecArray) => void): string {
  for (const match of text.matchAll(pattern)) take(match);
  return text.replace(pattern, (whole) => ' '.repeat(whole.length));
}

function orderYears(one: number, other: number): { readonly from: number; readonly to: number } {
  return { from: Math.min(one, other), to: Math.max(one, other) };
}

function blankOut(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
