import type { ArchiveDate, ArchivePeriod } from './dates.ts';

/** The months as English readers know them. */
export const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A date as English readers write it: `1 August 2016`, `about October 2024`, `2024`; a time is put first as `00:05, 8 October 2019`. */
export function formatEnglishDate(date: ArchiveDate): string {
  const day = formatEnglishDay(date);
  const about = date.approximate ? `about ${day}` : day;
  return date.time === undefined ? about : `${date.time.slice(0, 5)}, ${about}`;
}

/** The day, month or year of a date without its time: `1 August 2016`, `October 2024`, `2024`. */
export function formatEnglishDay({ year, month, day }: ArchiveDate): string {
  const name = month === undefined ? undefined : ENGLISH_MONTHS[month - 1];
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}

/** A period for English readers: `2015–2020`, `from 1 August 2016`, `until July 2019`, or the single date. */
export function formatEnglishPeriod({ start, end, edtf }: ArchivePeriod): string {
  if (start && end && start.edtf === end.edtf) return formatEnglishDate(start);
  if (start && end) {
    const dash = start.month === undefined && end.month === undefined ? '–' : ' – ';
    return `${formatEnglishDay(start)}${dash}${formatEnglishDay(end)}`;
  }
  if (start) return `from ${formatEnglishDay(start)}`;
  return end ? `until ${formatEnglishDay(end)}` : edtf;
}
