import { FUNCTION_WORDS, NEVER_UNITS } from './uncounted.ts';
import {
  COUNTED,
  COUNTED_TOGETHER,
  MEASURES,
  MULTIPLIERS,
  RATED_BY,
  SIGNS,
  TIME_UNITS,
} from './units.ts';

/** What a figure counts or measures: the unit as it is written, where it ends in the text, and how it is known. */
export interface ReadUnit {
  readonly unit: string;
  readonly end: number;
  readonly kind: 'measure' | 'counted' | 'guessed' | 'time';
}

/** The unit that stands at an offset of a text, right behind a figure; `undefined` where no counted thing follows. */
export function readUnit(text: string, at: number): ReadUnit | undefined {
  const multiplier = matchAt(MULTIPLIER, text, at);
  const behind = multiplier?.end ?? at;
  const found = readPlainUnit(text, behind);
  if (multiplier === undefined) return found && withRate(text, found);
  // Money is often told by its multiplier alone: «hơn 300 tỷ».
  const isAlone = found === undefined || found.kind === 'time';
  if (isAlone && !/t[ỷỉ]|triệu/iu.test(multiplier.words)) return undefined;
  if (isAlone) return { unit: multiplier.words, end: multiplier.end, kind: 'measure' };
  return withRate(text, { ...found, unit: `${multiplier.words} ${found.unit}` });
}

function readPlainUnit(text: string, at: number): ReadUnit | undefined {
  const measure = matchAt(MEASURE, text, at);
  if (measure !== undefined) return { unit: measure.words, end: measure.end, kind: 'measure' };
  const time = matchAt(TIME, text, at);
  if (time !== undefined) return { unit: time.words, end: time.end, kind: 'time' };
  if (matchAt(NEVER, text, at) !== undefined) return undefined;
  const counted = matchAt(NOUN, text, at);
  if (counted !== undefined) return withCompanions(text, counted);
  return guessUnit(text, at);
}

interface Match {
  readonly words: string;
  readonly end: number;
}

function matchAt(form: RegExp, text: string, at: number): Match | undefined {
  form.lastIndex = at;
  const match = form.exec(text);
  if (match === null) return undefined;
  return { words: (match[1] ?? '').replace(/\s+/g, ' '), end: at + match[0].length };
}

const END_OF_WORD = '(?![\\p{L}\\p{M}\\d])';
const MEASURE = new RegExp(`\\s*(${oneOf(SIGNS)}|(?<=\\s)${oneOf(MEASURES)})${END_OF_WORD}`, 'uy');
const TIME = wordsOf(TIME_UNITS);
const NOUN = wordsOf(COUNTED);
const NEVER = wordsOf([...NEVER_UNITS]);
const MULTIPLIER = wordsOf(MULTIPLIERS);
const RATE = new RegExp(
  `(?:\\s?/\\s?|\\s+(?:trên\\s+(?:một|1|mỗi)|mỗi)\\s+|\\s+trên\\s+(?=vạn|nghìn|triệu|đầu|ha(?!\\p{L})))(${oneOf(RATED_BY)})${END_OF_WORD}`,
  'iuy',
);

function wordsOf(table: readonly string[]): RegExp {
  return new RegExp(`\\s+(${oneOf(table)})${END_OF_WORD}`, 'iuy');
}

// The longest first: «tổ chức đảng» before «tổ chức» before «tổ».
function oneOf(table: readonly string[]): string {
  const longestFirst = table.toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replace(/ /g, '\\s+')).join('|')})`;
}

function withRate(text: string, read: ReadUnit): ReadUnit {
  if (read.kind === 'time') return read;
  const rate = matchAt(RATE, text, read.end);
  if (rate === undefined) return read;
  return withRate(text, { ...read, unit: `${read.unit}/${rate.words}`, end: rate.end });
}

function withCompanions(text: string, { words, end }: Match): ReadUnit {
  const read: ReadUnit = { unit: words, end, kind: 'counted' };
  const row = COUNTED_TOGETHER.find((companions) => companions.includes(words.toLowerCase()));
  if (row === undefined) return keepCase(read, words);
  const form = new RegExp(`(?:,|\\s+và|\\s+[-–])\\s+(${oneOf(row)})${END_OF_WORD}`, 'iuy');
  const units = [words];
  let reached = end;
  for (let next = matchAt(form, text, reached); next; next = matchAt(form, text, reached)) {
    units.push(next.words);
    reached = next.end;
  }
  return keepCase({ ...read, end: reached }, units.join(', '));
}

// «3 Hội đồng» counts councils; «sản phẩm OCOP» keeps its capitals.
function keepCase(read: ReadUnit, words: string): ReadUnit {
  return { ...read, unit: `${words.charAt(0).toLowerCase()}${words.slice(1)}` };
}

const GUESSED = new RegExp(
  `\\s+(\\p{Ll}[\\p{L}\\p{M}]*)(?:\\s+(\\p{Ll}[\\p{L}\\p{M}]*))?${END_OF_WORD}`,
  'uy',
);

/** What no table knows is still a counted thing where a plain word follows a figure; most such words have two syllables. */
function guessUnit(text: string, at: number): ReadUnit | undefined {
  GUESSED.lastIndex = at;
  const match = GUESSED.exec(text);
  const [, first = '', second] = match ?? [];
  if (match === null || FUNCTION_WORDS.has(first)) return undefined;
  if (second === undefined || FUNCTION_WORDS.has(second)) {
    return { unit: first, end: text.indexOf(first, at) + first.length, kind: 'guessed' };
  }
  return { unit: `${first} ${second}`, end: at + match[0].length, kind: 'guessed' };
}
