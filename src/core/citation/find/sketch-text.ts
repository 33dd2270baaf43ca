import { foldText } from '#core/text/fold.ts';
import type { Span } from './citation.ts';
import { repairScans } from './repair-scan.ts';

/** A text made plain for scanning: `composed` is NFC with level blanks, `plain` is its lower-case, unmarked sketch of equal length, one unit for each unit. */
export interface Sketch {
  readonly composed: string;
  readonly plain: string;
  /** Offsets in `composed` at which a scanner's misreading was put right. */
  readonly repairs: readonly number[];
  /** Offset in the text as given for an offset in `composed`. */
  readonly toSource: (offset: number) => number;
}

const COMBINING = /[\u0300-\u036f]/;
const MARK = /\p{M}/u;
const WRAPPED = / \n|\n /;
/** What an empty line holds. */
const EMPTY = /[ \r\n]/;
const BREAK = '\n'.charCodeAt(0);
const PARAGRAPH_MARK = '\u2029';
const DASHES = '\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d';
const SLASHES = '\u2044\u2215\uff0f';
const SPACES = '\t\n\v\f\r\u00a0\u1680\u2028\u202f\u205f\u3000\u200b\u200c\u200d\u2060\ufeff';
/** Full-width forms, and Greek and Cyrillic letters that a keyboard or a scanner puts for Latin ones. */
const FOREIGN = /[\u0370-\u04ff\uff01-\uff5e]/g;
const LOOKALIKES = [
  '\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423',
  '\u0425\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0391\u0392\u0395',
  '\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf',
].join('');
const LATIN = 'ABESIJKMHOPCTYXaeopcyxijsABEZHIKMNOPTYXo';
const LATIN_OF = new Map([...LOOKALIKES].map((unit, index) => [unit, LATIN.charAt(index)]));
const BLANK = /[\t\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/g;
/** A word or two is put together faster than it is decoded. */
const SHORT_PHRASE = 64;
const UNITS = new TextDecoder('utf-16le', { ignoreBOM: true });
const PLAIN_UNITS = buildPlainUnits();

/** Sketches a text so that one scan sees every dash, space, letter case and mark alike, with offsets that lead back to the text as given. */
export function sketchText(source: string): Sketch {
  const level = levelUnits(source);
  if (!COMBINING.test(level) && !WRAPPED.test(level)) {
    const { text, repairs } = repairScans(level);
    return { composed: text, plain: sketchOf(text), repairs, toSource: (offset) => offset };
  }
  const { composed, seams } = compose(level);
  const { text, repairs } = repairScans(composed);
  return {
    composed: text,
    plain: sketchOf(text),
    repairs,
    toSource: (offset) => toSourceOffset(seams, offset),
  };
}

/** The lower-case, unmarked form of a phrase, spaces and dashes made plain; as long as its NFC form. */
export function plainPhrase(phrase: string): string {
  return toPlain(phrase.normalize('NFC'));
}

/** One unit for one: every blank but the line break is a space, Ð and ð are the Vietnamese letters, and a letter of another script that looks Latin is Latin. */
function levelUnits(text: string): string {
  return text
    .replaceAll(BLANK, ' ')
    .replaceAll('\u00d0', 'Đ')
    .replaceAll('\u00f0', 'đ')
    .replaceAll(FOREIGN, latinOf);
}

function latinOf(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= FULL_WIDTH) return String.fromCharCode(code - FULL_WIDTH + '!'.charCodeAt(0));
  return LATIN_OF.get(unit) ?? unit;
}

const FULL_WIDTH = 0xff01;

/** A point from which composed text runs level with its source again. */
interface Seam {
  readonly composed: number;
  readonly source: number;
}

/** Joins letters and marks, and makes one break of a wrapped line; between two seams the offsets differ by a constant. */
function compose(source: string): { composed: string; seams: readonly Seam[] } {
  const pieces: string[] = [];
  const seams: Seam[] = [{ composed: 0, source: 0 }];
  let length = 0;
  let end = 0;
  for (let index = 0; index < source.length; index += 1) {
    const seamed = readSeamed(source, index, end);
    if (seamed === undefined) continue;
    pieces.push(source.slice(end, seamed.start), seamed.piece);
    length += seamed.start - end + seamed.piece.length;
    end = seamed.end;
    index = end - 1;
    seams.push({ composed: length, source: end });
  }
  pieces.push(source.slice(end));
  return { composed: pieces.join(''), seams };
}

interface Seamed extends Span {
  /** What stands for it in the composed text. */
  readonly piece: string;
}

/** A letter with its marks where the first of them stands at an offset, or a line break with the blanks that wrapping left around it; `from` is where the last one ended. */
function readSeamed(source: string, at: number, from: number): Seamed | undefined {
  const code = source.charCodeAt(at);
  if (code === BREAK) return readWrapped(source, at, from);
  if (!isMark(code)) return undefined;
  let end = at + 1;
  while (isMark(source.charCodeAt(end))) end += 1;
  const start = Math.max(from, at - (isLowSurrogate(source.charCodeAt(at - 1)) ? 2 : 1));
  return { start, end, piece: source.slice(start, end).normalize('NFC') };
}

function readWrapped(source: string, at: number, from: number): Seamed | undefined {
  let start = at;
  while (start > from && source.charAt(start - 1) === ' ') start -= 1;
  let end = at + 1;
  while (source.charAt(end) === ' ') end += 1;
  const isAlone = end - start === 1 || source.charAt(start - 1) === ' ';
  return isAlone ? undefined : { start, end, piece: '\n' };
}

/** Marks begin at U+0300; between U+1E00 and U+20CF, where most letters of Vietnamese stand, are none. */
function isMark(code: number): boolean {
  if (code < 0x300 || (code >= 0x1e00 && code < 0x20d0)) return false;
  return code < 0x370 || (code > 0x482 && MARK.test(String.fromCharCode(code)));
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

/** The last seam at or before an offset leads back to the source; an offset inside a composed letter leads to its end. */
function toSourceOffset(seams: readonly Seam[], offset: number): number {
  let low = 0;
  let high = seams.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((seams[middle]?.composed ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const seam = seams[low] ?? { composed: 0, source: 0 };
  return seam.source + offset - seam.composed;
}

function sketchOf(composed: string): string {
  const units = plainUnits(composed);
  partParagraphs(composed, units);
  return UNITS.decode(units);
}

/** An empty line parts what was written apart: no phrase and no number goes on beyond it, so it stays a line break where others become blanks. */
function partParagraphs(composed: string, units: Uint16Array): void {
  let at = composed.indexOf('\n');
  while (at >= 0) {
    let last = at;
    let end = at + 1;
    for (; EMPTY.test(composed.charAt(end)); end += 1)
      if (composed.charCodeAt(end) === BREAK) last = end;
    if (last > at) units.fill(BREAK, at, last + 1);
    at = composed.indexOf('\n', end);
  }
}

function toPlain(text: string): string {
  if (text.length > SHORT_PHRASE) return UNITS.decode(plainUnits(text));
  let plain = '';
  for (let index = 0; index < text.length; index += 1)
    plain += String.fromCharCode(PLAIN_UNITS[text.charCodeAt(index)] ?? 0);
  return plain;
}

function plainUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1)
    units[index] = PLAIN_UNITS[text.charCodeAt(index)] ?? 0;
  return units;
}

function buildPlainUnits(): Uint16Array {
  const units = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (let code = 0x41; code < 0x1f00; code += 1) {
    const folded = foldText(String.fromCharCode(code));
    if (folded.length === 1) units[code] = folded.charCodeAt(0);
  }
  for (const dash of DASHES) units[dash.charCodeAt(0)] = '-'.charCodeAt(0);
  for (const slash of SLASHES) units[slash.charCodeAt(0)] = '/'.charCodeAt(0);
  for (const space of SPACES) units[space.charCodeAt(0)] = ' '.charCodeAt(0);
  units[PARAGRAPH_MARK.charCodeAt(0)] = '\n'.charCodeAt(0);
  for (let code = 0x2000; code <= 0x200a; code += 1) units[code] = ' '.charCodeAt(0);
  return units;
}
