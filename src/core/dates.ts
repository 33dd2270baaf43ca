import { ARCHIVE_OFFSET, toArchiveClock } from './archive-zone.ts';

/**
 * The one way this archive writes time: a subset of EDTF (ISO 8601-2:2019, levels 0 and 1).
 * A day is a string and never a JavaScript `Date`, which can slip across midnight.
 */

/** A parsed EDTF value. `precision` tells which of the fields are meant; `approximate` is EDTF's `~`. A moment written in another zone has the day and the time it falls on in the archive's zone; `edtf` stays as written. */
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
const CLOCK = '(?<time>(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?)';
// No place on earth is more than fourteen hours from universal time.
const OFFSET = '(?<offset>Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))';
const TIME = `T${CLOCK}${OFFSET}`;
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
  const read: ArchiveDate = {
    edtf,
    precision: precisionOf({ month, day, time }),
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(time !== undefined && { time }),
    ...(offset !== undefined && { offset }),
    approximate: groups['about'] === '~',
  };
  const here = inArchiveZone(read);
  return here.year >= 0 && here.year <= LAST_YEAR ? here : undefined;
}

/** The EDTF of a date with its moment told in the archive's zone: `2024-12-31T20:00Z` gives `2025-01-01T03:00+07:00`; what is no moment, or no date, stays as it is. */
export function toArchiveZone(edtf: string): string {
  const date = parseDate(edtf);
  if (date?.time === undefined) return edtf;
  return `${earliestDay(date)}T${date.time}${ARCHIVE_OFFSET}${date.approximate ? '~' : ''}`;
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
  if (start && end && isBefore(end, start)) return undefined;
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

/** A key that sorts EDTF dates in order of time as plain strings, minutes included and zones evened out; equal moments of coarser dates come before finer ones. Malformed input sorts first as an empty string. */
export function dateSortKey(edtf: string): string {
  const date = parseDate(edtf);
  return date ? momentKey(date) : '';
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

const LAST_YEAR = 9999;

// With the largest offsets on both sides a moment moves by one day at most.
function inArchiveZone(date: ArchiveDate): ArchiveDate {
  const { year, month, day, time, offset } = date;
  if (time === undefined || offset === undefined || month === undefined || day === undefined)
    return date;
  const here = toArchiveClock({ time, offset });
  const moved = moveDay({ year, month, day }, here.days);
  return { ...date, ...moved, time: here.time, offset: ARCHIVE_OFFSET };
}

function moveDay({ year, month, day }: CalendarDay, days: number): CalendarDay {
  const moved = day + days;
  if (moved >= 1 && moved <= daysInMonth(year, month)) return { year, month, day: moved };
  const next = moved < 1 ? month - 1 : month + 1;
  const inYear =
    next < 1 || next > 12 ? { year: year + days, month: next < 1 ? 12 : 1 } : { year, month: next };
  return { ...inYear, day: moved < 1 ? daysInMonth(inYear.year, inYear.month) : 1 };
}

function isBefore(end: ArchiveDate, start: ArchiveDate): boolean {
  if (latestDay(end) < earliestDay(start)) return true;
  const areMoments = end.time !== undefined && start.time !== undefined;
  return areMoments && momentKey(end) < momentKey(start);
}

function momentKey(date: ArchiveDate): string {
  return `${earliestDay(date)}T${date.time ?? '00:00'}`;
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

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dayString(parts: CalendarDay): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(parts.year, 4)}-${pad(parts.month, 2)}-${pad(parts.day, 2)}`;
}
