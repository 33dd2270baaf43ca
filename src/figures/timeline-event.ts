import { type ArchiveDate, formatDate, formatDayNumbers, parseDate } from '#core/dates.ts';
import { FIGURE_WORDS, type FigureWords } from './words.ts';

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

/** The day, month or year of an event as digits, with «about» where the date is approximate. */
export function dateText(date: ArchiveDate, words: FigureWords): string {
  return (date.approximate ? `${words.about} ` : '') + formatDayNumbers(date);
}

/** One sentence: how many events, from when to when. */
export function describeSpan(events: readonly DatedEvent[], words: FigureWords): string {
  const [first, last] = [events[0]?.when, events.at(-1)?.when];
  if (first === undefined || last === undefined) return '';
  return words.timelineSpan(events.length, sayDate(first, words), sayDate(last, words));
}

/** Reads the date of an event; throws where it is not EDTF. */
export function readEventDate(edtf: string): ArchiveDate {
  const date = parseDate(edtf);
  if (date === undefined) throw new Error(`Not an EDTF date: ${edtf}`);
  return date;
}

function sayDate(date: ArchiveDate, words: FigureWords): string {
  const { time: _time, ...day } = date;
  return words === FIGURE_WORDS.vi ? formatDate(day) : dateText(date, words);
}
