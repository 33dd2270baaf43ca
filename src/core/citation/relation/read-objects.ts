import { OBJECT_FILLERS, STATED_RELATIONS } from '#core/citation/data/relation-words.ts';
import type { Citation } from '#core/citation/find/citation.ts';
import { matchAt } from '#core/citation/find/match-at.ts';
import { readSurroundings } from '#core/citation/find/read-surroundings.ts';
import { firstFrom } from '#core/citation/pinpoint/by-offset.ts';
import { type AntecedentRequest, readAntecedent } from '#core/citation/pinpoint/find-antecedent.ts';
import type { RelationEnd } from './relation.ts';

/** The documents that a verb acts on, and where the last of them ends. */
export interface Objects {
  readonly ends: readonly RelationEnd[];
  readonly end: number;
}

const NUMBER = '\\d{1,3}[a-z]?|[ivx]{1,5}|[a-z](?= )';
const FILLER = new RegExp(
  `(?: {0,2},)? {1,3}(?:${[...OBJECT_FILLERS, NUMBER].join('|')})(?![a-z\\d/.-])`,
  'y',
);
const BLANK = / {0,3}["“«(]?/y;
const JOINT =
  / {0,3}(?:[,;]|va|hoac|cung|&)(?: {0,3}(?:va|cac|cung|voi|ca))* {1,3}(?:(?:dieu|khoan|diem) {1,3}[a-z\d]{1,4},? {1,3}){0,3}(?:cua {1,3})?/y;
const TITLED_JOINT = /(?:,| va| va cac|, va) {1,3}$/;
const NO_LIST = /[.;!?](?= |$)|\n| (?:theo|tai|duoc|bi|can cu|quy dinh tai|thay the|bai bo) /;
/** A document that itself amends another begins a new part of the sentence. */
const ACTS = /^ {1,3}(?:sua doi|bo sung|thay the|bai bo)/;
/** So does one of another type that does anything to another. */
const ACTS_AT_ALL = new RegExp(
  `^ {1,3}(?:${STATED_RELATIONS.flatMap(({ words }) => words).join('|')})(?![a-z])`,
);
const TITLE_AND_SEMICOLON =
  /^(?<title>,? {0,3}(?:ve|v\/v) [^;:\n]{0,400}); {1,3}(?:va {1,3})?(?:cac {1,3})?$/;
const MEMBER_END = /^(?: {0,3}(?:[.;,)\n]|$)| {1,3}(?:ve|va|v\/v) )/;
const NEXT_WORDS = 24;
const LONGEST_DEED = 80;
const MAX_FILLERS = 14;
const MAX_OBJECTS = 40;
const LONGEST_TITLE = 420;

/** Reads the documents named after a verb: the first right after it or after words such as «một số điều của», the others in its list. */
export function readObjects(request: AntecedentRequest, at: number): Objects | undefined {
  const start = skipFillers(request, at);
  const first = readObject(request, start);
  if (first === undefined) return undefined;
  const ends: RelationEnd[] = [first.of];
  let last = first;
  while (ends.length < MAX_OBJECTS) {
    const next = readNextObject(request, last);
    if (next === undefined) break;
    ends.push(next.of);
    last = next;
  }
  return { ends, end: last.end };
}

interface ObjectAt {
  readonly of: RelationEnd;
  readonly end: number;
}

/** The end of the longest run of filler words after which a document stands. */
function skipFillers(request: AntecedentRequest, at: number): number {
  const { plain } = request.sketch;
  let end = at;
  for (let words = 0; words < MAX_FILLERS; words += 1) {
    const here = end + (matchAt(BLANK, plain, end)?.[0].length ?? 0);
    if (readObject(request, here) !== undefined) return here;
    const filler = matchAt(FILLER, plain, end);
    if (filler === undefined) return here;
    end += filler[0].length;
  }
  return end;
}

function readObject(request: AntecedentRequest, at: number): ObjectAt | undefined {
  const index = firstFrom(request.citations, at);
  const citation = request.citations[index];
  if (citation?.start === at) return { of: index, end: citation.end };
  const antecedent = readAntecedent(request, at);
  return antecedent && { of: antecedent.of, end: antecedent.end };
}

function readNextObject(request: AntecedentRequest, last: ObjectAt): ObjectAt | undefined {
  const { sketch, citations } = request;
  const facts = readSurroundings(sketch, last.end).factsEnd;
  for (const from of [last.end, facts]) {
    const joint = matchAt(JOINT, sketch.plain, from);
    const next = joint && readObject(request, from + joint[0].length);
    if (next === undefined || typeof next.of !== 'number') continue;
    return isActing(request, last, next) ? undefined : next;
  }
  const index = firstFrom(citations, facts);
  const next = citations[index];
  if (next === undefined || next.start - facts > LONGEST_TITLE) return undefined;
  const gap = sketch.plain.slice(facts, next.start);
  const nextAt = { of: index, end: next.end };
  if (isNextMember(request, gap, next) && !isActing(request, last, nextAt)) return nextAt;
  const isAlike = isSameType(typeof last.of === 'number' ? citations[last.of] : undefined, next);
  const { factsEnd } = readSurroundings(sketch, next.end);
  const goesOn = sketch.plain.slice(factsEnd, factsEnd + NEXT_WORDS);
  const isListed = isAlike && TITLED_JOINT.test(gap) && !NO_LIST.test(gap) && !ACTS.test(goesOn);
  return isListed ? nextAt : undefined;
}

/** «thực hiện Nghị quyết A về …; Chương trình B của Thành ủy.»: after its title and a semicolon the next document, of which nothing is said but its own name. */
function isNextMember({ sketch }: AntecedentRequest, gap: string, next: Citation): boolean {
  const title = TITLE_AND_SEMICOLON.exec(gap)?.groups?.['title'];
  if (title === undefined || NO_LIST.test(title)) return false;
  const { factsEnd } = readSurroundings(sketch, next.end);
  return MEMBER_END.test(sketch.plain.slice(factsEnd, factsEnd + NEXT_WORDS));
}

/** «… hướng dẫn Luật A; Nghị định B quy định chi tiết Luật C»: the second is no object of the first verb. */
function isActing({ sketch, citations }: AntecedentRequest, last: ObjectAt, next: ObjectAt) {
  const [before, acting] = [last, next].map(({ of }) =>
    typeof of === 'number' ? citations[of] : undefined,
  );
  if (isSameType(before, acting)) return false;
  const { factsEnd } = readSurroundings(sketch, next.end);
  return ACTS_AT_ALL.test(sketch.plain.slice(factsEnd, factsEnd + LONGEST_DEED));
}

/** Two citations of one type: laws amend laws, circulars circulars. */
export function isSameType(one: Citation | undefined, other: Citation | undefined): boolean {
  if (one?.type === undefined || other?.type === undefined) return false;
  const [a, b] = [one.type, other.type].map((type) => type.replace(/^Bộ luật$/, 'Luật'));
  return a === b || `${a}`.startsWith(`${b} `) || `${b}`.startsWith(`${a} `);
}
