import { REFERRING_WORDS } from '#core/citation/data/bare-number-words.ts';
import type { DocumentType } from '#core/citation/data/document-types.ts';
import { isAssemblyCode, isIssuerCode, isTypeCode, typeOfCode } from './codes.ts';
import { matchAt } from './match-at.ts';
import { type Mention, type Passage, UNKNOWN_FIELDS } from './mention.ts';
import { systemOf } from './normalise.ts';
import { readDate } from './read-date.ts';
import { type NumberReading, readNumber } from './read-number.ts';
import { readSurroundings } from './read-surroundings.ts';
import type { Sketch } from './sketch-text.ts';

const SIGN_BEFORE = /(?<![\p{L}\d])(?:số|SỐ|Số|so|So)(?: hiệu)?\s{0,2}[:.]?\s{0,3}$/u;
const HEADING_BEFORE =
  /(?:(?:^|\n)[^\S\n]{0,40}(?:Số|SỐ|So)\s{0,2}:?|(?<![\p{L}\d])(?:Số|SỐ|Sô)\s{0,2}[:;])\s{0,3}$/u;
/** Under the number of a document's own head stand its place and its day. */
const DAY_OF_HEAD = /[ \n*_|]{1,12}(?:[a-z. ]{2,40}, {0,3})?[*_]{0,3}ngay {1,3}/y;
const REFERRING = new RegExp(`(?<!\\p{L})(?:${REFERRING_WORDS.join('|')})\\s{1,3}$`, 'iu');
const PART_OF_NUMBER = /[\d.,/_-]$|\p{L}$/u;
/** «57-NQ-TW.docx» is the name of a file. */
const FILE_ENDING = /\.(?:docx?|pdf|xlsx?|pptx?|rtf|odt|txt|md|html?|zip|rar|png|jpe?g)(?![a-z])/y;
const LOOK_BACK = 48;

/** Reads a number that stands without a type's name («57-NQ/TW», «Số: 25/2026/TT-BKHCN» at the head of a document), told by its own symbol; `undefined` otherwise. */
export function readUnnamed(sketch: Sketch, at: number): Passage | undefined {
  const before = sketch.composed.slice(Math.max(0, at - LOOK_BACK), at);
  if (PART_OF_NUMBER.test(before) && !SIGN_BEFORE.test(before)) return undefined;
  const number = readNumber(sketch, at);
  if (number?.symbol === undefined || !isDocumentNumber(number, before)) return undefined;
  if (matchAt(FILE_ENDING, sketch.plain, number.end) !== undefined) return undefined;
  const heading = HEADING_BEFORE.exec(before);
  const sign = heading === null ? undefined : /\S/.exec(heading[0]);
  const start = heading === null ? at : at - heading[0].length + (sign?.index ?? 0);
  const type = typeOfSymbol(number);
  const around = readSurroundings(sketch, number.end);
  const dated = heading === null ? undefined : matchAt(DAY_OF_HEAD, sketch.plain, number.end);
  const day = dated && readDate(sketch.plain, number.end + dated[0].length)?.day;
  const mention: Mention = {
    ...UNKNOWN_FIELDS,
    start,
    end: number.end,
    anchor: { start, end: number.end },
    kind: 'numbered',
    type,
    typeName: type?.name,
    number,
    list: at,
    year: number.year ?? around.year,
    date: around.date ?? day,
    issuer: around.issuer,
    term: around.term,
    subject: around.subject,
  };
  return { mentions: [mention], end: number.end };
}

function isDocumentNumber(number: NumberReading, before: string): boolean {
  const [first = '', second] = number.symbol?.codes ?? [];
  if (number.symbol?.glued) return false;
  // «19 KL/TW»: elsewhere it may be nineteen of them.
  if (number.symbol?.lead === '')
    return isTypeCode(first) && isIssuerCode(second ?? '') && REFERRING.test(before);
  if (isAssemblyCode(first)) return number.year !== undefined;
  if (isTypeCode(first)) return second !== undefined;
  // «Số: 24/LĐ-NĐ»: ministries once wrote their own code first.
  if (second !== undefined && isTypeCode(second) && HEADING_BEFORE.test(before)) return true;
  return second !== undefined && isIssuerCode(first) && SIGN_BEFORE.test(before);
}

/** QĐ of the Party is quyết định or quy định, and no word tells which. */
function typeOfSymbol(number: NumberReading): DocumentType | undefined {
  const [first = '', second] = number.symbol?.codes ?? [];
  const system = systemOf(number);
  if (first === 'QĐ' && system === 'party') return undefined;
  const code =
    [first, second].find((one) => one !== undefined && isTypeCode(one)) ??
    (second === undefined ? undefined : 'CV');
  return code === undefined ? undefined : typeOfCode(code, system);
}
