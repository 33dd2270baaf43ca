import { group, matchAt } from './match-at.ts';

/** A day read from running text. */
export interface DayReading {
  readonly end: number;
  /** `YYYY-MM-DD`, a day that exists. */
  readonly day: string;
}

const NUMERIC =
  '(?<day>\\d{1,2}) ?(?<sign>[-/.]) ?(?<month>\\d{1,2}) ?\\k<sign> ?(?<year>(?:19|20)\\d\\d)(?!\\d)';
const WORDED =
  '(?<day>\\d{1,2}) {1,2}thang {1,2}(?<month>\\d{1,2})(?:,? {1,2}nam|/) {0,2}(?<year>(?:19|20)\\d\\d)(?!\\d)';
const NUMERIC_DAY = new RegExp(NUMERIC, 'y');
const WORDED_DAY = new RegExp(WORDED, 'y');
const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads «22/12/2024», «1-8-2016» or «22 tháng 12 năm 2024» at an offset of a plain sketch; `undefined` for anything else, and for a day that does not exist. */
export function readDate(plain: string, at: number): DayReading | undefined {
  const match = matchAt(NUMERIC_DAY, plain, at) ?? matchAt(WORDED_DAY, plain, at);
  if (match === undefined) return undefined;
  const day = Number(group(match, 'day'));
  const month = Number(group(match, 'month'));
  const year = Number(group(match, 'year'));
  if (!isRealDay(year, month, day)) return undefined;
  const pad = (value: number) => String(value).padStart(2, '0');
  return { end: at + match[0].length, day: `${year}-${pad(month)}-${pad(day)}` };
}

function isRealDay(year: number, month: number, day: number): boolean {
  if (day < 1 || day > (DAYS_OF_MONTH[month - 1] ?? 0)) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month !== 2 || day < 29 || leap;
}
