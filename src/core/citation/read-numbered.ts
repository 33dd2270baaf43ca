import { isBareNumber } from './bare-number.ts';
import { isAssemblyCode, isTypeCode } from './codes.ts';
import { DOCUMENT_TYPES, type DocumentType } from './document-types.ts';
import { isUpperAt, matchAt } from './match-at.ts';
import { type Mention, type Passage, UNKNOWN_FIELDS } from './mention.ts';
import { readIssuer } from './read-issuer.ts';
import { type NumberReading, readNumber } from './read-number.ts';
import { type Preamble, readPreamble } from './read-preamble.ts';
import { readSurroundings, type Surroundings } from './read-surroundings.ts';
import { NAME_PATTERN, type TypeReading } from './read-type.ts';
import type { Sketch } from './sketch-text.ts';

const INTRODUCTION =
  / {0,3}(?::|-(?=\d))? {0,2}(?<sign>(?:(?:so|s\.)(?: hieu)?(?![a-z])[:.]? {0,3}){0,2})/y;
const WORDS_BEFORE_NUMBER =
  /(?: {1,2}(?!so\b|theo |tai |la |va |co |voi |duoc |da |trong |nhu |den |tu )[a-z]+){1,7} {1,2}so:? {0,3}(?=\d)/y;
/** «kỷ luật», «pháp luật», «quy luật» name no law. */
const LAW_IN_WORD = /(?:ky|phap|quy) {1,2}luat/g;
const OTHER_DOCUMENT = new RegExp(NAME_PATTERN);
const OTHER_SERIES = / (?:bi|ma|bien|ky|to|nha|lo|duong|phong|doi|khu|quan|lop|mo) {1,2}so/;
const QUALIFIED =
  /^ {1,2}(?:hoa toc|khan|mat|toi mat|chi dao|hanh dong|phoi hop|lien tich|phe duyet|thu hoi|xu phat|thanh tra|mang|phap quy|dieu chinh|thanh lap|bo nhiem|cong nhan|giao dat|cho thue dat|tra loi|tham tra)(?![a-z])/;
const INTERPOSED = / {1,3}(?:cua {1,3})?/y;
const MEMBER =
  / {0,3}(?:[,;](?: {0,3}(?:va|hoac|cung|voi))?|va|hoac|cung|voi|&|den) {0,3}(?<sign>(?:so:? {0,2})?)(?=\d)/y;
const MAX_LIST = 60;

interface List {
  readonly start: number;
  readonly type: TypeReading;
  readonly head: NumberReading;
}

interface ReadMember {
  readonly start: number;
  readonly number: NumberReading;
  readonly list: List;
  readonly around: Surroundings;
  readonly preamble: Preamble;
}

/** Reads a type's name with the number after it, and the further numbers of a list; `undefined` when no document is named there. */
export function readNumbered(sketch: Sketch, type: TypeReading): Passage | undefined {
  const head = readHead(sketch, type);
  if (head === undefined) return undefined;
  const list: List = { start: type.start, type, head };
  const mentions: Mention[] = [];
  let member: NumberReading | undefined = head;
  const preamble = readPreamble(sketch, type.start);
  let start = type.start;
  let end = head.end;
  while (member !== undefined && mentions.length < MAX_LIST) {
    const around = readSurroundings(sketch, member.end);
    mentions.push(toMention({ start, number: member, list, around, preamble }));
    end = member.end;
    member = readMember(sketch, end, list) ?? readMember(sketch, around.factsEnd, list);
    start = member?.start ?? end;
  }
  return { mentions, end };
}

function readHead(sketch: Sketch, type: TypeReading): NumberReading | undefined {
  const direct = matchAt(INTRODUCTION, sketch.plain, type.end);
  if (direct === undefined) return undefined;
  const reading = readNumber(sketch, type.end + direct[0].length);
  if (reading === undefined) return readAfterIssuer(sketch, type) ?? readAfterWords(sketch, type);
  if (reading.symbol !== undefined) return isOwnNumber(sketch, reading, type) ? reading : undefined;
  const introduction = (direct.groups?.['sign'] ?? '') === '' ? 'after name' : 'after số';
  const context = { type, introduction } as const;
  return isBareNumber(sketch, reading, context) ? reading : undefined;
}

/** «Nghị định của Chính phủ số 43/2006/NĐ-CP», «Nghị quyết HĐND tỉnh số 12/NQ-HĐND»: the issuer stands between. */
function readAfterIssuer(sketch: Sketch, type: TypeReading): NumberReading | undefined {
  const gap = matchAt(INTERPOSED, sketch.plain, type.end);
  const issuer = gap && readIssuer(sketch, type.end + gap[0].length);
  if (issuer === undefined) return undefined;
  const introduction = matchAt(INTRODUCTION, sketch.plain, issuer.end);
  if (introduction === undefined || (introduction.groups?.['sign'] ?? '') === '') return undefined;
  const reading = readNumber(sketch, issuer.end + introduction[0].length);
  return reading?.symbol === undefined ? undefined : reading;
}

/** «Công điện hỏa tốc số 541/CĐ-TTg», «Quyết định thu hồi đất số 1997 ngày 10/5/2002»: a few words stand between, and no other document among them. */
function readAfterWords(sketch: Sketch, type: TypeReading): NumberReading | undefined {
  const words = matchAt(WORDS_BEFORE_NUMBER, sketch.plain, type.end);
  if (words === undefined || OTHER_DOCUMENT.test(words[0].replace(LAW_IN_WORD, '')))
    return undefined;
  const reading = readNumber(sketch, type.end + words[0].length);
  if (reading === undefined) return undefined;
  if (reading.symbol !== undefined) return fitsType(reading, type) ? reading : undefined;
  const isDecision = type.type.code === 'QĐ' && /^\d{3,}$/.test(reading.serial);
  if (OTHER_SERIES.test(words[0])) return undefined;
  if (!isDecision && !QUALIFIED.test(words[0])) return undefined;
  return isBareNumber(sketch, reading, { type, introduction: 'after số' }) ? reading : undefined;
}

/** «kỷ luật số 25/QĐ-LĐBC» is no law: a law's number carries the assembly, or its name is written as one. */
function isOwnNumber(sketch: Sketch, { symbol }: NumberReading, type: TypeReading): boolean {
  if (type.type.code !== 'L' || isUpperAt(sketch.composed, type.start)) return true;
  return symbol?.codes.some(isAssemblyCode) === true;
}

function readMember(sketch: Sketch, at: number, list: List): NumberReading | undefined {
  const joint = matchAt(MEMBER, sketch.plain, at);
  if (joint === undefined) return undefined;
  const reading = readNumber(sketch, at + joint[0].length);
  if (reading === undefined) return undefined;
  const { type, head } = list;
  if (reading.symbol !== undefined) return fitsType(reading, type) ? reading : undefined;
  const isOrdinal = joint[0].includes(';') && sketch.plain.charAt(reading.end) === '.';
  if (isOrdinal || reading.serial.length < Math.min(2, head.serial.length)) return undefined;
  return isBareNumber(sketch, reading, { type, introduction: 'list member' }) ? reading : undefined;
}

/** A number of another type begins a citation of its own, not a member of this list. */
function fitsType(reading: NumberReading, { type }: TypeReading): boolean {
  const code = reading.symbol?.codes.find(isTypeCode);
  if (code === undefined || type.code === undefined || code.startsWith(type.code)) return true;
  return !DOCUMENT_TYPES.some((other) => other.code === code);
}

function toMention({ start, number, list, around, preamble }: ReadMember): Mention {
  return {
    ...UNKNOWN_FIELDS,
    start,
    end: number.end,
    anchor: { start, end: number.end },
    kind: number.symbol === undefined ? 'short' : 'numbered',
    type: list.type.type,
    typeName: typeNameOf(list.type.type, number),
    number,
    list: list.start,
    year: number.year ?? around.year,
    date: around.date ?? (around.issuer === undefined ? preamble.date : undefined),
    issuer: around.issuer ?? preamble.issuer,
    term: around.term ?? (around.issuer === undefined ? preamble.term : undefined),
    subject: around.subject,
  };
}

/** «văn bản số 6386/BNV-CCVC» has no type code, so it is an official letter. */
function typeNameOf(type: DocumentType, { symbol }: NumberReading): string {
  if (type.name !== 'Văn bản' || symbol === undefined) return type.name;
  const code = symbol.codes.find(isTypeCode) ?? 'CV';
  return DOCUMENT_TYPES.find((other) => other.code === code)?.name ?? type.name;
}
