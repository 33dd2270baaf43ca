import { matchAt } from './match-at.ts';
import { readDate } from './read-date.ts';
import { readOwner, type Scope } from './read-owner.ts';
import { readTerms } from './read-term.ts';
import type { Sketch } from './sketch-text.ts';

/** What the words right after a citation say of its document. */
export interface Surroundings {
  /** Where date, issuer and term end and a list may go on. */
  readonly factsEnd: number;
  readonly date: string | undefined;
  readonly year: number | undefined;
  readonly issuer: string | undefined;
  /** Bodies that issued it together with the first; `undefined` where their list breaks off. */
  readonly partners: readonly string[] | undefined;
  readonly term: string | undefined;
  readonly subject: string | undefined;
}

/** The mark of a footnote, raised or glued: «66-NQ/TW¹», «66-NQ/TW1», «66-NQ/TW[1]». */
const NOTE = /\d{1,3}(?![\d/.-])|[¹²³⁰-⁹]{1,3}|\[\^?[a-z\d]{1,4}\]/y;
const GAP = ' {0,3},? {0,2}\\(?';
const ISSUED = '(?:(?:ban hanh|ky|duoc ban hanh|ra|do) {1,2})?';
const BEFORE_DATE = new RegExp(`${GAP} {0,2}${ISSUED}(?:vao )?ngay:? {0,3}`, 'y');
const BRACKETED_DATE = / {0,3}(?:,|\() {0,2}/y;
const YEAR = / {1,3}\(?nam {1,2}(?<year>(?:19|20)\d\d)(?!\d)/y;
const DEED = '(?:ban hanh|phe duyet|quy dinh|huong dan|sua doi|thong qua)(?: {1,2}ve)?';
const SUBJECT = new RegExp(`${GAP}["“«]?(?:${DEED}|ve(?: viec)?) {1,3}`, 'y');
const SUBJECT_END = /[.;()\n]|, {0,2}(?:trong do|nham|de|va)|["”»]/g;
const MAX_PARTS = 5;
const MAX_SUBJECT = 160;
const NOTHING = {
  date: undefined,
  year: undefined,
  issuer: undefined,
  partners: [],
  term: undefined,
  subject: undefined,
};

/** Reads date, issuer, term and subject that follow a citation, in any order, until something else begins. */
export function readSurroundings(
  sketch: Sketch,
  from: number,
  scope: Scope = 'one body',
): Surroundings {
  const note = matchAt(NOTE, sketch.plain, from)?.[0].length ?? 0;
  let found: Surroundings = { factsEnd: from + note, ...NOTHING };
  for (let part = 0; part < MAX_PARTS; part += 1) {
    const next =
      readDay(sketch, found) ??
      readTerm(sketch, found) ??
      readYear(sketch, found) ??
      readBody(sketch, found, scope);
    if (next === undefined) break;
    found = next;
  }
  return readSubject(sketch, found);
}

function readDay(sketch: Sketch, found: Surroundings): Surroundings | undefined {
  if (found.date !== undefined) return undefined;
  const named = matchAt(BEFORE_DATE, sketch.plain, found.factsEnd);
  const opening = named ?? matchAt(BRACKETED_DATE, sketch.plain, found.factsEnd);
  const day = opening && readDate(sketch.plain, found.factsEnd + opening[0].length);
  return day && { ...found, factsEnd: day.end, date: day.day };
}

function readTerm(sketch: Sketch, found: Surroundings): Surroundings | undefined {
  if (found.term !== undefined) return undefined;
  const reading = readTerms(sketch, found.factsEnd);
  const [only, second] = reading?.terms ?? [];
  if (reading === undefined || only === undefined || second !== undefined) return undefined;
  return { ...found, factsEnd: reading.end, term: only.term };
}

function readYear(sketch: Sketch, found: Surroundings): Surroundings | undefined {
  if (found.year !== undefined || found.date !== undefined) return undefined;
  const match = matchAt(YEAR, sketch.plain, found.factsEnd);
  return (
    match && {
      ...found,
      factsEnd: found.factsEnd + match[0].length,
      year: Number(match.groups?.['year']),
    }
  );
}

function readBody(sketch: Sketch, found: Surroundings, scope: Scope): Surroundings | undefined {
  const owner = found.issuer === undefined ? readOwner(sketch, found.factsEnd, scope) : undefined;
  return owner && { ...found, factsEnd: owner.end, issuer: owner.phrase, partners: owner.partners };
}

function readSubject(sketch: Sketch, found: Surroundings): Surroundings {
  const opening = matchAt(SUBJECT, sketch.plain, found.factsEnd);
  if (opening === undefined) return found;
  const start = found.factsEnd + opening[0].length;
  const window = sketch.plain.slice(start, start + MAX_SUBJECT);
  SUBJECT_END.lastIndex = 1;
  const length = SUBJECT_END.exec(window)?.index ?? window.length;
  const subject = sketch.composed
    .slice(start, start + length)
    .replace(/^["“«]/, '')
    .trim();
  return subject === '' ? found : { ...found, subject };
}
