import { COUNTED_THINGS, FOLLOWERS, FOREIGN_BODIES, OTHER_PURPOSES } from './bare-number-words.ts';
import type { DocumentType } from './document-types.ts';
import { matchAt } from './match-at.ts';
import type { NumberReading } from './read-number.ts';
import { plainPhrase, type Sketch } from './sketch-text.ts';

/** How a bare serial was introduced. */
export interface BareNumberContext {
  readonly type: DocumentType;
  /** Offset of the type's name. */
  readonly typeStart: number;
  readonly introduction: 'after name' | 'after số' | 'list member';
}

/** One word list as two expressions: with marks for text as people write it, without for text typed without marks. */
interface WordList {
  readonly marked: RegExp;
  readonly plain: RegExp;
}

const CLOSING = '\\s{0,2}(?:[,.;:!?)"”»’\'…\\]]|\\/\\.|$)|\\s{1,2}[(–—-]|\\s*\\n';
const COUNTED = wordList(COUNTED_THINGS, 'after a space');
const FOLLOWED = wordList(FOLLOWERS, 'after a space', CLOSING);
const FOREIGN = wordList(FOREIGN_BODIES, 'after a space');
const PURPOSE = wordList(OTHER_PURPOSES, 'before a space');
const UNIT = / ?[%+°]|[a-z]| ?- ?\d| ?[x×] ?\d|[.,/]\d| \/ ?\d|_/y;
const YEAR_LIKE = /^(?:19|20)\d\d$/;
const MARKS = /[^\x00-\x7f]/;
const LOOK_BACK = 24;
const LOOK_AROUND = 60;

/** True when a serial without any symbol still names a document, judged by the words beside it. */
export function isBareNumber(
  sketch: Sketch,
  reading: NumberReading,
  context: BareNumberContext,
): boolean {
  const { end } = reading;
  if (!hasSerialShape(reading, context)) return false;
  if (matchAt(UNIT, sketch.plain, end) !== undefined) return false;
  if (stands(COUNTED, sketch, end) || stands(FOREIGN, sketch, end)) return false;
  if (context.introduction === 'list member') return stands(FOLLOWED, sketch, end);
  if (context.introduction === 'after số' || context.type.bareNumber === 'noun') return true;
  if (context.type.bareNumber === 'marked' || reading.serial.length < 2) return false;
  return !hasOtherPurpose(sketch, context.typeStart) && stands(FOLLOWED, sketch, end);
}

function hasSerialShape({ serial, year }: NumberReading, context: BareNumberContext): boolean {
  if (serial.length > 5 || /^0+$/.test(serial)) return false;
  if (context.introduction === 'after số') return true;
  if (serial.includes('.') || YEAR_LIKE.test(serial)) return false;
  const looksLikeMonth = year !== undefined && Number(serial) <= 12;
  return !looksLikeMonth || context.type.bareNumber === 'noun';
}

function stands(words: WordList, sketch: Sketch, at: number): boolean {
  const isMarked = MARKS.test(sketch.composed.slice(at - LOOK_AROUND, at + LOOK_AROUND));
  return isMarked
    ? matchAt(words.marked, sketch.composed, at) !== undefined
    : matchAt(words.plain, sketch.plain, at) !== undefined;
}

function hasOtherPurpose(sketch: Sketch, typeStart: number): boolean {
  return PURPOSE.marked.test(sketch.composed.slice(Math.max(0, typeStart - LOOK_BACK), typeStart));
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
