import { foldText } from '#core/text/fold.ts';
import { sentenceAround, type TextSpan } from '#core/text/sentences.ts';
import { isValue, listNumbers, placesOfSize, type TextNumber } from './list-numbers.ts';

/** A figure looked for in a text: its value and upper bound as front matter has them, and the words that tell it from others. */
export interface SoughtFigure {
  readonly indicator: string;
  readonly value: string;
  readonly upper?: string | undefined;
  readonly unit: string;
  /** Years and names of places, bodies and groups that speak for a sentence. */
  readonly hints: readonly string[];
}

/** A text in which values are looked for; `rows` are the rows of its tables, each of which is read as one sentence. */
export interface StatingText {
  readonly text: string;
  readonly rows: readonly TextSpan[];
}

/** Where a text states a figure: the number and the sentence around it. */
export interface StatedValue {
  readonly number: TextSpan;
  readonly sentence: TextSpan;
}

/** Where a text states each of some figures, in their order; `undefined` where none of its numbers has the value beside its unit or among words of its indicator. */
export function stateValues(
  { text, rows }: StatingText,
  figures: readonly SoughtFigure[],
): readonly (StatedValue | undefined)[] {
  const reading = { text, rows, numbers: listNumbers(text), taken: new Set<number>() };
  return figures.map((figure) => {
    const best = rank(reading, figure)[0];
    if (best === undefined) return undefined;
    reading.taken.add(best.number.start);
    return { number: best.number, sentence: wholeSentence(text, best.sentence) };
  });
}

const LONGEST_WHOLE = 420;

/** A stretch that ends or begins at a semicolon, with its neighbours up to the full stops: «hai con số ấy là 6 và 98» says little alone. */
function wholeSentence(text: string, { start, end }: TextSpan): TextSpan {
  const before = /;\s+$/u.exec(text.slice(Math.max(0, start - 3), start));
  if (before !== null && start > before[0].length) {
    const at = start - before[0].length - 1;
    const wider = { start: sentenceAround(text, { start: at, end: at + 1 }).start, end };
    if (end - wider.start <= LONGEST_WHOLE && wider.start < start)
      return wholeSentence(text, wider);
  }
  if (text[end - 1] !== ';') return { start, end };
  const after = end + text.slice(end).search(/\S|$/u);
  const wider = { start, end: sentenceAround(text, { start: after, end: after + 1 }).end };
  const isNear =
    wider.end > end && wider.end - start <= LONGEST_WHOLE && !text.slice(end, after).includes('\n');
  return isNear ? wholeSentence(text, wider) : { start, end };
}

interface Reading extends StatingText {
  readonly numbers: readonly TextNumber[];
  readonly taken: Set<number>;
}

interface Candidate extends StatedValue {
  readonly worth: number;
}

function rank(reading: Reading, figure: SoughtFigure): readonly Candidate[] {
  const places = placesOfSize(figure.unit);
  return reading.numbers
    .filter((number) => isValue(number, figure.value, places))
    .flatMap((number) => weigh(reading, number, figure) ?? [])
    .sort((a, b) => b.worth - a.worth || a.number.start - b.number.start);
}

const UNIT_NEXT = 4;
const UPPER_NEXT = 4;
const FREE = 0.5;
const LEAST_WORDS = 0.3;

function weigh(
  { text, rows, numbers, taken }: Reading,
  number: TextNumber,
  figure: SoughtFigure,
): Candidate | undefined {
  const row = rows.find(({ start, end }) => start <= number.start && number.end <= end);
  const sentence = row ?? sentenceAround(text, number);
  const { start, end } = sentence;
  const upper = upperBehind(numbers, number, figure);
  if (upper === 'missing') return undefined;
  const unit = isUnitNext(text, upper ?? number, figure) ? UNIT_NEXT : 0;
  if (number.counts === 'before its unit' && unit === 0) return undefined;
  if (unit === 0 && isPercentMismatch(text, number, figure)) return undefined;
  const words = shareOfWords(text.slice(start, end), figure.indicator);
  const around = shareOfWords(blockAround(text, sentence), figure.indicator);
  if (unit === 0 && Math.max(words, around) < LEAST_WORDS) return undefined;
  const clause = shareOfWords(clauseAround(text, number, sentence), figure.indicator);
  const hints = figure.hints.filter((hint) => text.slice(start, end).includes(hint)).length;
  const free = taken.has(number.start) ? 0 : FREE;
  const worth =
    unit + (upper ? UPPER_NEXT : 0) + 4 * words + 2 * around + 2 * clause + hints + free;
  return { number: { start: number.start, end: (upper ?? number).end }, sentence, worth };
}

const FARTHEST_UPPER = 12;

/** The number that is the upper bound, right behind the lower one; «missing» where the figure has one and the text does not. */
function upperBehind(
  numbers: readonly TextNumber[],
  { end }: TextNumber,
  { upper, unit }: SoughtFigure,
): TextNumber | 'missing' | undefined {
  if (upper === undefined) return undefined;
  const places = placesOfSize(unit);
  const found = numbers.find(
    (other) =>
      other.start >= end && other.start - end <= FARTHEST_UPPER && isBound(other, upper, places),
  );
  return found ?? 'missing';
}

// «12–13»: the dash is read as the sign of what follows it.
function isBound(number: TextNumber, upper: string, places: number): boolean {
  const values = number.values.map((value) => value.replace(/^-/, ''));
  return isValue({ ...number, values: [...number.values, ...values] }, upper, places);
}

// «03/05 mục tiêu», «12% đến 13%»: what stands between a number and its unit.
const BEFORE_UNIT = /^(?:\s*\/\s*\d+)?[\s)]*/u;
const WITHIN_UNIT = 40;

function isUnitNext(text: string, number: TextNumber, { unit }: SoughtFigure): boolean {
  const wanted = foldText(unit).replace(/\s+/g, ' ').trim();
  if (wanted === '') return false;
  // «gấp ba năm trước» leaves its unit out.
  if (wanted === 'lan' && /gấp\s+$/iu.test(text.slice(0, number.start).slice(-6))) return true;
  return [number.end, number.sizeEnd].some((end) => {
    const behind = text.slice(end, end + WITHIN_UNIT + unit.length);
    const next = foldText(behind.replace(BEFORE_UNIT, '')).replace(/\s+/g, ' ');
    return unitForms(wanted).some((form) => startsWithWord(next, form));
  });
}

function unitForms(unit: string): readonly string[] {
  const withoutSize = unit.replace(SIZE_WORDS, '').trim();
  const forms = withoutSize === unit || withoutSize === '' ? [unit] : [unit, withoutSize];
  return unit === '%' ? ['%', 'phan tram'] : forms;
}

const SIZE_WORDS = /^(?:(?:tram|nghin|ngan|van|trieu|ty|ti)\s+)+/u;

function startsWithWord(text: string, word: string): boolean {
  return text.startsWith(word) && !/^[\p{L}\d]/u.test(text.slice(word.length));
}

// A share is no count: «25%» states no 25 «nhiệm vụ».
function isPercentMismatch(text: string, { end }: TextNumber, { unit }: SoughtFigure): boolean {
  const isShare = /^\s*%/u.test(text.slice(end, end + 3));
  return isShare && !unit.includes('%');
}

/** How much of the words of an indicator a stretch holds, 0 to 1. */
function shareOfWords(stretch: string, indicator: string): number {
  const wanted = wordsOf(indicator);
  if (wanted.size === 0) return 0;
  const held = wordsOf(stretch);
  return [...wanted].filter((word) => held.has(word)).length / wanted.size;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(foldText(text).match(/[\p{L}\d]+/gu));
}

const CLAUSE_REACH = 90;

function clauseAround(text: string, number: TextNumber, { start, end }: TextSpan): string {
  const from = Math.max(start, number.start - CLAUSE_REACH);
  const before = text.slice(from, number.start).split(/[;:]/).at(-1) ?? '';
  const after = text.slice(number.end, Math.min(end, number.end + CLAUSE_REACH)).split(/[;:,]/)[0];
  return `${before} ${after}`;
}

const BLOCK_REACH = 1500;

function blockAround(text: string, { start, end }: TextSpan): string {
  const from = text.lastIndexOf('\n\n', start);
  const to = text.indexOf('\n\n', end);
  return text.slice(
    Math.max(from, start - BLOCK_REACH, 0),
    Math.min(to < 0 ? text.length : to, end + BLOCK_REACH),
  );
}
