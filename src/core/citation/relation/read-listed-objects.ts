import { firstFrom } from '#core/citation/pinpoint/by-offset.ts';
import type { AntecedentRequest } from '#core/citation/pinpoint/find-antecedent.ts';
import type { RelationEnd } from './relation.ts';

/** The documents of a list under a heading («Các nghị định bị bãi bỏ gồm:», «Căn cứ pháp lý:»), and the document that the heading speaks of. */
export interface ListedObjects {
  readonly ends: readonly RelationEnd[];
  readonly subject: RelationEnd | undefined;
}

/** The rest of a heading and its colon, then the list or, on the same line, its first member. */
const HEADING_REST = /[^\n.;:]{0,120}(?:\([^()\n]{0,40}\))?[*_]{0,2}:[*_]{0,2}[ \t]*/y;
const BULLET = /\n?[ \t]*(?:[-+•*–]|\d{1,3} ?[.)-]|[a-zđ]\))[ \t*_]{0,4}/y;
const MAX_LIST = 60;
const MAX_TITLE = 300;
const LONGEST_LINE = 4000;

/** Reads the list that a heading with a verb opens; `undefined` where no list of documents follows. */
export function readListedObjects(
  request: AntecedentRequest,
  at: number,
): ListedObjects | undefined {
  const { composed } = request.sketch;
  HEADING_REST.lastIndex = at;
  const heading = HEADING_REST.exec(composed);
  if (heading === null) return undefined;
  const start = at + heading[0].length;
  const ends =
    composed.charAt(start) === '\n' ? listBelow(request, start) : listBeside(request, start);
  return ends.length === 0 ? undefined : { ends, subject: subjectOf(request, at) };
}

function listBelow(request: AntecedentRequest, from: number): readonly number[] {
  const { composed } = request.sketch;
  const ends: number[] = [];
  let at = from;
  while (ends.length < MAX_LIST) {
    BULLET.lastIndex = at;
    const bullet = BULLET.exec(composed);
    if (bullet === null) break;
    const member = citationAt(request, at + bullet[0].length);
    if (member === undefined) break;
    ends.push(member);
    const next = lineEnd(composed, request.citations[member]?.end ?? at);
    if (next === undefined) break;
    at = nextMember(composed, next);
  }
  return ends;
}

/** The next line that begins a member; wrapped lines of the last member are passed over. */
function nextMember(composed: string, from: number): number {
  let at = from;
  for (let lines = 0; lines < MAX_LIST; lines += 1) {
    BULLET.lastIndex = at;
    if (BULLET.test(composed)) return at;
    const next = lineEnd(composed, at + 1);
    if (next === undefined || composed.slice(at, next).trim() === '') return at;
    at = next;
  }
  return at;
}

/** «Thay thế: Quyết định A …; Quyết định B.» on one line. */
function listBeside({ sketch, citations }: AntecedentRequest, from: number): readonly number[] {
  const to = lineEnd(sketch.composed, from) ?? from + LONGEST_LINE;
  const ends: number[] = [];
  let at = from;
  for (let index = firstFrom(citations, from); index < citations.length; index += 1) {
    const citation = citations[index];
    if (citation === undefined || citation.end > to || ends.length >= MAX_LIST) break;
    const gap = sketch.plain.slice(at, citation.start);
    const isNext = ends.length === 0 ? gap.trim() === '' : /;(?: va)? {1,3}$/.test(gap);
    if (!isNext || gap.length > MAX_TITLE) break;
    ends.push(index);
    at = citation.end;
  }
  return ends;
}

/** The line break after an offset; `undefined` where a line is longer than any list has. */
function lineEnd(composed: string, from: number): number | undefined {
  const at = composed.slice(from, from + LONGEST_LINE).indexOf('\n');
  return at < 0 ? undefined : from + at;
}

function citationAt({ citations }: AntecedentRequest, at: number): number | undefined {
  const index = firstFrom(citations, at);
  return citations[index]?.start === at ? index : undefined;
}

/** A list speaks of the document that the text is, else of the one in its first lines, else of the last one named. */
function subjectOf({ citations, shape }: AntecedentRequest, at: number): RelationEnd | undefined {
  const [first] = citations;
  const last = firstFrom(citations, at) - 1;
  if (shape.kind === 'document') return 'this';
  if (first !== undefined && first.start < FIRST_LINES && first.end < at) return 0;
  return last < 0 ? undefined : last;
}

const FIRST_LINES = 300;
