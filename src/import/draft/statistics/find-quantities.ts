import { readSpokenNumber, SPOKEN_NUMBER } from '#core/quantity/spoken-numbers.ts';
import { readWrittenNumber } from '#core/text/written-numbers.ts';
import { type ReadUnit, readUnit } from './read-unit.ts';
import { LEAST_SPOKEN, NAMED_BY_FIGURE, SOMETIMES_NAMED } from './uncounted.ts';

/** A figure that counts or measures something: its value and upper bound as front matter writes them, its unit and qualifier, and where it stands from its qualifier to the end of its unit, in UTF-16 units. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly upper?: string;
  readonly unit: string;
  readonly qualifier?: string;
  readonly kind: ReadUnit['kind'];
}

/** The quantities of a text whose other figures are hidden, in order. */
export function findQuantities(masked: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of masked.matchAll(FIGURES)) {
    for (const quantity of readFigure(masked, match, found.at(-1))) found.push(quantity);
  }
  return found;
}

const NUMBER =
  '(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,3}(?:,\\d{3}){2,}|\\d{1,3}(?: \\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[.,]\\d+)?)';
const ALONE = '(?<![\\p{L}\\p{M}\\d_$#])(?<!\\d[.,/:–-])(?<!\\p{L}\\s?[-/.&])';
const FIGURES = new RegExp(
  [
    `${ALONE}(?<value>${NUMBER})(?:\\s?%)?(?:\\s?[-–—]\\s?|\\s+(?:đến|tới)\\s+)(?<upper>${NUMBER})(?![\\d:]|[.,/-]\\d)`,
    `${ALONE}(?<part>\\d{1,6})\\s?/\\s?(?<whole>\\d{1,6})(?![\\d:/]|[.,-]\\d)`,
    `${ALONE}(?<single>${NUMBER})(?![\\d:/]|[.,-]\\d)`,
    `(?<![\\p{L}\\p{M}\\d-])(?<spoken>${SPOKEN_NUMBER})(?![\\p{L}\\p{M}-])`,
  ].join('|'),
  'giu',
);

function readFigure(
  text: string,
  match: RegExpExecArray,
  before: Quantity | undefined,
): readonly Quantity[] {
  const { value, upper, part, whole, single, spoken } = match.groups ?? {};
  const place = { text, start: match.index, end: match.index + match[0].length };
  if (isNamed(text, match.index)) return [];
  if (spoken !== undefined) return readSpoken(place, spoken);
  if (part !== undefined && whole !== undefined) return readShare(place, part, whole);
  const unit = readUnit(text, place.end) ?? borrowUnit(place, single, before);
  if (unit === undefined || !isCounted(place, unit)) return [];
  const least = readWrittenNumber(value ?? single ?? '')[0];
  const most = upper === undefined ? undefined : readWrittenNumber(upper)[0];
  if (least === undefined) return [];
  // «3-2» is a result of a match, not a range.
  if (most !== undefined && toNumber(most) <= toNumber(least)) return [];
  return [makeQuantity(place, unit, { value: least, ...(most && { upper: most }) })];
}

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORDS_BEFORE = 24;
const NAMED = wordBefore(NAMED_BY_FIGURE);
const MAYBE_NAMED = wordBefore(SOMETIMES_NAMED);

function wordBefore(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.join('|')})[\\s.:]*$`, 'iu');
}

function isNamed(text: string, start: number): boolean {
  return NAMED.test(text.slice(Math.max(0, start - WORDS_BEFORE), start));
}

const AVERAGE = /(?:trung bình|bình quân|tuổi thọ)/iu;
const CHANGED =
  /(?:giảm|rút ngắn|cắt giảm|tiết kiệm|tăng|kéo dài|tối đa|bình quân|trung bình)(?:\s+[\p{L}\p{M}]+){0,6}\s*$/iu;
const FAR_BEFORE = 60;
// A figure that ends a name: «chùa Kỳ Quang 2», «SEA Games 30»; a sentence may begin with a capital too.
const NAME_BEFORE = /[^.!?:;…\n–-]\s\p{Lu}[\p{L}\p{M}]*\s$/u;

// A figure behind «nhóm» or «lớp» counts only what the tables know; time only where a change of it is told.
function isCounted({ text, start }: Place, { unit, kind }: ReadUnit): boolean {
  const before = text.slice(Math.max(0, start - FAR_BEFORE), start);
  if (kind === 'guessed') return !MAYBE_NAMED.test(before) && !NAME_BEFORE.test(before);
  if (kind !== 'time') return true;
  return unit.toLowerCase() === 'tuổi' ? AVERAGE.test(before) : CHANGED.test(before);
}

const MULTIPLIED = /(?:gấp|tăng|giảm|vượt|hơn|gần|trên)\s+$/iu;

function readSpoken(place: Place, spoken: string): readonly Quantity[] {
  const unit = readUnit(place.text, place.end);
  if (unit === undefined) return [];
  const number = readSpokenNumber(spoken);
  const isTimes = unit.unit === 'lần' && MULTIPLIED.test(place.text.slice(0, place.start));
  const isCount = unit.kind === 'counted' && number >= LEAST_SPOKEN;
  if (!isTimes && !isCount) return [];
  return [makeQuantity(place, unit, { value: String(number) })];
}

/** «03/05 mục tiêu» tells two counts: how many, and of how many. */
function readShare(place: Place, part: string, whole: string): readonly Quantity[] {
  const unit = readUnit(place.text, place.end);
  if (unit === undefined || unit.kind !== 'counted' || Number(part) > Number(whole)) return [];
  return [part, whole].flatMap((written) => {
    const [value] = readWrittenNumber(written);
    return value === undefined ? [] : [makeQuantity(place, unit, { value })];
  });
}

const FEWEST_DIGITS = 3;
const LENGTH_OF_AND = 4;
const FARTHEST = 30;

/** A unit said once counts for the figure that follows in the same breath: «kiểm định 14.002 phương tiện đo, hiệu chuẩn 6.618». */
function borrowUnit(
  { text, start, end }: Place,
  single: string | undefined,
  before: Quantity | undefined,
): ReadUnit | undefined {
  if (single === undefined || before?.kind !== 'counted') return undefined;
  const between = text.slice(before.end, start);
  const isNear = between.length <= FARTHEST && /^(?:,|\s+và)\s[^.;:\n]*$/u.test(between);
  const isLast = /^\s*(?:,|;|\.|\)|và\s|$)/u.test(text.slice(end, end + LENGTH_OF_AND));
  if (!isNear || !isLast || single.replace(/\D/g, '').length < FEWEST_DIGITS) return undefined;
  return { unit: before.unit, end, kind: 'counted' };
}

const QUALIFIERS: Readonly<Record<string, string>> = {
  hơn: 'hơn',
  trên: 'trên',
  khoảng: 'khoảng',
  'xấp xỉ': 'khoảng',
  chừng: 'khoảng',
  gần: 'gần',
  'ít nhất': 'ít nhất',
  'tối thiểu': 'ít nhất',
  'tối đa': 'tối đa',
  'không quá': 'tối đa',
  'dự kiến': 'dự kiến',
};
const QUALIFIER = new RegExp(
  `(?<![\\p{L}\\p{M}])(?<word>${Object.keys(QUALIFIERS).join('|')})(?:\\s+(?:là|đạt|khoảng|từ))?\\s+(?:từ\\s+)?$`,
  'iu',
);

function makeQuantity(
  { text, start }: Place,
  { unit, end, kind }: ReadUnit,
  bounds: { readonly value: string; readonly upper?: string },
): Quantity {
  const before = text.slice(Math.max(0, start - WORDS_BEFORE), start);
  const match = QUALIFIER.exec(before);
  const qualifier = QUALIFIERS[match?.groups?.['word']?.toLowerCase() ?? ''];
  const length = match?.[0].length ?? 0;
  return {
    start: start - length,
    end,
    ...bounds,
    unit,
    ...(qualifier !== undefined && { qualifier }),
    kind,
  };
}

function toNumber(value: string): number {
  return Number(value.replace(',', '.'));
}
