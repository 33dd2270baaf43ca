import {
  MAKING_DEEDS,
  NO_TITLE,
  SENTENCE_OPENERS,
  SUBJECT_FILLERS,
  TITLE_OPENERS,
} from '#core/citation/data/relation-words.ts';
import { readSurroundings } from '#core/citation/find/read-surroundings.ts';
import { NAME_PATTERN } from '#core/citation/find/read-type.ts';
import { firstFrom, lastUntil } from '#core/citation/pinpoint/by-offset.ts';
import {
  type Antecedent,
  type AntecedentRequest,
  readAntecedent,
} from '#core/citation/pinpoint/find-antecedent.ts';
import type { RelationEnd } from './relation.ts';

const FILLERS = new RegExp(
  `^(?:(?: {0,2}[,:–-])? {0,3}(?:${SUBJECT_FILLERS.join('|')})(?![a-z])|,){0,12} {0,3}["“«(]?$`,
);
const IN_FORCE = /^[^.;:]{0,20}co hieu luc[^.;:]{0,110}(?:,|va) {0,3}(?:va )?(?:dong thoi )?$/;
const TITLE = new RegExp(`^,? {1,3}(?:${TITLE_OPENERS}) [^.;:()\\n]{0,220}$`);
const NOT_IN_TITLE = new RegExp(` (?:${NO_TITLE.join('|')}) `);
const SELF = new RegExp(
  `(?<![a-z])(?:${NAME_PATTERN}|luat|bo luat|phap lenh) {1,3}nay(?![a-z])`,
  'g',
);
/** Markers of an article, a paragraph or a list before the first word of a sentence. */
const MARKER =
  /^[\s#*_>|“"-]{0,8}(?:(?:dieu|muc|chuong|phan|khoan) {1,2}[\divx]{1,4}[a-z]?[.:] {0,2})?(?:\d{1,3}(?:\.\d{1,2}){0,2}[.)]|[a-z]\)|[-+•*–])?[\s*_]{0,4}/;
const OPENERS = new RegExp(`^(?:(?:${SENTENCE_OPENERS}) {1,3}){0,4}$`);
const MADE = new RegExp(
  `(?<![a-z])(?:${MAKING_DEEDS})(?: {1,3}(?:them|rieng|cac|mot|hai))? {1,3}$`,
);
const SENTENCE_END = /[;\n]|[.!?…]["”»)]?(?= |$)/;
const FARTHEST = 420;
const LONGEST_SENTENCE = 700;
const DEED_BACK = 30;
const NOT_ALIKE = / (?:sau khi|truoc khi|khi|theo|ma|vi|do|tai|can cu|thuc hien|thay the|bai bo) /;

/** Where the sentence begins that holds an offset: after the last stop or semicolon, or at the line's own start. */
export function sentenceStart({ sketch }: AntecedentRequest, at: number): number {
  const from = Math.max(0, at - LONGEST_SENTENCE);
  const { plain, composed } = sketch;
  for (let place = at - 1; place >= from; place -= 1) {
    const unit = plain.charAt(place);
    if (unit === '\n' || unit === ';') return place + 1;
    if ((unit === '.' || unit === '!' || unit === '?') && /[\s"”»)]/.test(plain.charAt(place + 1)))
      if (
        !/(?:^|[\s(])(?:tp|dieu \d{1,3}[a-z]?|\d{1,2})$/.test(
          plain.slice(Math.max(0, place - 12), place),
        )
      )
        return place + 1;
    if (composed.charAt(place) === '\n' && isLineStart(composed, place)) return place + 1;
  }
  return from;
}

/** A line break after a finished or a short line, or before a list, begins a sentence. */
function isLineStart(composed: string, at: number): boolean {
  const line = composed.slice(Math.max(0, at - 48), at);
  return (
    /[.;:!?]\s*$/.test(line) ||
    line.includes('\n') ||
    line.length < 48 ||
    /^\n[ \t]*(?:[-+•*–]|\d{1,3}[.)]|[a-zđ]\)|Căn cứ|Thực hiện|Điều \d)/.test(
      composed.slice(at, at + 16),
    )
  );
}

/** Finds the documents whose deed a verb at an offset is: one named before it with no other subject between, «này», the text itself, or those made later in the sentence; none where nobody is told. */
export function findSubjects(
  request: AntecedentRequest,
  verb: number,
  objectsEnd: number,
): readonly RelationEnd[] {
  const { sketch, shape } = request;
  const start = sentenceStart(request, verb);
  const lead = sketch.plain.slice(start, verb);
  const named = namedBefore(request, start, verb) ?? selfBefore(request, start, verb);
  if (named !== undefined) return [named];
  const opening = lead.replace(MARKER, '');
  if (!OPENERS.test(opening)) return [];
  const made = madeAfter(request, objectsEnd);
  if (made.length > 0) return made;
  return shape.kind === 'document' ? ['this'] : [];
}

function namedBefore(
  { sketch, citations }: AntecedentRequest,
  from: number,
  verb: number,
): number | undefined {
  const index = lastUntil(citations, verb);
  const citation = index === undefined ? undefined : citations[index];
  if (index === undefined || citation === undefined) return undefined;
  if (citation.start < from || citation.end > verb || verb - citation.end > FARTHEST)
    return undefined;
  const facts = readSurroundings(sketch, citation.end).factsEnd;
  const gap = sketch.plain.slice(Math.min(facts, verb), verb);
  return leadsOn(gap) ? index : undefined;
}

/** «Nghị định này có hiệu lực từ ngày ký và thay thế …». */
function selfBefore(
  request: AntecedentRequest,
  from: number,
  verb: number,
): RelationEnd | undefined {
  const antecedent = antecedentBefore(request, from, verb);
  if (antecedent === undefined) return undefined;
  return leadsOn(request.sketch.plain.slice(antecedent.end, verb)) ? antecedent.of : undefined;
}

/** The last document that a stretch of text calls «này»; `undefined` where none is told. */
export function antecedentBefore(
  request: AntecedentRequest,
  from: number,
  to: number,
): Antecedent | undefined {
  const last = [...request.sketch.plain.slice(from, to).matchAll(SELF)].at(-1);
  return last === undefined ? undefined : readAntecedent(request, from + last.index);
}

function leadsOn(gap: string): boolean {
  if (FILLERS.test(gap) || IN_FORCE.test(gap)) return true;
  return TITLE.test(gap) && !NOT_IN_TITLE.test(gap.slice(3));
}

/** What the rest of a sentence makes, from an offset on: «Thực hiện Nghị quyết 57, Tỉnh ủy ban hành Chương trình 12, UBND tỉnh ban hành Kế hoạch 45». */
export function madeAfter(
  { sketch, citations }: AntecedentRequest,
  from: number,
): readonly number[] {
  const rest = sketch.plain.slice(from, from + LONGEST_SENTENCE);
  const length = SENTENCE_END.exec(rest)?.index ?? rest.length;
  const made: number[] = [];
  let [index, at] = [firstFrom(citations, from), from];
  for (; index < citations.length; index += 1) {
    const { start = 0, end = 0 } = citations[index] ?? {};
    if (start >= from + length) break;
    const isMade = MADE.test(sketch.plain.slice(Math.max(from, start - DEED_BACK), start));
    // «…, sau khi Chính phủ ban hành C» tells of another time, not of what this sentence makes.
    if (isMade && (made.length === 0 || !NOT_ALIKE.test(sketch.plain.slice(at, start))))
      made.push(index);
    at = end;
  }
  return made;
}
