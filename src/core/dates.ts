/**
 * The one way this archive writes time: a subset of EDTF (ISO 8601-2:2019, levels 0 and 1).
 * A day is a string and never a JavaScript `Date`, which can slip across midnight.
 */

/** A parsed EDTF value. `precision` tells which of the fields are meant; `approximate` is EDTF's `~`. */
export interface ArchiveDate {
  readonly edtf: string;
  readonly precision: 'year' | 'month' | 'day' | 'minute';
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly time?: string;
  readonly offset?: string;
  readonly approximate: boolean;
}

/** A parsed EDTF interval; an open side (`..`) or a single date leaves the matching end `undefined` or equal. */
export interface ArchivePeriod {
  readonly edtf: string;
  readonly start?: ArchiveDate;
  readonly end?: ArchiveDate;
}

const YEAR = '(?<year>\\d{4})';
const MONTH = '(?<month>\\d{2})';
const DAY = '(?<day>\\d{2})';
const TIME = 'T(?<time>[0-2]\\d:[0-5]\\d(?::[0-5]\\d)?)(?<offset>Z|[+-][01]\\d:[0-5]\\d)';
const DATE = new RegExp(`^${YEAR}(?:-${MONTH}(?:-${DAY}(?:${TIME})?)?)?(?<about>~?)$`);

/** Reads one EDTF date (`2016-08-01`, `2019-10-08T00:05+07:00`, `2024-10`, `2024-10~`, `2024`); `undefined` when it is malformed or names a day that does not exist. */
export function parseDate(edtf: string): ArchiveDate | undefined {
  const groups = DATE.exec(edtf)?.groups;
  if (groups === undefined) return undefined;
  const year = Number(groups['year']);
  const month = groups['month'] === undefined ? undefined : Number(groups['month']);
  const day = groups['day'] === undefined ? undefined : Number(groups['day']);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month))) {
    return undefined;
  }
  const { time, offset } = groups;
  if (time !== undefined && Number(time.slice(0, 2)) > 23) return undefined;
  return {
    edtf,
    precision: precisionOf({ month, day, time }),
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(time !== undefined && { time }),
    ...(offset !== undefined && { offset }),
    approximate: groups['about'] === '~',
  };
}

/** Reads an EDTF date or interval (`2015/2020`, `2016-08/2019-07`, `../2019-07`); `undefined` when either side is malformed or the interval runs backwards. */
export function parsePeriod(edtf: string): ArchivePeriod | undefined {
  const sides = edtf.split('/');
  if (sides.length === 1) {
    const date = parseDate(edtf);
    return date && { edtf, start: date, end: date };
  }
  const [from, to] = sides;
  if (sides.length !== 2 || from === undefined || to === undefined) return undefined;
  const start = from === '..' ? undefined : parseDate(from);
  const end = to === '..' ? undefined : parseDate(to);
  if ((from !== '..' && start === undefined) || (to !== '..' && end === undefined))
    return undefined;
  if (start && end && latestDay(end) < earliestDay(start)) return undefined;
  return { edtf, ...(start && { start }), ...(end && { end }) };
}

/** The first day (`YYYY-MM-DD`) a date can mean: of `2024-10~` it is `2024-10-01`. */
export function earliestDay(date: ArchiveDate): string {
  return dayString({ year: date.year, month: date.month ?? 1, day: date.day ?? 1 });
}

/** The last day (`YYYY-MM-DD`) a date can mean: of `2024-02` it is `2024-02-29`. */
export function latestDay(date: ArchiveDate): string {
  const month = date.month ?? 12;
  return dayString({ year: date.year, month, day: date.day ?? daysInMonth(date.year, month) });
}

/** A key that sorts EDTF dates in order of time as plain strings, minutes included; equal moments of coarser dates come before finer ones. Malformed input sorts first as an empty string. */
export function dateSortKey(edtf: string): string {
  const date = parseDate(edtf);
  return date ? `${earliestDay(date)}T${date.time ?? '00:00'}` : '';
}

/** A date as Vietnamese readers write it: `ngày 01/8/2016`, `tháng 10/2024 (khoảng)`, `năm 2024`; a time is put first as `00:05, ngày 08/10/2019`. */
export function formatDate(date: ArchiveDate): string {
  const about = date.approximate ? ' (khoảng)' : '';
  if (date.month === undefined) return `năm ${date.year}${about}`;
  if (date.day === undefined) return `tháng ${date.month}/${date.year}${about}`;
  const day = `ngày ${formatDayNumbers(date)}${about}`;
  return date.time === undefined ? day : `${date.time.slice(0, 5)}, ${day}`;
}

/** The digits of a date as Vietnamese administrative style has them (Decree 30/2020/NĐ-CP, annex I: days below 10 and months 1 and 2 take a zero): `01/8/2016`, `10/2024`, `2024`. */
export function formatDayNumbers(date: ArchiveDate): string {
  if (date.month === undefined) return String(date.year);
  if (date.day === undefined) return `${date.month}/${date.year}`;
  const month = date.month <= 2 ? `0${date.month}` : String(date.month);
  return `${String(date.day).padStart(2, '0')}/${month}/${date.year}`;
}

/** A period for readers: `2015–2020`, `từ 01/8/2016`, `đến 7/2019`, or the single date. */
export function formatPeriod(period: ArchivePeriod): string {
  const { start, end } = period;
  if (start && end && start.edtf === end.edtf) return formatDate(start);
  if (start && end) return `${formatDayNumbers(start)}–${formatDayNumbers(end)}`;
  if (start) return `từ ${formatDayNumbers(start)}`;
  return end ? `đến ${formatDayNumbers(end)}` : period.edtf;
}

/** The value for an HTML `datetime` attribute: EDTF without its `~`. */
export function machineDate(date: ArchiveDate): string {
  return date.edtf.replace('~', '');
}

function precisionOf(fields: {
  month: number | undefined;
  day: number | undefined;
  time: string | undefined;
}): ArchiveDate['precision'] {
  if (fields.time !== undefined) return 'minute';
  if (fields.day !== undefined) return 'day';
  return fields.month === undefined ? 'year' : 'month';
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function dayString(parts: { year: number; month: number; day: number }): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(parts.year, 4)}-${pad(parts.month, 2)}-${pad(parts.day, 2)}`;
}
