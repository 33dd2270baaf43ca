import type { ArchiveDate } from '#core/dates.ts';
import type { Locale } from '#core/locale.ts';
import { cell, type Figure, type FigureHeading, type PlainMark } from './figure.ts';
import { linearScale } from './scale.ts';
import { stepName, stepsBetween } from './steps-between.ts';
import { LINE_HEIGHT, PHONE_WIDTH, textWidth, wrapText } from './text-width.ts';
import { type DatedEvent, describeSpan, writeEventDay } from './timeline-event.ts';

/** Up to this span the events are counted by month, beyond it by year. */
const MOST_MONTHS = 24;
const ROW = 24;
const BAR = 14;
const GAP = 8;

interface Bin {
  readonly name: string;
  readonly count: number;
}

/** A timeline of many events: the issue in words, then one bar for each month or year in turn, empty ones too. The events come sorted and are at least one. */
export function drawBinnedTimeline(heading: FigureHeading, events: readonly DatedEvent[]): Figure {
  const { locale } = heading;
  const words = locale.words.figures;
  const origins = events.filter(({ kind }) => kind === 'origin');
  const { bins, unit } = binEvents(
    events.filter(({ kind }) => kind === 'report'),
    locale,
  );
  const opening = origins.map((event) => `${writeEventDay(event.when, locale)}: ${event.label}`);
  const intro = opening.flatMap((text) => wrapText(text, { width: PHONE_WIDTH, lines: 2 }));
  const top = intro.length * LINE_HEIGHT + (intro.length > 0 ? GAP : 0);
  return {
    id: heading.id,
    title: heading.title,
    description: `${describeSpan(events, locale)} ${words.timelineBinned}`,
    width: PHONE_WIDTH,
    height: top + bins.length * ROW + GAP,
    marks: [...intro.map(drawIntro), ...drawBins(bins, top, locale.number)],
    table: {
      caption: [heading.title, ...opening].join('. '),
      head: [
        { text: unit === 'month' ? words.month : words.year, align: 'start' },
        { text: words.count, align: 'end' },
      ],
      rows: bins.map(({ name, count }) => [cell(name), cell(locale.number(count))]),
    },
  };
}

/** The events counted by month where they span at most two years and each has a month, else by year; no month or year between is left out, long empty runs stand as one. */
function binEvents(
  events: readonly DatedEvent[],
  { dates }: Locale,
): {
  readonly unit: 'month' | 'year';
  readonly bins: readonly Bin[];
} {
  const months = events.map(({ when }) => when.year * 12 + (when.month ?? 1) - 1);
  const fine = events.every(({ when }) => when.month !== undefined);
  const unit = fine && spanOf(months) <= MOST_MONTHS ? 'month' : 'year';
  const numbers = unit === 'month' ? months : events.map(({ when }) => when.year);
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const bins = stepsBetween(counts.keys()).map((step) => ({
    name: stepName(step, (number) => dates.day(binDate(number, unit))),
    count: counts.get(step.first) ?? 0,
  }));
  return { unit, bins };
}

function spanOf(numbers: readonly number[]): number {
  const least = numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return numbers.length === 0 ? 0 : most - least + 1;
}

function binDate(number: number, unit: 'month' | 'year'): ArchiveDate {
  const year = unit === 'year' ? number : Math.floor(number / 12);
  const month = unit === 'year' ? {} : { month: (number % 12) + 1 };
  return { edtf: '', precision: unit, year, ...month, approximate: false };
}

function drawIntro(text: string, index: number): PlainMark {
  const y = LINE_HEIGHT * (index + 1) - 5;
  return { shape: 'text', x: 0, y, text, anchor: 'start', look: 'strong' };
}

function drawBins(
  bins: readonly Bin[],
  top: number,
  format: Locale['number'],
): readonly PlainMark[] {
  const widest = Math.max(0, ...bins.map(({ name }) => textWidth(name)));
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const left = widest + GAP;
  const right = PHONE_WIDTH - textWidth(format(most)) - GAP;
  const x = linearScale([0, most], [left, right]);
  return bins.flatMap(({ name, count }, index): readonly PlainMark[] => {
    const y = top + index * ROW;
    const text = { shape: 'text', y: y + BAR + 1 } as const;
    const width = x(count) - left;
    return [
      { ...text, x: widest, text: name, anchor: 'end', look: 'muted' },
      { shape: 'rect', x: left, y: y + 3, width, height: BAR, look: 'bar' },
      { ...text, x: x(count) + 4, text: format(count), anchor: 'start', look: 'strong' },
    ];
  });
}
