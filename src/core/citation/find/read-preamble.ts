import { matchAt } from './match-at.ts';
import { readDate } from './read-date.ts';
import { type IssuerReading, REGISTERED_BODY, readIssuer } from './read-issuer.ts';
import { readTerms } from './read-term.ts';
import type { Sketch } from './sketch-text.ts';

/** What the words before a citation say of its document: «Ngày 22/10/2024, UBND tỉnh ban hành …». */
export interface Preamble {
  readonly issuer: string | undefined;
  readonly date: string | undefined;
  readonly term: string | undefined;
}

const ADVERBS =
  '(?:(?:da|vua|moi|vua moi|cung|tiep tuc|se|dong thoi|chinh thuc|truc tiep) {1,2}){0,3}';
const COUNT = '(?: {1,2}(?:them|rieng|cac|mot|02|2|hai))?';
/** Only who issues, signs or has a document is its issuer; who announces or approves one may not be. */
const DEED = new RegExp(
  `(?:^| )${ADVERBS}(?:ban hanh|ky ban hanh|ky|ra|co|thong qua)${COUNT} {1,3}$`,
);
/** The last word of every such deed: most numbers have another before them. */
const ENDS_LIKE_DEED = /(?:hanh|ky|ra|co|qua|them|rieng|cac|mot|hai|2) {1,3}$/;
const LONGEST_END = 12;
const BODIES = new RegExp(`(?<![a-z])${REGISTERED_BODY}`, 'g');
/** «Chủ tịch UBND tỉnh Trần Văn A»: the person who holds the office. */
const PERSON = /(?: {1,2}(?:đồng chí|ông|bà))?(?:\s{1,2}\p{Lu}\p{Ll}*){2,5}(?=\s|$)/uy;
/** What may stand before the subject of a sentence or clause. A body after any other word (của, theo, ý kiến, xin) is somebody else's. */
const OPENERS =
  'do|boi|nhung|song|con|nen|thi|do do|vi vay|vi the|dong thoi|khi|sau khi|truoc khi|ma|rang|vi|nay|truoc do|moi day|gan day|vua qua|hom nay|hom qua|dong chi|ong|ba|lanh dao|tap the|tai day|nam (?:19|20)\\d\\d|thang \\d{1,2}[/-]\\d{4}';
const NUMERIC_DAY = '\\d{1,2} ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{4}';
const WORDED_DAY = '\\d{1,2} thang \\d{1,2} nam \\d{4}';
const SUBJECT_PLACE = new RegExp(
  `(?:^|[.;:!?"”“«»(\\[\\n]|(?<![a-z])(?:${OPENERS})|${NUMERIC_DAY}|${WORDED_DAY}|(?:^|[ \\n])[-+*•–]|,) {0,3}$`,
);
/** «Bộ Nội vụ, Bộ Tài chính ban hành»: what stands before the comma is a body too, so two issued it, or neither is told apart. */
const BODY_AND_COMMA = new RegExp(`${REGISTERED_BODY}[^,.;:]{0,40}, {0,3}$`);
const SHORTEST_BODY = 4;
/** «Sở tham mưu UBND tỉnh ban hành»: one drafts what the other issues. */
const DRAFTED = /tham muu(?: cho)? {1,3}$/;
const DAY_BEFORE = new RegExp(`(?:ngay )?(?<date>${NUMERIC_DAY}|${WORDED_DAY}),? $`);
const LOOK_BACK = 150;
const DATE_BACK = 40;
const NOTHING: Preamble = { issuer: undefined, date: undefined, term: undefined };

/** Reads issuer and day from the clause that leads up to an offset; both are `undefined` where the clause does not say that its subject issued what follows. */
export function readPreamble(sketch: Sketch, at: number): Preamble {
  if (!ENDS_LIKE_DEED.test(sketch.plain.slice(Math.max(0, at - LONGEST_END), at))) return NOTHING;
  const from = Math.max(0, at - LOOK_BACK);
  const deed = DEED.exec(sketch.plain.slice(from, at));
  const subject = deed === null ? undefined : readSubject(sketch, from, from + deed.index);
  if (deed === null || subject === undefined) return NOTHING;
  const before = sketch.plain.slice(from, subject.start);
  const isDraft = DRAFTED.test(before) && !/(?:da|vua|moi) /.test(deed[0]);
  const isSubject = (from === 0 && before === '') || SUBJECT_PLACE.test(before.slice(-DATE_BACK));
  if (!isDraft && (!isSubject || isSecondSubject(before))) return NOTHING;
  const writtenDay = DAY_BEFORE.exec(before.slice(-DATE_BACK))?.groups?.['date'];
  return {
    issuer: subject.issuer.phrase,
    date: writtenDay === undefined ? undefined : readDate(writtenDay, 0)?.day,
    term: subject.term,
  };
}

function isSecondSubject(before: string): boolean {
  if (!/, {0,3}$/.test(before.slice(-SHORTEST_BODY))) return false;
  const first = BODY_AND_COMMA.exec(before);
  return first !== null && SUBJECT_PLACE.test(before.slice(0, first.index));
}

interface Subject {
  readonly start: number;
  readonly issuer: IssuerReading;
  readonly term: string | undefined;
}

/** The body whose name, with its term or the person in office, ends where the deed begins. */
function readSubject(sketch: Sketch, from: number, to: number): Subject | undefined {
  const bodies = [...sketch.plain.slice(from, to).matchAll(BODIES)].reverse();
  for (const { index } of bodies) {
    const start = from + index;
    const issuer = readIssuer(sketch, start);
    if (issuer === undefined || issuer.end > to) continue;
    const terms = readTerms(sketch, issuer.end);
    const end = terms?.end ?? issuer.end;
    const person = matchAt(PERSON, sketch.composed, end);
    const isWhole = end === to || end + (person?.[0].length ?? 0) === to;
    return isWhole ? { start, issuer, term: terms?.terms[0]?.term } : undefined;
  }
  return undefined;
}
