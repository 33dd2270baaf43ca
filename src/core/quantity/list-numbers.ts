import type { TextSpan } from '#core/text/sentences.ts';
import { readWrittenNumber } from '#core/text/written-numbers.ts';
import { plainDecimal, shiftDecimal } from './decimal.ts';
import { maskFigures } from './mask-figures.ts';
import { readSpokenNumber, SPOKEN_NUMBER } from './spoken-numbers.ts';

/** A number of a text: the values it may have in plain form, how many places a word behind it adds («triệu»: 6), and whether it may count something: a day, a year or the number of a document do not, and a word such as «ba» only before its unit. */
export interface TextNumber extends TextSpan {
  readonly values: readonly string[];
  readonly places: number;
  /** Where the word of size behind it ends. */
  readonly sizeEnd: number;
  readonly counts: 'yes' | 'before its unit';
}

/** Every number of a text, in digits and in words, in order. */
export function listNumbers(text: string): readonly TextNumber[] {
  const { masked } = maskFigures(text);
  const found = [DIGITS, GROUPED].flatMap((form) =>
    [...text.matchAll(form)].map((match) => readDigits(match, text, masked)),
  );
  return [...found, ...listSpoken(text)].sort((a, b) => a.start - b.start);
}

/** The power of ten that words of size make, as a unit begins with them: «triệu đồng» gives 6, «đồng» 0. */
export function placesOfSize(words: string): number {
  return sizeAt(words, 0).places;
}

const SIGN = '(?:(?<![\\p{L}\\d%)])[-\u2212\u2013])?';
const DIGITS = new RegExp(`(?<![\\d])(?<![\\d][.,])${SIGN}\\d+(?:[.,]\\d+)*`, 'gu');
const GROUPED = /(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:,\d+)?/gu;

function readDigits(match: RegExpExecArray, text: string, masked: string): TextNumber {
  const [written] = match;
  const { index: start } = match;
  const end = start + written.length;
  return {
    start,
    end,
    values: readingsOf(written),
    ...afterNumber(text, end),
    counts: masked.slice(start, end) === written ? 'yes' : 'before its unit',
  };
}

function readingsOf(written: string): readonly string[] {
  const plain = written.replace(/[\u00a0\u202f]/g, ' ');
  const readings = readWrittenNumber(plain);
  // «3,590» is three thousand to writers of English.
  const english = /^-?\d{1,3},\d{3}$/.test(plain) ? [plain.replace(',', '')] : [];
  return [...readings, ...english].map(plainDecimal);
}

// A number told in words is no part of another word: «hai» but not «hải», «mười» but not «mười một».
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{M}\\d-])(?:${SPOKEN_NUMBER}|một|năm)(?![\\p{L}\\p{M}-])`,
  'giu',
);
// «tăng gấp đôi», «gấp rưỡi».
const TIMES = /(?<=gấp\s+)(?:đôi|rưỡi)(?![\p{L}\p{M}])/giu;

function listSpoken(text: string): readonly TextNumber[] {
  const words = [...text.matchAll(WORDS)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    values: [spokenValue(written)],
    ...afterNumber(text, index + written.length),
    counts: 'before its unit' as const,
  }));
  const times = [...text.matchAll(TIMES)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    values: [written.toLowerCase() === 'đôi' ? '2' : '1,5'],
    places: 0,
    sizeEnd: index + written.length,
    counts: 'yes' as const,
  }));
  return [...words, ...times];
}

function spokenValue(written: string): string {
  const word = written.toLowerCase();
  if (word === 'một') return '1';
  return word === 'năm' ? '5' : String(readSpokenNumber(written));
}

const SIZES: Readonly<Record<string, number>> = {
  trăm: 2,
  nghìn: 3,
  ngàn: 3,
  vạn: 4,
  triệu: 6,
  tỷ: 9,
  tỉ: 9,
};
const SIZE = new RegExp(`\\s*(?<word>${Object.keys(SIZES).join('|')})(?![\\p{L}\\p{M}])`, 'iuy');

function afterNumber(text: string, end: number): Pick<TextNumber, 'places' | 'sizeEnd'> {
  const { places, end: sizeEnd } = sizeAt(text, end);
  return { places, sizeEnd };
}

// «nghìn tỷ» is one size.
function sizeAt(text: string, at: number): { readonly places: number; readonly end: number } {
  let places = 0;
  let end = at;
  for (;;) {
    SIZE.lastIndex = end;
    const match = SIZE.exec(text);
    if (match === null) return { places, end };
    places += SIZES[match.groups?.['word']?.toLowerCase() ?? ''] ?? 0;
    end = SIZE.lastIndex;
  }
}

/** Whether a number of a text is a value of front matter, told in a unit of so many places: «2,5 tỷ đồng» is 2500 «triệu đồng», and so is «2.500» where the size is said elsewhere. */
export function isValue(number: TextNumber, value: string, unitPlaces: number): boolean {
  const wanted = plainDecimal(value);
  const isOfUnit = number.places === 0 || number.places === unitPlaces;
  return number.values.some((one) => {
    // «giảm 2%» tells -2.
    if (isOfUnit && (one === wanted || wanted === `-${one}`)) return true;
    return shiftDecimal(one, number.places) === shiftDecimal(wanted, unitPlaces);
  });
}
