import { group, matchAt } from './match-at.ts';
import { readOrdinal, readRoman, toRoman } from './read-ordinal.ts';
import type { Sketch } from './sketch-text.ts';

/** One term named beside a citation. */
export interface TermReading {
  readonly start: number;
  readonly end: number;
  /** Roman numerals. */
  readonly term: string;
}

/** The terms of one mention and where they end, a closing bracket included. */
export interface TermsReading {
  readonly end: number;
  readonly terms: readonly TermReading[];
}

const OPENING =
  /(?: {1,2}lan thu [a-z\d]{1,5})? {0,3},? {0,2}(?<bracket>\(?) {0,2}(?:cac )?khoa:? {1,3}/y;
const BETWEEN = /(?<sign> {0,2}(?:,| va|&|;) {0,2})(?:khoa {1,2})?/y;
const CLOSING = / {0,2}\)/y;
const MAX_TERMS = 6;

/** Reads «khóa XII», «(khóa XI)», «(khóa XI, khóa XII)», «khoá XI và XII» at an offset; `undefined` when no term stands there. */
export function readTerms(sketch: Sketch, at: number): TermsReading | undefined {
  const opening = matchAt(OPENING, sketch.plain, at);
  if (opening === undefined) return undefined;
  const terms: TermReading[] = [];
  let next = readTerm(sketch, at + opening[0].length);
  while (next !== undefined && terms.length < MAX_TERMS) {
    terms.push(next);
    next = readNextTerm(sketch, next.end);
  }
  const last = terms.at(-1);
  if (last === undefined) return undefined;
  const closing =
    group(opening, 'bracket') === '(' ? matchAt(CLOSING, sketch.plain, last.end) : undefined;
  return { end: last.end + (closing?.[0].length ?? 0), terms };
}

/** A later term is linked by its own words, «khóa» among them. */
function readNextTerm(sketch: Sketch, at: number): TermReading | undefined {
  const between = matchAt(BETWEEN, sketch.plain, at);
  const term = between && readTerm(sketch, at + between[0].length);
  return term && { ...term, start: at + (between?.groups?.['sign'] ?? '').length };
}

function readTerm(sketch: Sketch, at: number): TermReading | undefined {
  const roman = readRoman(sketch.composed, at);
  if (roman !== undefined) return { start: at, end: roman.end, term: toRoman(roman.value) };
  const digits = /\d/.test(sketch.plain.charAt(at)) ? readOrdinal(sketch.plain, at) : undefined;
  if (digits === undefined || digits.value < 1 || digits.value > 20) return undefined;
  return { start: at, end: digits.end, term: toRoman(digits.value) };
}
