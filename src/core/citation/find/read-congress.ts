import { endOfName } from './end-of-name.ts';
import { group, matchAt } from './match-at.ts';
import { type Passage, UNKNOWN_FIELDS } from './mention.ts';
import { readOrdinal, readRoman, toRoman } from './read-ordinal.ts';
import { readSurroundings } from './read-surroundings.ts';
import type { TypeReading } from './read-type.ts';
import type { Sketch } from './sketch-text.ts';

const PARTY = 'dang(?: cong san viet nam)?';
const NATIONAL = '(?:toan quoc )?';
const OPENING = new RegExp(
  ` {1,3}(?:cua )?(?:dai hoi|dh) (?!dong)(?:dai bieu )?${NATIONAL}(?:(?:cua )?${PARTY}(?! bo| vien| uy) )?${NATIONAL}`,
  'y',
);
const BODY = '(?:(?:(?:tinh|thanh|huyen|quan) )?dang bo|chi bo)';
/** The point of «TP. Cần Thơ» ends no sentence. */
const BODY_NAME = '(?: (?:tp\\.|[^.,;:()\\n"“”]){1,80}?)?';
const COUNTED = '(?=(?:lan thu|lan|khoa|nhiem ky)(?![a-z]))';
const PARTY_BODY = new RegExp(
  `(?:dai bieu )?(?:cua )?${BODY}(?! cac cap)${BODY_NAME} ${COUNTED}`,
  'y',
);
const ORDINAL_SIGN = /(?:lan thu|lan|khoa|thu) {1,2}/y;
const OF_PARTY = new RegExp(` {1,2}(?:cua )?${PARTY}(?![a-z]| bo| uy)`, 'y');
const OF_BODY = new RegExp(` {1,2}(?:cua )?${BODY}(?![a-z])`, 'y');
const YEAR = '(?:19|20)\\d\\d';
const PERIOD = new RegExp(
  `(?: {0,2}[,(])? {0,2}nhiem ky:? {0,2}(?<period>${YEAR} ?- ?${YEAR})`,
  'y',
);

/** Without a comma the years belong to the name: «… lần thứ XIV nhiệm kỳ 2020 - 2025». */
const OWN_PERIOD = new RegExp(` {1,2}nhiem ky {1,2}${YEAR} ?- ?${YEAR}(?!\\d)`, 'y');

/** Reads «Nghị quyết Đại hội XIII của Đảng», «Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV» after a type's name; a congress without ordinal or years is not told from any other. */
export function readCongress(sketch: Sketch, type: TypeReading): Passage | undefined {
  const opening = matchAt(OPENING, sketch.plain, type.end);
  if (opening === undefined) return undefined;
  const named = readCongressName(sketch, type.end + opening[0].length, opening[0]);
  if (named === undefined) return undefined;
  const span = { start: type.start, end: named.end };
  const around = readSurroundings(sketch, named.end);
  const mention = {
    ...UNKNOWN_FIELDS,
    ...span,
    anchor: span,
    kind: 'congress',
    type: type.type,
    typeName: type.type.name,
    list: type.start,
    term: named.term,
    issuer: sketch.composed.slice(type.end, named.end).trim(),
    date: around.date,
    subject: around.subject,
  } as const;
  return { mentions: [mention], end: named.end };
}

interface CongressName {
  readonly end: number;
  readonly term: string;
}

function readCongressName(sketch: Sketch, at: number, opening: string): CongressName | undefined {
  const body = matchAt(PARTY_BODY, sketch.plain, at);
  const from = at + (body?.[0].length ?? 0);
  const sign = matchAt(ORDINAL_SIGN, sketch.plain, from);
  const ordinalStart = from + (sign?.[0].length ?? 0);
  const ordinal =
    readRoman(sketch.composed, ordinalStart) ?? readOrdinal(sketch.plain, ordinalStart);
  if (ordinal === undefined) return body && readPeriod(sketch, from);
  const isParty = body !== undefined || / dang /.test(opening);
  const closing = body === undefined ? readCongressBody(sketch, ordinal.end) : undefined;
  if (!isParty && closing === undefined && sign !== undefined && !/toan quoc/.test(opening))
    return undefined;
  const end = closing ?? ordinal.end;
  const period = matchAt(OWN_PERIOD, sketch.plain, end)?.[0].length ?? 0;
  return { end: end + period, term: toRoman(ordinal.value) };
}

function readCongressBody(sketch: Sketch, at: number): number | undefined {
  const party = matchAt(OF_PARTY, sketch.plain, at);
  if (party !== undefined) return at + party[0].length;
  const body = matchAt(OF_BODY, sketch.plain, at);
  return body && endOfName(sketch, at + body[0].length, 'words');
}

function readPeriod(sketch: Sketch, at: number): CongressName | undefined {
  const match = matchAt(PERIOD, sketch.plain, at);
  const period = match && group(match, 'period');
  if (match === undefined || period === undefined) return undefined;
  return { end: at + match[0].length, term: period.replaceAll(' ', '') };
}
