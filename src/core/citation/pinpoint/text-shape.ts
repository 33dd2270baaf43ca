import { AMENDING_WORDS } from '#core/citation/data/pinpoint-words.ts';
import type { Citation } from '#core/citation/find/citation.ts';
import type { CitedSketch } from '#core/citation/find/find-citations.ts';
import { plainPhrase } from '#core/citation/find/sketch-text.ts';
import { firstFrom } from './by-offset.ts';

/** An article of a document that the text is: where it begins and ends, and the citation that its first words amend. */
export interface Article {
  readonly start: number;
  readonly end: number;
  readonly amends: number | undefined;
}

/** What a text is, as far as it tells what «this» means in it. */
export interface TextShape {
  /** `document` where the text is a legal or Party document itself, `report` where it speaks of documents. */
  readonly kind: 'document' | 'report';
  /** The citation by which the text heads itself («Số: 162/2026/NĐ-CP»). */
  readonly own: number | undefined;
  readonly articles: readonly Article[];
  /** Indexes of the citations of each type, called by its plain name or its first words, in order. */
  readonly byType: ReadonlyMap<string, readonly number[]>;
}

const ARTICLE =
  /(?<=^|(?<!(?:tại|của|theo|và|hoặc|trong|từ|đến|,)[ \t]*)\n)[ \t#*_>“"]{0,6}(?:Điều|ĐIỀU|Dieu|Điêu) (?<number>\d{1,3})[a-zđ]?[.:]/gu;
/** Lines that only a document has: its grounds, several or in a list (an answer to readers begins «Căn cứ Điều 5 Luật …» too), its own articles, its words for itself. */
const GROUND = '[ \\t]*(?:Căn cứ|Can cu|Xét đề nghị|Theo đề nghị) ';
const GROUNDS = new RegExp(`^${GROUND}[^\\n]*(?:[;,][ \\t]*$|\\n\\s*${GROUND})`, 'mu');
const SELF =
  /(?<type>Nghị định|Luật|Thông tư|Nghị quyết|Quyết định|Quy chế|Quy định|Chỉ thị) này (?:có hiệu lực|quy định|áp dụng|điều chỉnh|hướng dẫn|được thông qua|thay thế)/u;
const AMENDS = new RegExp(`^[^.\\n]{0,60}?(?:${AMENDING_WORDS})`);
const HEAD = /^(?:so|số)(?!\p{L})/iu;
const TITLE_LINE = /^\s{0,4}(?:#{1,3} {1,3})?(?<name>[^\n]{6,120})(?:\n|$)/u;
const HEAD_OF_TEXT = 1500;
/** A head stands among the first citations of a text. */
const HEADS = 4;
const OPENING_OF_ARTICLE = 400;

/** Tells whether a text is a document or speaks of documents, with its own number and its articles. */
export function readTextShape(cited: CitedSketch): TextShape {
  const { sketch, citations } = cited;
  const { composed, plain } = sketch;
  const starts = [...composed.matchAll(ARTICLE)].map(({ index, 0: whole }) => ({
    start: index,
    bodyStart: index + whole.length,
  }));
  const articles = starts.map(({ start, bodyStart }, position) => {
    const end = starts[position + 1]?.start ?? composed.length;
    const opening = plain.slice(bodyStart, Math.min(end, bodyStart + OPENING_OF_ARTICLE));
    const first = firstFrom(citations, bodyStart);
    const isNear =
      (citations[first]?.end ?? Number.POSITIVE_INFINITY) <= bodyStart + opening.length;
    return { start, end, amends: isNear && AMENDS.test(opening) ? first : undefined };
  });
  const byType = indexByType(citations);
  const heads = citations.slice(0, HEADS);
  const own = heads.findIndex(({ text, start }) => start < HEAD_OF_TEXT && HEAD.test(text));
  const isHeaded = TITLE_LINE.test(composed) && isTitle(composed, citations[0]);
  const isDocument =
    isHeaded ||
    own >= 0 ||
    starts.length > 0 ||
    GROUNDS.test(composed) ||
    speaksOfItself(cited, byType);
  return {
    kind: isDocument ? 'document' : 'report',
    own: own >= 0 ? own : isHeaded ? 0 : undefined,
    articles,
    byType,
  };
}

/** «# Kết luận số 69-KL/TW»: the first line is the document's name and no more. */
function isTitle(composed: string, first: Citation | undefined): boolean {
  const [, name = ''] = TITLE_LINE.exec(composed) ?? [];
  return first !== undefined && composed.slice(first.start, first.end) === name.trim();
}

/** «Nghị định này có hiệu lực», where no other decree was named before that it could mean. */
function speaksOfItself({ sketch, citations }: CitedSketch, byType: TextShape['byType']): boolean {
  const match = SELF.exec(sketch.composed);
  if (match === null) return false;
  const [first] = byType.get(plainPhrase(match.groups?.['type'] ?? '')) ?? [];
  return first === undefined || (citations[first]?.start ?? 0) > match.index;
}

function indexByType(citations: readonly Citation[]): TextShape['byType'] {
  const byType = new Map<string, number[]>();
  for (const [index, { type = '' }] of citations.entries()) {
    for (const name of namesOf(plainPhrase(type))) push(byType, name, index);
  }
  return byType;
}

/** «Thông tư liên tịch» is called «Thông tư» as well, «Bộ luật» «Luật». */
function namesOf(type: string): readonly string[] {
  const words = type.split(' ');
  const shorter = words.slice(0, 2).join(' ');
  return [...new Set([type, shorter, ...(type === 'bo luat' ? ['luat'] : [])])];
}

function push(map: Map<string, number[]>, name: string, index: number): void {
  const known = map.get(name);
  if (known === undefined) map.set(name, [index]);
  else known.push(index);
}
