import { CARRIED_BY, OTHER_TEXTS } from '#core/citation/data/pinpoint-words.ts';
import { isUpperAt, matchAt } from '#core/citation/find/match-at.ts';
import { firstFrom, lastUntil } from './by-offset.ts';
import { type AntecedentRequest, readAntecedent } from './find-antecedent.ts';
import type { Chain, PinpointTarget } from './pinpoint.ts';

/** Pinpoints that share one document: «khoản 1 Điều 3, Điều 5 và Điều 7 Luật …». */
export type ChainGroup = readonly [Chain, ...Chain[]];

const INTO =
  /(?:,? {0,3}(?:cua|tai|trong|thuoc|o|theo|vao) {1,3}|,? {0,3})(?:cac {1,3}|ban {1,3})?/y;
const NEXT_WORDS =
  /^(?:,? {0,3}|,? {0,3}(?:cua|tai|trong|thuoc|o|theo|vao) {1,3})(?:cac {1,3}|ban {1,3})?$/;
/** «Điều 5 Quy chế … ban hành kèm theo Quyết định …». */
const ANNEXED = new RegExp(`^[^.;:\\n]{0,240}?${CARRIED_BY} {1,3}$`);
const ANNEXED_TO = new RegExp(`[^.;:\\n]{0,160}?${CARRIED_BY} {1,3}`, 'y');
const OTHER = new RegExp(
  `(?: {0,3}|,? {0,3}(?:cua|tai|trong|thuoc|theo) {1,3})(?:ban {1,3})?(?:${OTHER_TEXTS.join('|')})(?![a-z])`,
  'y',
);
const TIGHT = /^ {0,3}(?:[,:(–-]{0,2} {0,2}(?:(?:tai|o|trong|la|theo) {1,2})?|[,(] {0,2})$/;
const SENTENCE_END = /[;\n]|[.!?…]["”»)]?(?= |$)/g;
/** A line that was ended on purpose, or that begins a list, parts what stands in it from what follows. */
const LINE_ENDED = /[.:;!?*][ \t]*\n|\n[ \t]*(?:[-–+•*]|\d{1,2}[.)])/;
/** Divisions whose names are everyday words, or that many documents have, are not told by what stands far before. */
const LOOSE: ReadonlySet<string> = new Set(['diem', 'khoan', 'phuLuc']);
const FARTHEST = 300;

/** Finds the document that a group of pinpoints leads into: named after it, «này», named right before it, or the one that its article amends; `undefined` where the words leave it open. */
export function findTarget(
  request: AntecedentRequest,
  group: ChainGroup,
): PinpointTarget | undefined {
  const { end } = group.at(-1) ?? group[0];
  const selfNamed = group.some(({ divisions }) => Object.values(divisions).includes('này'));
  // «Điều này» in a report is «this», and only a document has articles of its own.
  if (selfNamed && request.shape.kind === 'report') return undefined;
  if (selfNamed) return amendedBy(request, group[0].start, 'quoted') ?? 'this';
  const after = findAfter(request, end);
  if (after !== undefined) return after;
  if (matchAt(OTHER, request.sketch.plain, end) !== undefined) return undefined;
  return amendedBy(request, group[0].start, 'any') ?? findBefore(request, group);
}

function findAfter(request: AntecedentRequest, end: number): PinpointTarget | undefined {
  const { sketch, citations } = request;
  const next = firstFrom(citations, end);
  const into = matchAt(INTO, sketch.plain, end)?.[0].length ?? 0;
  const antecedent = readAntecedent(request, end + into) ?? readAntecedent(request, end);
  if (antecedent !== undefined) return antecedent.of;
  const annexed = matchAt(ANNEXED_TO, sketch.plain, end);
  const toThis = annexed && readAntecedent(request, end + annexed[0].length);
  if (toThis !== undefined) return toThis.of;
  const citation = citations[next];
  if (citation === undefined || citation.start - end > FARTHEST) return undefined;
  const gap = sketch.plain.slice(end, citation.start);
  return NEXT_WORDS.test(gap) || ANNEXED.test(gap) ? next : undefined;
}

/** In an article that amends a document, divisions are those of that document. */
function amendedBy(
  { shape, sketch }: AntecedentRequest,
  at: number,
  place: 'any' | 'quoted',
): number | undefined {
  const article = shape.articles[lastUntil(shape.articles, at) ?? -1];
  if (article?.amends === undefined) return undefined;
  if (place === 'any') return article.amends;
  const before = sketch.composed.slice(Math.max(article.start, at - FARTHEST), at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') ? article.amends : undefined;
}

/** «Luật Đất đai (Điều 5)», «Nghị quyết 57 … . Mục III nêu»: in a report the document that was named last; in a document only right beside it. */
function findBefore({ sketch, citations, shape }: AntecedentRequest, group: ChainGroup) {
  const [{ start, largest, divisions }] = group;
  const index = lastUntil(citations, start);
  const citation = index === undefined ? undefined : citations[index];
  if (index === undefined || citation === undefined || start - citation.end > FARTHEST)
    return undefined;
  const gap = sketch.plain.slice(citation.end, start);
  if (TIGHT.test(gap)) return index;
  if (shape.kind === 'document' || gap.includes('\n')) return undefined;
  if (LINE_ENDED.test(sketch.composed.slice(citation.end, start))) return undefined;
  const isNamed = isUpperAt(sketch.composed, start) || Object.keys(divisions).length > 1;
  const isWhole = !LOOSE.has(largest);
  const sentences = gap.match(SENTENCE_END)?.length ?? 0;
  return isNamed && isWhole && sentences <= 1 ? index : undefined;
}
