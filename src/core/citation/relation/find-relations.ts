import {
  CONDITIONS,
  STATED_RELATIONS,
  type StatedRelation,
} from '#core/citation/data/relation-words.ts';
import type { CitedSketch } from '#core/citation/find/find-citations.ts';
import { isUpperAt, matchAt } from '#core/citation/find/match-at.ts';
import { readSurroundings } from '#core/citation/find/read-surroundings.ts';
import { lastUntil } from '#core/citation/pinpoint/by-offset.ts';
import type { AntecedentRequest } from '#core/citation/pinpoint/find-antecedent.ts';
import { readTextShape, type TextShape } from '#core/citation/pinpoint/text-shape.ts';
import { antecedentBefore, findSubjects, madeAfter, sentenceStart } from './find-subject.ts';
import { readListedObjects } from './read-listed-objects.ts';
import { isSameType, readObjects } from './read-objects.ts';
import type { FoundRelation, RelationEnd } from './relation.ts';

interface Verb {
  readonly start: number;
  readonly end: number;
  readonly stated: StatedRelation;
}

const VERBS = new RegExp(
  `(?<![a-z])(?:${STATED_RELATIONS.map(
    ({ words }, index) => `(?<k${index}>${words.join('|').replaceAll(' ', ' {1,3}')})`,
  ).join('|')})(?![a-z])`,
  'g',
);
const PASSIVE = /(?:duoc|bi) {1,3}$/;
const BY =
  /(?: {1,3}(?:mot so (?:dieu|noi dung|quy dinh)|mot phan|toan bo))? {1,3}(?:boi|theo|bang|thong qua)(?: cac)? {1,3}/y;
const BY_OR_IN =
  /(?: {1,3}(?:mot so (?:dieu|noi dung|quy dinh)|mot phan|toan bo))? {1,3}(?:boi|theo|bang|tai|thong qua)(?: cac)? {1,3}/y;
const JOINED_VERB =
  /^ {0,3}(?:,|va|, va) {1,3}(?:(?:sau do|da|cung) {1,3})?(?:(?:duoc|bi) {1,3})?$/;
const JOINED_DEED =
  /^ {0,3}(?:[,;]|va)(?: {1,3}(?:dong thoi|va|cung|da|de|nham|tiep tuc|day manh|tang cuong)){0,3} {1,3}$/;
const OPENED = /[(,] {0,3}(?:da {1,3})?$/;
const JOINED_VERBS = /^ {0,3}(?:,|va|, va) {1,3}(?:to chuc {1,3})?$/;
const BRACKET = /\( {0,3}$/;
const AFTER_BRACKET = /^ {0,3}\) {1,3}(?:(?:da|cung|dong thoi) {1,3})?$/;
const ASIDE = /^ {0,3}[,(] {0,3}(?:(?:da|vua|moi) {1,3})?(?:(?:duoc|bi) {1,3})?$/;
const AFTER_ASIDE = /^ {0,3}[,)] {0,3}(?:(?:da|cung|dong thoi) {1,3})?$/;
/** «Luật này được hướng dẫn bởi …»: what stands between the one acted on and the verb. */
const PATIENT_GAP = /^(?: {1,3}(?:da|vua|moi|se|duoc|bi)){1,3} {1,3}$/;
const CONDITION = new RegExp(`^ {0,3},? {0,3}(?:${CONDITIONS})(?![a-z])`);
const LOOK_BACK = 24;
const MOST_BACK = 30;

/** Finds the relations between documents that a text states, both ends told, in order; offsets are those of the sketch. Nothing but the words is asked, so each is a proposal. */
export function findRelations(
  cited: CitedSketch,
  shape: TextShape = readTextShape(cited),
): readonly FoundRelation[] {
  const { sketch, citations } = cited;
  const request: AntecedentRequest = { sketch, citations, shape };
  const found: FoundRelation[] = [...amendingLaws(cited)];
  let read = 0;
  let pending: Verb | undefined;
  for (const match of sketch.plain.matchAll(VERBS)) {
    const verb = toVerb(match);
    // «quy định chi tiết một số điều và biện pháp thi hành Luật …»: one verb led on to the document already.
    if (verb === undefined || verb.start < read || isInside(cited, verb.start)) continue;
    const last = found.at(-1);
    const relations =
      readJoined(request, pending, verb) ??
      readPassive(request, verb, last) ??
      readActive(request, verb, last);
    pending = relations.length === 0 ? verb : undefined;
    found.push(...relations);
    const [first] = relations;
    if (first !== undefined) read = firstEnd(cited, first, verb.end);
  }
  return distinct(found.sort((one, other) => one.start - other.start));
}

/** «cụ thể hóa và triển khai thực hiện A»: two verbs, one object; `undefined` where the verb before stands apart or does the same. */
function readJoined(
  request: AntecedentRequest,
  before: Verb | undefined,
  verb: Verb,
): readonly FoundRelation[] | undefined {
  if (before === undefined || before.stated === verb.stated) return undefined;
  if (!JOINED_VERBS.test(request.sketch.plain.slice(before.end, verb.start))) return undefined;
  const relations = readActive(request, { ...verb, start: before.start }, undefined);
  if (relations.length === 0) return undefined;
  return relations.flatMap((one) => [{ ...one, kind: before.stated.kind }, one]);
}

/** Where the first document after a verb begins. */
function firstEnd({ citations }: CitedSketch, { from, to }: FoundRelation, verb: number): number {
  const starts = [from, to].map((end) => (end === 'this' ? 0 : (citations[end]?.start ?? 0)));
  return starts.find((start) => start > verb) ?? verb;
}

function toVerb(match: RegExpExecArray): Verb | undefined {
  const index = STATED_RELATIONS.findIndex((_, place) => match.groups?.[`k${place}`] !== undefined);
  const stated = STATED_RELATIONS[index];
  return stated && { start: match.index, end: match.index + match[0].length, stated };
}

/** «Luật sửa đổi, bổ sung một số điều của Luật Giá»: the title of one law holds the other. */
function* amendingLaws({ citations }: CitedSketch): Generator<FoundRelation, void, undefined> {
  for (const [index, { start, end, anchor }] of citations.entries()) {
    if (anchor.end === end) continue;
    for (let other = index + 1; other < citations.length; other += 1) {
      const inner = citations[other];
      if (inner === undefined || inner.start >= end) break;
      if (inner.start > start)
        yield { kind: 'sửa đổi, bổ sung', from: index, to: other, start, end: anchor.end };
    }
  }
}

function isInside({ citations }: CitedSketch, at: number): boolean {
  const last = citations[lastUntil(citations, at) ?? -1];
  return last !== undefined && at < last.end;
}

/** «A được sửa đổi, bổ sung bởi B»: the later document acts; `undefined` where the verb is no passive one with its agent. */
function readPassive(
  request: AntecedentRequest,
  { start, end, stated }: Verb,
  last: FoundRelation | undefined,
): readonly FoundRelation[] | undefined {
  if (stated.passive === 'never') return undefined;
  const before = request.sketch.plain.slice(Math.max(0, start - LOOK_BACK), start);
  const shared = sharedPatient(request, start, last);
  const isMarked = PASSIVE.test(before) || OPENED.test(before) || shared !== undefined;
  const by = matchAt(isMarked ? BY_OR_IN : BY, request.sketch.plain, end);
  const agents = by && readObjects(request, end + by[0].length - 1);
  if (agents === undefined)
    return PASSIVE.test(before) ? listedPassive(request, { start, end, stated }) : undefined;
  const patient = shared ?? findPatient(request, start, agents.ends[0]);
  if (patient === undefined) return [];
  return agents.ends.map((from) => ({ kind: stated.kind, from, to: patient, start, end }));
}

/** «A được sửa đổi bởi B và thay thế bởi C»: B, the agent of the first verb, is not what the second acts on. */
function sharedPatient(
  { sketch, citations }: AntecedentRequest,
  verb: number,
  last: FoundRelation | undefined,
): RelationEnd | undefined {
  const agent = typeof last?.from === 'number' ? citations[last.from] : undefined;
  if (last === undefined || agent === undefined || agent.start < last.end) return undefined;
  return JOINED_VERB.test(sketch.plain.slice(agent.end, verb)) ? last.to : undefined;
}

/** «Các nghị định bị bãi bỏ gồm:» and a list. */
function listedPassive(request: AntecedentRequest, verb: Verb): readonly FoundRelation[] {
  const listed = readListedObjects(request, verb.end);
  return listed === undefined ? [] : relationsOf(verb, orElse([], listed.subject), listed.ends);
}

/** The document that was acted on: the nearest of the agent's own type in the sentence, else the nearest. */
function findPatient(
  request: AntecedentRequest,
  verb: number,
  agent: RelationEnd | undefined,
): RelationEnd | undefined {
  const { sketch, citations } = request;
  const from = sentenceStart(request, verb);
  const called = antecedentBefore(request, from, verb);
  if (called !== undefined && PATIENT_GAP.test(sketch.plain.slice(called.end, verb)))
    return called.of;
  const nearest = lastUntil(citations, verb - 1);
  if (nearest === undefined || (citations[nearest]?.start ?? -1) < from) return undefined;
  const acting = typeof agent === 'number' ? citations[agent] : undefined;
  for (let index = nearest; index >= Math.max(0, nearest - MOST_BACK); index -= 1) {
    const citation = citations[index];
    if (citation === undefined || citation.start < from) break;
    if (isSameType(citation, acting)) return index;
  }
  return nearest;
}

function readActive(
  request: AntecedentRequest,
  verb: Verb,
  last: FoundRelation | undefined,
): readonly FoundRelation[] {
  const objects = readObjects(request, verb.end);
  if (objects === undefined) {
    const listed = readListedObjects(request, verb.end);
    return listed === undefined
      ? []
      : relationsOf(
          verb,
          orElse(findSubjects(request, verb.start, verb.end), listed.subject),
          listed.ends,
        );
  }
  if (CONDITION.test(request.sketch.plain.slice(objects.end, objects.end + LOOK_BACK))) return [];
  const subjects = isGround(request, verb)
    ? orElse(madeAfter(request, objects.end), 'this')
    : (sharedSubject(request, verb, last) ?? findSubjects(request, verb.start, objects.end));
  return relationsOf(verb, subjects, objects.ends);
}

function orElse(
  subjects: readonly RelationEnd[],
  other: RelationEnd | undefined,
): readonly RelationEnd[] {
  return subjects.length > 0 || other === undefined ? subjects : [other];
}

/** «A thay thế B, hướng dẫn C»: B, on which the first verb acts, does nothing itself. */
function sharedSubject(
  { sketch, citations }: AntecedentRequest,
  { start }: Verb,
  last: FoundRelation | undefined,
): readonly RelationEnd[] | undefined {
  const [from, to] = [last?.from, last?.to].map((end) =>
    typeof end === 'number' ? citations[end] : undefined,
  );
  if (last === undefined) return undefined;
  const gapAfter = (end: number, until: number) => {
    const { factsEnd } = readSurroundings(sketch, end);
    return sketch.plain.slice(factsEnd, Math.max(factsEnd, until));
  };
  // «A (thay thế B) hướng dẫn C»: what stands in brackets is told by the way.
  if (to !== undefined && to.start >= last.end) {
    const isOpened =
      from !== undefined && from.end <= last.start && BRACKET.test(gapAfter(from.end, last.start));
    const isClosed = isOpened && AFTER_BRACKET.test(gapAfter(to.end, start));
    return isClosed || JOINED_DEED.test(gapAfter(to.end, start)) ? [last.from] : undefined;
  }
  // «A, đã được sửa đổi bởi B, quy định chi tiết C»: what stands between commas is told by the way.
  if (from === undefined || to === undefined || from.start < last.end) return undefined;
  const isAside =
    ASIDE.test(gapAfter(to.end, last.start)) && AFTER_ASIDE.test(gapAfter(from.end, start));
  return isAside ? [last.to] : undefined;
}

/** «Căn cứ …» with its capital heads each ground of a document, also where its lines were run together. */
function isGround({ sketch, shape }: AntecedentRequest, { start, stated }: Verb): boolean {
  return stated.kind === 'căn cứ' && shape.kind === 'document' && isUpperAt(sketch.composed, start);
}

function relationsOf(
  { start, end, stated }: Verb,
  subjects: readonly RelationEnd[],
  ends: readonly RelationEnd[],
): readonly FoundRelation[] {
  return subjects.flatMap((from) =>
    ends.filter((to) => to !== from).map((to) => ({ kind: stated.kind, from, to, start, end })),
  );
}

function distinct(relations: readonly FoundRelation[]): readonly FoundRelation[] {
  const seen = new Set<string>();
  return relations.filter(({ kind, from, to }) => {
    const name = `${kind} ${from} ${to}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
