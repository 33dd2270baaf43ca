import {
  COUNTED_PLACES,
  COUNTED_THINGS,
  FOLLOWERS,
  FOREIGN_BODIES,
  NO_LAW_AFTER,
  OTHER_PURPOSES,
} from '#core/citation/data/bare-number-words.ts';
import type { DocumentType } from '#core/citation/data/document-types.ts';
import { hasMarks, isUpperAt, matchAt } from './match-at.ts';
import type { NumberReading } from './read-number.ts';
import type { TypeReading } from './read-type.ts';
import { plainPhrase, type Sketch } from './sketch-text.ts';

/** How a bare serial was introduced. */
export interface BareNumberContext {
  readonly type: TypeReading;
  readonly introduction: 'after name' | 'after số' | 'list member';
}

/** One word list as two expressions: with marks for text as people write it, without for text typed without marks. */
interface WordList {
  readonly marked: RegExp;
  readonly plain: RegExp;
}

const CLOSING = '\\s{0,2}(?:[,.;:!?)"”»’\'…\\]]|\\/\\.|$)|\\s{1,2}[(–—-]|\\s*\\n';
const COUNTED = wordList(COUNTED_THINGS, 'after a space');
const PLACES = wordList(COUNTED_PLACES, 'after a space');
const FOLLOWED = wordList(FOLLOWERS, 'after a space', CLOSING);
const FOREIGN = wordList(FOREIGN_BODIES, 'after a space');
const FOREIGN_NAME = new RegExp(`(?:${FOREIGN_BODIES.join('|')})`, 'iuy');
const PURPOSE = wordList(OTHER_PURPOSES, 'before a space');
const NO_LAW = new RegExp(`(?<!\\p{L})(?:${NO_LAW_AFTER.join('|')})\\s{1,3}$`, 'iu');
const RANGE = / ?- ?\d|[.,/_]\d| \/ ?\d|_/y;
const UNIT = new RegExp(`${RANGE.source}| ?[%+°]|[a-z]| ?[x×] ?\\d`, 'y');
/** Types that are made by the month, so that «kế hoạch 12/2020» is a month’s. */
const PERIODIC = new Set(['KH', 'CTr', 'BC', 'TB', 'ĐA', 'PA', 'DA']);
const YEAR_LIKE = /^(?:19|20)\d\d$/;
const INSIDE_SENTENCE = /[\p{L}\d,;)]\s$/u;
const WARSHIP = /tàu|hải quân|Liên Xô|khu trục|tên lửa/i;
const LOOK_BACK = 24;
const LOOK_AROUND = 60;
const NAME_BACK = 18;
const WORDS_AHEAD = 14;

/** True when a serial without any symbol still names a document, judged by the words beside it. */
export function isBareNumber(
  sketch: Sketch,
  reading: NumberReading,
  context: BareNumberContext,
): boolean {
  const { end, serial } = reading;
  const { type, form } = context.type;
  if (type.bareNumber === 'never' || form === 'misspelt name') return false;
  if (!hasSerialShape(reading, context)) return false;
  if (stands(FOREIGN, sketch, end) || isHalfLaw(sketch, context.type)) return false;
  if (context.introduction === 'after số') return matchAt(RANGE, sketch.plain, end) === undefined;
  if (matchAt(UNIT, sketch.plain, end) !== undefined || isAloneOnLine(sketch, reading))
    return false;
  if (form === 'initials' && !takesBareNumber(type, reading)) return false;
  if (stands(COUNTED, sketch, end)) return false;
  if (type.bareNumber !== 'noun' && stands(PLACES, sketch, end)) return false;
  if (context.introduction === 'list member') return stands(FOLLOWED, sketch, end);
  // Without marks «cong dien» may be «công diễn», so a noun has to be followed like a verb.
  if (type.bareNumber === 'noun' && form !== 'unmarked name') return true;
  if (type.takesDatedNumber) return isDatedNumber(sketch, reading, context.type);
  if (type.bareNumber === 'marked' || serial.length < 2) return false;
  if (hasOtherPurpose(sketch, context.type)) return false;
  return stands(FOLLOWED, sketch, end) || isTitled(sketch, reading, context.type);
}

/** True for a bare number that only the text itself can make a document's, by its full form: one that would be a year anywhere else («Quyết định 1923»), one before any words after a name with a capital («Chỉ thị 57 khác chỉ thị trước»). */
export function isDoubtfulNumber(
  sketch: Sketch,
  reading: NumberReading,
  type: TypeReading,
): boolean {
  if (reading.symbol !== undefined) return false;
  if (reading.year === undefined && YEAR_LIKE.test(reading.serial)) return true;
  const { end, serial } = reading;
  if (type.form !== 'name' || type.type.bareNumber !== 'verb' || serial.length < 2) return false;
  if (!isUpperAt(sketch.composed, type.start)) return false;
  if (!hasSerialShape(reading, { type, introduction: 'after name' })) return false;
  if (matchAt(UNIT, sketch.plain, end) !== undefined || hasOtherPurpose(sketch, type)) return false;
  return ![COUNTED, PLACES, FOREIGN].some((words) => stands(words, sketch, end));
}

/** «đạo luật số 12», «kỷ luật số 25»: one word, and no law. */
function isHalfLaw({ composed }: Sketch, { type, start }: TypeReading): boolean {
  if (type.code !== 'L' || isUpperAt(composed, start)) return false;
  return NO_LAW.test(composed.slice(Math.max(0, start - LOOK_BACK), start));
}

/** «Luật 71/2025»: only a law by its capital, which no word before makes a part of another name. */
function isDatedNumber(
  { composed }: Sketch,
  { serial, year }: NumberReading,
  { start }: TypeReading,
): boolean {
  const before = composed.slice(Math.max(0, start - LOOK_BACK), start);
  return (
    year !== undefined && serial.length > 1 && isUpperAt(composed, start) && !NO_LAW.test(before)
  );
}

/** A number that has a line to itself is a page's. */
function isAloneOnLine({ composed }: Sketch, { start, end }: NumberReading): boolean {
  const isEnd = end === composed.length || composed.charAt(end) === '\n';
  return isEnd && composed.charAt(start - 1) === '\n';
}

/** True where the name of a body abroad begins. */
export function isForeignBody({ composed }: Sketch, at: number): boolean {
  return matchAt(FOREIGN_NAME, composed, at) !== undefined;
}

/** «NQ57» and «TT 05/2023» are documents, «CT4» and «KH 12» may be anything. */
function takesBareNumber(type: DocumentType, { year }: NumberReading): boolean {
  return type.initialsTakeBareNumber === true || (year !== undefined && type.bareNumber === 'noun');
}

/** «ký Quyết định 772 hỗ trợ gạo»: a capital inside a sentence makes a title of an everyday word. */
function isTitled(sketch: Sketch, { serial }: NumberReading, { start }: TypeReading): boolean {
  if (!isUpperAt(sketch.composed, start)) return false;
  if (serial.length > 2) return true;
  return (
    serial.startsWith('0') &&
    INSIDE_SENTENCE.test(sketch.composed.slice(Math.max(0, start - 3), start))
  );
}

function hasSerialShape({ serial, year }: NumberReading, context: BareNumberContext): boolean {
  if (serial.length > 5 || /^0+$/.test(serial)) return false;
  if (context.introduction === 'after số') return true;
  if (serial.includes('.') || YEAR_LIKE.test(serial)) return false;
  const looksLikeMonth = year !== undefined && Number(serial) <= 12;
  return !looksLikeMonth || !PERIODIC.has(context.type.type.code ?? '');
}

/** Where the name before the number was typed with marks, or a marked word follows, the words are compared with their marks. */
function stands(words: WordList, sketch: Sketch, at: number): boolean {
  const before = sketch.composed.slice(Math.max(0, at - NAME_BACK), at);
  const after = sketch.composed.slice(at, at + WORDS_AHEAD);
  return hasMarks(before) || hasMarks(after)
    ? matchAt(words.marked, sketch.composed, at) !== undefined
    : matchAt(words.plain, sketch.plain, at) !== undefined;
}

/** «tàu ngầm Đề án 941 "Akula"»: a project of shipbuilders abroad. */
function hasOtherPurpose(sketch: Sketch, { start, end, type }: TypeReading): boolean {
  if (PURPOSE.marked.test(sketch.composed.slice(Math.max(0, start - LOOK_BACK), start)))
    return true;
  return (
    type.code === 'ĐA' &&
    WARSHIP.test(sketch.composed.slice(Math.max(0, start - 2 * LOOK_AROUND), end + 2 * LOOK_AROUND))
  );
}

function wordList(
  words: readonly string[],
  place: 'after a space' | 'before a space',
  also = '(?!)',
): WordList {
  const toSource = (list: readonly string[]) =>
    place === 'after a space'
      ? `(?:${also})|\\s{1,3}(?:${list.join('|')})(?![\\p{L}])`
      : `(?<!\\p{L})(?:${list.join('|')})\\s{1,3}["“«]?$`;
  const flags = place === 'after a space' ? 'iuy' : 'iu';
  return {
    marked: new RegExp(toSource(words), flags),
    plain: new RegExp(toSource(words.map(plainPhrase)), flags),
  };
}
