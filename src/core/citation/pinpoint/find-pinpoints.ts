import { AMENDING_WORDS, PINPOINT_UNITS } from '#core/citation/data/pinpoint-words.ts';
import type { Span } from '#core/citation/find/citation.ts';
import type { CitedSketch } from '#core/citation/find/find-citations.ts';
import { isUpperAt, matchAt } from '#core/citation/find/match-at.ts';
import type { Sketch } from '#core/citation/find/sketch-text.ts';
import { lastUntil } from './by-offset.ts';
import { type ChainGroup, findTarget } from './find-target.ts';
import type { Chain, Divisions, Pinpoint } from './pinpoint.ts';
import { readBareAnnexes } from './read-bare-annexes.ts';
import { CHAIN_START, rank, readChain } from './read-chain.ts';
import { readTextShape, type TextShape } from './text-shape.ts';

const STARTS = new RegExp(CHAIN_START, 'g');
/** «sửa đổi khoản 1 Điều 4; bổ sung khoản 5 Điều 6 và bãi bỏ Điều 9 Thông tư …»: several deeds on one document. */
const DEED = `(?:(?:dong thoi|cung) {1,2})?(?:(?:${AMENDING_WORDS})(?:,? (?:va )?(?:${AMENDING_WORDS}))? {1,3})?`;
const JOINT = new RegExp(
  ` {0,2}(?:[,;] {0,2}(?:va {1,2}|hoac {1,2})?|(?:va|hoac) {1,2})${DEED}`,
  'y',
);
/** A line begins here that the line before does not lead into. */
const LINE_START =
  /(?:^|(?<!(?:tại|của|theo|và|hoặc|trong|từ|đến|,|khoản|điểm)[ \t]*)\n)[ \t#*_>–“"-]{0,8}$/u;
const RUN_ON = /[.:;!?]\s{1,3}$/;
const HEADING_END = /^[ \t*_]{0,4}(?:[.:\n]|$)/;
const INTO_ANNEX = /^,? {1,3}(?:(?:cua|tai|trong|thuoc) {1,3})?$/;
const MAX_GROUP = 20;
const LOOK_BACK = 24;

/** Finds the pinpoints of a text whose document its words tell, in order; offsets are those of the sketch. */
export function findPinpoints(
  cited: CitedSketch,
  shape: TextShape = readTextShape(cited),
): readonly Pinpoint[] {
  const { sketch, citations } = cited;
  const pinpoints: Pinpoint[] = [];
  const starts = new RegExp(STARTS);
  for (let match = starts.exec(sketch.plain); match !== null; match = starts.exec(sketch.plain)) {
    const group = readGroup(sketch, match.index);
    if (group === undefined) continue;
    const of = findTarget({ sketch, citations, shape }, group);
    const last = group.at(-1) ?? group[0];
    starts.lastIndex = last.end;
    if (of === undefined || isInside(citations, group[0].start)) continue;
    for (const { start, end, divisions } of withInherited(group))
      pinpoints.push({ start, end, ...divisions, of });
  }
  const annexes = readBareAnnexes({ sketch, citations, shape });
  return joinAnnexes(sketch, pinpoints, annexes).sort((one, other) => one.start - other.start);
}

/** «Mục II.3 Phụ lục kèm theo …» lies in the annex: one pinpoint, not two. */
function joinAnnexes(
  { plain }: Sketch,
  pinpoints: readonly Pinpoint[],
  annexes: readonly Pinpoint[],
): Pinpoint[] {
  const within = new Set<Pinpoint>();
  const joined = annexes.map((annex) => {
    const inner = pinpoints[lastUntil(pinpoints, annex.start - 1) ?? -1];
    if (inner?.of !== annex.of || inner.phuLuc !== undefined) return annex;
    if (!INTO_ANNEX.test(plain.slice(inner.end, annex.start))) return annex;
    within.add(inner);
    return { ...inner, ...annex, start: inner.start };
  });
  return [...pinpoints.filter((one) => !within.has(one)), ...joined];
}

function readGroup(sketch: Sketch, start: number): ChainGroup | undefined {
  const first = readChain(sketch, start);
  if (first === undefined || isHeading(sketch, first)) return undefined;
  if (isEverydayWord(sketch, first)) return undefined;
  const group: [Chain, ...Chain[]] = [first];
  let { end } = first;
  while (group.length < MAX_GROUP) {
    const joint = matchAt(JOINT, sketch.plain, end);
    const next = joint && readChain(sketch, end + joint[0].length);
    if (next === undefined) break;
    group.push(next);
    end = next.end;
  }
  return group;
}

/** «Điều 5. Phạm vi», «PHỤ LỤC I» on a line of its own head a division and point at none. */
function isHeading({ composed }: Sketch, { start, end }: Chain): boolean {
  const before = composed.slice(Math.max(0, start - LOOK_BACK), start);
  const after = composed.slice(end, end + LOOK_BACK);
  if (LINE_START.test(before)) return HEADING_END.test(after);
  // Lines that were run together: «… nghị định: Điều 1. Từ nay …».
  return RUN_ON.test(before) && /^[.:] /.test(after);
}

/** «Điều này cho thấy», «phần này», «ở điểm này» are no divisions; a document says «Điều này», «khoản này» of its own. */
function isEverydayWord({ composed }: Sketch, { start, divisions }: Chain): boolean {
  const [[unit, value] = ['', '']] = Object.entries(divisions);
  if (value !== 'này' || Object.keys(divisions).length > 1) return false;
  if (unit === 'diem' || unit === 'phan') return true;
  return (unit === 'dieu' || unit === 'muc') && !isUpperAt(composed, start);
}

/** True inside the words of a citation, where a law's own title may speak of articles. */
function isInside(citations: readonly Span[], at: number): boolean {
  const last = citations[lastUntil(citations, at) ?? -1];
  return last !== undefined && at < last.end;
}

/** «điểm a khoản 1 và khoản 3 Điều 5»: the first lies in the article that the second names; «khoản 1 Điều 5 và Phụ lục I» are two places. */
function withInherited(group: ChainGroup): readonly Chain[] {
  return group.map((chain, index) => {
    const next = group.slice(index + 1).find((other) => goesOnFrom(chain, other));
    if (next === undefined) return chain;
    const inherited = PINPOINT_UNITS.filter(
      (unit) => rank(unit) > rank(chain.largest) && next.divisions[unit] !== undefined,
    );
    const added: Divisions = Object.fromEntries(
      inherited.map((unit) => [unit, next.divisions[unit] ?? '']),
    );
    return { ...chain, divisions: { ...chain.divisions, ...added } };
  });
}

function goesOnFrom({ largest }: Chain, next: Chain): boolean {
  const smallest = PINPOINT_UNITS.findIndex((unit) => next.divisions[unit] !== undefined);
  return rank(next.largest) > rank(largest) && smallest <= rank(largest);
}
