import { type ArchiveDate, parseDate } from '#core/dates.ts';
import type { Locale } from '#core/locale.ts';

/** One moment of a document's life: its issue (`origin`) or a report on it; `date` is an EDTF date of the archive. */
export interface TimelineEvent {
  readonly date: string;
  readonly label: string;
  readonly kind: 'origin' | 'report';
  readonly href?: string | undefined;
}

/** An event with its date read. */
export interface DatedEvent extends TimelineEvent {
  readonly when: ArchiveDate;
}

/** The day, month or year of an event in short, with «about» where the date is approximate. */
export function writeEventDay(date: ArchiveDate, { dates, words, say }: Locale): string {
  const day = dates.day(date);
  return date.approximate ? say(words.figures.about, { date: day }) : day;
}

/** One sentence: how many events, from when to when. */
export function describeSpan(events: readonly DatedEvent[], locale: Locale): string {
  const [first, last] = [events[0]?.when, events.at(-1)?.when];
  if (first === undefined || last === undefined) return '';
  return locale.say(locale.words.figures.timelineSpan, {
    count: events.length,
    first: sayDate(first, locale),
    last: sayDate(last, locale),
  });
}

/** Reads the date of an event; throws where it is not EDTF. */
export function readEventDate(edtf: string): ArchiveDate {
  const date = parseDate(edtf);
  if (date === undefined) throw new Error(`Not an EDTF date: ${edtf}`);
  return date;
}

function sayDate(date: ArchiveDate, { dates }: Locale): string {
  const { time: _time, ...day } = date;
  return dates.full(day);
}
