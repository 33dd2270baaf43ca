import { isBareNumber, isDoubtfulNumber, isForeignBody } from './bare-number.ts';
import { isAssemblyCode, isTypeCode } from './codes.ts';
import { fitsType } from './fits-type.ts';
import { isUpperAt, matchAt } from './match-at.ts';
import { readIssuer } from './read-issuer.ts';
import { type NumberReading, readNumber } from './read-number.ts';
import { NAME_PATTERN, type TypeReading } from './read-type.ts';
import type { Sketch } from './sketch-text.ts';

/** «số», twice by mistake, or its first letter where a scanner lost the other: «s08/2014». */
const SIGN = '(?<sign>(?:(?:so|s\\.|s(?=\\d))(?: hieu)?(?![a-z])[:.]? {0,3}){0,2})';
const INTRODUCTION = new RegExp(` {0,3}(?::|-(?=\\d))? {0,2}${SIGN}`, 'y');
const IN_BRACKETS = new RegExp(` {0,2}\\( {0,2}${SIGN}`, 'y');
const JOINING_WORD = '(?!so\\b|(?:theo|tai|la|va|co|voi|duoc|da|trong|nhu|den|tu) )';
const WORDS_BEFORE_NUMBER = new RegExp(
  `(?: {1,2}${JOINING_WORD}[a-z]+){1,7} {1,2}so:? {0,3}(?=\\d)`,
  'y',
);
/** «kỷ luật», «pháp luật», «quy luật» name no law. */
const LAW_IN_WORD = /(?:ky|phap|quy) {1,2}luat/g;
const OTHER_DOCUMENT = new RegExp(NAME_PATTERN);
/** Numbers of things: code names, teams, houses, plots. */
const OTHER_SERIES = / (?:bi|ma|bien|ky|to|nha|lo|duong|phong|doi|khu|quan|lop|mo) {1,2}so/;
const QUALIFIERS = [
  'hoa toc|khan|mat|toi mat|mang|phap quy|chi dao|hanh dong|phoi hop|lien tich|phe duyet|thanh tra',
  'thu hoi|xu phat|dieu chinh|thanh lap|bo nhiem|cong nhan|giao dat|cho thue dat|tra loi|tham tra',
];
const QUALIFIED = new RegExp(`^ {1,2}(?:${QUALIFIERS.join('|')})(?![a-z])`);
/** Words that make a longer name of a type and count nothing after them. */
const QUALIFIER =
  / {1,2}(?:thanh tra|kiem tra|lien tich|lien nganh|phoi hop|chuyen de|hanh dong|khan|hoa toc) {1,2}(?=\d)/y;
const INTERPOSED = / {1,3}(?:cua {1,3})?/y;

/** The first number after a type's name, and the body that stands between them. */
export interface FirstNumber {
  readonly number: NumberReading;
  readonly issuer?: string;
  /** Where the mention begins when it is the number's alone: «các nghị quyết của Bộ Chính trị (số 57, 59)». */
  readonly start?: number;
  /** It counts only where the text names it in full as well. */
  readonly doubtful?: true;
}

/** Reads the number that a type's name introduces, right after it or after an issuer or a few words; `undefined` when none does. */
export function readFirstNumber(sketch: Sketch, type: TypeReading): FirstNumber | undefined {
  const direct = matchAt(INTRODUCTION, sketch.plain, type.end);
  if (direct === undefined) return undefined;
  const reading = readNumber(sketch, type.end + direct[0].length);
  const apart = reading === undefined ? readAfterIssuer(sketch, type) : undefined;
  if (apart !== undefined) return apart;
  if (reading === undefined) {
    const number = readAfterQualifier(sketch, type) ?? readAfterWords(sketch, type);
    return number && { number };
  }
  const sign = direct.groups?.['sign'] ?? '';
  const number = readDirectNumber(sketch, type, { reading, sign });
  if (number !== undefined) return { number };
  if (sign !== '' || !isDoubtfulNumber(sketch, reading, type)) return undefined;
  return { number: reading, doubtful: true };
}

interface DirectNumber {
  readonly reading: NumberReading;
  readonly sign: string;
}

function readDirectNumber(
  sketch: Sketch,
  type: TypeReading,
  { reading, sign }: DirectNumber,
): NumberReading | undefined {
  if (reading.symbol !== undefined) return isOwnNumber(sketch, reading, type) ? reading : undefined;
  const introduction = sign === '' ? 'after name' : 'after số';
  const context = { type, introduction } as const;
  return isBareNumber(sketch, reading, context) ? reading : undefined;
}

/** «Kết luận thanh tra 2889»: the name goes on, and the number stands without «số». */
function readAfterQualifier(sketch: Sketch, type: TypeReading): NumberReading | undefined {
  const words = matchAt(QUALIFIER, sketch.plain, type.end);
  const reading = words && readNumber(sketch, type.end + words[0].length);
  if (reading === undefined) return undefined;
  if (reading.symbol !== undefined) return fitsType(reading, type) ? reading : undefined;
  const context = { type, introduction: 'list member' } as const;
  return reading.serial.length > 1 && isBareNumber(sketch, reading, context) ? reading : undefined;
}

/** «Nghị định của Chính phủ số 43/2006/NĐ-CP», «Nghị quyết HĐND tỉnh số 12/NQ-HĐND»: the issuer stands between. */
function readAfterIssuer(sketch: Sketch, type: TypeReading): FirstNumber | undefined {
  const gap = matchAt(INTERPOSED, sketch.plain, type.end);
  const issuer = gap && readIssuer(sketch, type.end + gap[0].length);
  if (gap === undefined || issuer === undefined) return undefined;
  if (isForeignBody(sketch, type.end + gap[0].length)) return undefined;
  const bracketed = matchAt(IN_BRACKETS, sketch.plain, issuer.end);
  const introduction = bracketed ?? matchAt(INTRODUCTION, sketch.plain, issuer.end);
  if (introduction === undefined || (introduction.groups?.['sign'] ?? '') === '') return undefined;
  const number = readNumber(sketch, issuer.end + introduction[0].length);
  if (number === undefined) return undefined;
  const isWhole =
    number.symbol !== undefined ||
    (issuer.standing === 'registered' &&
      isBareNumber(sketch, number, { type, introduction: 'after số' }));
  if (!isWhole || (bracketed !== undefined && number.symbol !== undefined)) return undefined;
  return { number, issuer: issuer.phrase, ...(bracketed && { start: number.start }) };
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
  // «nhà CT1-CT2» are blocks of flats.
  const isHalf = symbol?.codes.length === 1 && symbol.codes.every(isTypeCode);
  if (type.form === 'initials' && isHalf) return false;
  if (type.type.code !== 'L' || isUpperAt(sketch.composed, type.start)) return true;
  return symbol?.codes.some(isAssemblyCode) === true;
}
