import { matchAt } from './match-at.ts';
import { type Mention, type Passage, UNKNOWN_FIELDS } from './mention.ts';
import { type OrdinalReading, readOrdinal, readRoman } from './read-ordinal.ts';
import { readSurroundings } from './read-surroundings.ts';
import { readTerms, type TermsReading } from './read-term.ts';
import type { TypeReading } from './read-type.ts';
import type { Sketch } from './sketch-text.ts';

const CENTRAL =
  '(?:ban chap hanh trung uong|bch ?(?:trung uong|tw|tu)|trung uong|tw|tu|t\\.u\\.?|t\\.w\\.?)';
const OF_PARTY = '(?: {1,2}dang(?: cong san viet nam)?)?';
const OPENING = ' {0,3}(?:cua )?(?:cac )?';
const SESSION_LAST = new RegExp(
  `${OPENING}(?:hoi nghi )?(?:lan thu )?${CENTRAL}${OF_PARTY}(?: lan)?(?: thu)? {0,3}(?=\\d|[ivx]+(?![a-z])|(?:thu|hai|ba|tu|nam|sau|bay|tam|chin|muoi|nhat)(?![a-z]))`,
  'y',
);
const SESSION_FIRST = new RegExp(`${OPENING}(?:hoi nghi )?(?:lan )?thu {1,2}`, 'y');
const AFTER_SESSION = new RegExp(`,? {1,2}(?:cua )?${CENTRAL}${OF_PARTY}(?![a-z\\d])`, 'y');
const NEXT_SESSION = new RegExp(`(?: {0,2},| {1,2}va| {0,2}&) {0,2}(?:${CENTRAL} )?(?=\\d)`, 'y');
/** Unmarked, «TƯ» is also «từ» and the province's TU. */
const OTHER_WORD = /(?:TU|tu|từ|tử|tự|Từ|Tư|tư)(?![\p{L}])/u;
const PLENUM_TYPES = new Set(['Nghị quyết', 'Kết luận']);
/** «Trung ương 6 (lần 2) khóa VIII»: a session that met twice. */
const SECOND_MEETING = / {0,2}\(lan (?:thu )?[a-z\d]{1,4}\)/y;
const MAX_SESSIONS = 8;

interface Session {
  readonly start: number;
  readonly ordinal: OrdinalReading;
}

/** Reads «Nghị quyết Trung ương 4 (khóa XI, khóa XII)», «NQTW 5 khóa XIII», «Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII» after a type's name: one mention for each session and term. */
export function readPlenum(sketch: Sketch, type: TypeReading): Passage | undefined {
  if (!PLENUM_TYPES.has(type.type.name)) return undefined;
  const sessions = readSessionLast(sketch, type) ?? readSessionFirst(sketch, type);
  const last = sessions?.at(-1);
  if (sessions === undefined || last === undefined) return undefined;
  const again = matchAt(SECOND_MEETING, sketch.plain, last.ordinal.end)?.[0].length ?? 0;
  const terms = readTerms(sketch, last.ordinal.end + again);
  const end = terms?.end ?? last.ordinal.end + again;
  const around = readSurroundings(sketch, end);
  const base = {
    ...UNKNOWN_FIELDS,
    kind: 'plenum',
    type: type.type,
    typeName: type.type.name,
    list: type.start,
    date: around.date,
    year: around.year,
    subject: around.subject,
  } as const;
  const mentions = sessions.flatMap((session) => {
    const isLast = session === last;
    const span = { start: session.start, end: isLast ? end : session.ordinal.end };
    return splitByTerm(
      { ...base, ...span, anchor: span, plenum: session.ordinal.value },
      terms,
      isLast ? 'last session' : 'earlier session',
    );
  });
  return { mentions, end };
}

function readSessionLast(sketch: Sketch, type: TypeReading): readonly Session[] | undefined {
  const opening = matchAt(SESSION_LAST, sketch.plain, type.end);
  if (opening === undefined) return undefined;
  const openingEnd = type.end + opening[0].length;
  if (OTHER_WORD.test(sketch.composed.slice(type.end, openingEnd).replace(/lần thứ tư/gi, '')))
    return undefined;
  const sessions: Session[] = [];
  let start = type.start;
  let ordinal = readSession(sketch, openingEnd);
  while (ordinal !== undefined && sessions.length < MAX_SESSIONS) {
    sessions.push({ start, ordinal });
    const joint = matchAt(NEXT_SESSION, sketch.plain, ordinal.end);
    start = ordinal.end + (joint?.[0].length ?? 0);
    ordinal = joint && readSession(sketch, start);
  }
  return sessions.length === 0 ? undefined : sessions;
}

function readSessionFirst(sketch: Sketch, type: TypeReading): readonly Session[] | undefined {
  const opening = matchAt(SESSION_FIRST, sketch.plain, type.end);
  const ordinal = opening && readSession(sketch, type.end + opening[0].length);
  const closing = ordinal && matchAt(AFTER_SESSION, sketch.plain, ordinal.end);
  if (ordinal === undefined || closing === undefined) return undefined;
  return [
    { start: type.start, ordinal: { value: ordinal.value, end: ordinal.end + closing[0].length } },
  ];
}

/** No Central Committee of a term has met more than some twenty times; a greater number is something else. */
function readSession(sketch: Sketch, at: number): OrdinalReading | undefined {
  const ordinal = readOrdinal(sketch.plain, at) ?? readRoman(sketch.composed, at);
  return ordinal !== undefined && ordinal.value >= 1 && ordinal.value <= 20 ? ordinal : undefined;
}

/** Two terms in one mention are two documents: both keep the whole span, and each has its own words to be linked by. */
function splitByTerm(
  mention: Mention,
  reading: TermsReading | undefined,
  position: 'last session' | 'earlier session',
): readonly Mention[] {
  const terms = reading?.terms ?? [];
  const [first, ...others] = terms;
  if (first === undefined) return [mention];
  if (position === 'earlier session' || others.length === 0)
    return terms.map(({ term }) => ({ ...mention, term }));
  return [
    { ...mention, term: first.term, anchor: { start: mention.start, end: first.end } },
    ...others.map(({ term, start, end }) => ({ ...mention, term, anchor: { start, end } })),
  ];
}
