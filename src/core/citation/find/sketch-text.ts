/** A text made plain for scanning: `composed` is NFC with level blanks, `plain` is its lower-case, unmarked sketch of equal length, one unit for each unit. */
export interface Sketch {
  readonly composed: string;
  readonly plain: string;
  /** Offset in the text as given for an offset in `composed`. */
  readonly toSource: (offset: number) => number;
}

const COMBINING = /[\u0300-\u036f]/;
const CLUSTER = /\P{M}\p{M}+|\p{M}+/gu;
const DASHES = '\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d';
const SLASHES = '\u2044\u2215\uff0f';
const SPACES = '\t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u200b\u200c\u200d\u2060\ufeff';
const BLANK = /[\t\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/g;
const CHUNK = 0x2000;
const PLAIN_UNITS = buildPlainUnits();

/** Sketches a text so that one scan sees every dash, space, letter case and mark alike, with offsets that lead back to the text as given. */
export function sketchText(source: string): Sketch {
  if (!COMBINING.test(source)) {
    const composed = levelUnits(source);
    return { composed, plain: toPlain(composed), toSource: (offset) => offset };
  }
  const { composed, seams } = compose(source);
  return {
    composed: levelUnits(composed),
    plain: toPlain(composed),
    toSource: (offset) => toSourceOffset(seams, offset),
  };
}

/** The lower-case, unmarked form of a phrase, spaces and dashes made plain; as long as its NFC form. */
export function plainPhrase(phrase: string): string {
  return toPlain(phrase.normalize('NFC'));
}

/** One unit for one: every blank but the line break is a space, and Ð and ð are the Vietnamese letters. */
function levelUnits(text: string): string {
  return text.replaceAll(BLANK, ' ').replaceAll('\u00d0', 'Đ').replaceAll('\u00f0', 'đ');
}

/** A point from which composed text runs level with its source again. */
interface Seam {
  readonly composed: number;
  readonly source: number;
}

/** Joins letters and marks; between two seams the offsets differ by a constant. */
function compose(source: string): { composed: string; seams: readonly Seam[] } {
  const pieces: string[] = [];
  const seams: Seam[] = [{ composed: 0, source: 0 }];
  let length = 0;
  let end = 0;
  for (const match of source.matchAll(CLUSTER)) {
    const piece = match[0].normalize('NFC');
    pieces.push(source.slice(end, match.index), piece);
    length += match.index - end + piece.length;
    end = match.index + match[0].length;
    seams.push({ composed: length, source: end });
  }
  pieces.push(source.slice(end));
  return { composed: pieces.join(''), seams };
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

function toPlain(text: string): string {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    units[index] = PLAIN_UNITS[text.charCodeAt(index)] ?? 0;
  }
  const pieces: string[] = [];
  for (let from = 0; from < units.length; from += CHUNK) {
    pieces.push(Reflect.apply(String.fromCharCode, undefined, units.subarray(from, from + CHUNK)));
  }
  return pieces.join('');
}

function buildPlainUnits(): Uint16Array {
  const units = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (let code = 0x41; code < 0x1f00; code += 1) {
    const base = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase();
    if (base.length === 1) units[code] = base.charCodeAt(0);
  }
  for (const letter of 'đĐÐðƉ') units[letter.charCodeAt(0)] = 'd'.charCodeAt(0);
  for (const dash of DASHES) units[dash.charCodeAt(0)] = '-'.charCodeAt(0);
  for (const slash of SLASHES) units[slash.charCodeAt(0)] = '/'.charCodeAt(0);
  for (const space of SPACES) units[space.charCodeAt(0)] = ' '.charCodeAt(0);
  for (let code = 0x2000; code <= 0x200a; code += 1) units[code] = ' '.charCodeAt(0);
  return units;
}
