import type { Locale } from '#core/locale.ts';
import {
  cell,
  type Figure,
  type FigureHeading,
  type FigureMark,
  linked,
  type PlainMark,
} from './figure.ts';
import { linearScale, wholeTicks } from './scale.ts';
import { type AxisStep, stepName, stepsBetween } from './steps-between.ts';
import { LINE_HEIGHT, PHONE_WIDTH, textWidth } from './text-width.ts';

/** One year with its count and, where there is one, its page. */
export interface YearCount {
  readonly year: number;
  readonly count: number;
  readonly href?: string | undefined;
}

/** One column: a year, or a long run of years that have none. */
interface Column extends AxisStep {
  readonly count: number;
  readonly href: string | undefined;
}

const TICKS = 4;
const PLOT_HEIGHT = 132;
const TOP = LINE_HEIGHT + 4;
const GAP = 6;
const NARROWEST_COLUMN = 8;
/** WCAG 2.2 asks 24 CSS pixels of a target; a phone draws 27 units in 24 pixels. */
const LINK_COLUMN = 27;

interface Plot {
  readonly format: Locale['number'];
  readonly years: readonly Column[];
  readonly ticks: readonly number[];
  readonly left: number;
  readonly column: number;
  /** The width of the widest count. */
  readonly widest: number;
  readonly width: number;
  readonly y: (count: number) => number;
}

/** Columns by year, every year between the first and the last drawn, a year that has none as zero, long runs of them as one; `undefined` when no year is given. */
export function drawBarChart(
  heading: FigureHeading & { readonly counts: readonly YearCount[] },
): Figure | undefined {
  const years = fillYears(heading.counts);
  if (years.length === 0) return undefined;
  const { locale } = heading;
  const words = locale.words.figures;
  const plot = layOut(years, locale.number);
  return {
    id: heading.id,
    title: heading.title,
    description: describe(years, locale),
    width: plot.width,
    height: TOP + PLOT_HEIGHT + LINE_HEIGHT + GAP,
    marks: [...drawAxis(plot), ...years.flatMap((_, index) => drawColumn(plot, index))],
    table: {
      caption: heading.title,
      head: [
        { text: words.year, align: 'start' },
        { text: words.count, align: 'end' },
      ],
      rows: years.map((column) => [
        cell(stepName(column, String), column.href),
        cell(locale.number(column.count)),
      ]),
    },
  };
}

/** Every year from the first to the last, counts of one year added up, the missing ones as zero and long runs of them as one. */
export function fillYears(counts: readonly YearCount[]): readonly Column[] {
  const byYear = Map.groupBy(counts, ({ year }) => year);
  return stepsBetween(byYear.keys()).map((step) => {
    const same = byYear.get(step.first) ?? [];
    const count = same.reduce((sum, one) => sum + one.count, 0);
    return { ...step, count, href: same.find(({ href }) => href)?.href };
  });
}

function layOut(years: readonly Column[], format: Locale['number']): Plot {
  const ticks = wholeTicks(Math.max(...years.map(({ count }) => count)), TICKS);
  const highest = ticks.at(-1) ?? 1;
  const left = Math.ceil(textWidth(format(highest))) + GAP;
  const column = Math.max(NARROWEST_COLUMN, (PHONE_WIDTH - left - GAP) / years.length);
  return {
    format,
    years,
    ticks,
    left,
    column,
    widest: Math.max(...years.map(({ count }) => textWidth(format(count)))),
    width: Math.ceil(left + column * years.length + GAP),
    y: linearScale([0, highest], [TOP + PLOT_HEIGHT, TOP]),
  };
}

function drawAxis(plot: Plot): readonly PlainMark[] {
  return plot.ticks.flatMap((tick): readonly PlainMark[] => {
    const y = plot.y(tick);
    const points = [
      { x: plot.left, y },
      { x: plot.width - GAP, y },
    ];
    const text = plot.format(tick);
    const x = plot.left - GAP / 2;
    return [
      { shape: 'line', points, look: tick === 0 ? 'axis' : 'grid' },
      { shape: 'text', x, y: y + 5, text, anchor: 'end', look: 'muted' },
    ];
  });
}

function drawColumn(plot: Plot, index: number): readonly FigureMark[] {
  const one = plot.years[index];
  if (one === undefined) return [];
  const { column, y } = plot;
  const x = plot.left + index * column;
  const height = y(0) - y(one.count);
  const bar: PlainMark = {
    shape: 'rect',
    x: x + column * 0.15,
    y: y(one.count),
    width: column * 0.7,
    height,
    look: 'bar',
  };
  const marks = [...(one.count > 0 ? [bar] : []), ...drawTexts(plot, index, x + column / 2)];
  if (column < LINK_COLUMN) return marks;
  const hit: PlainMark = {
    shape: 'rect',
    x,
    y: TOP,
    width: column,
    height: PLOT_HEIGHT + LINE_HEIGHT,
    look: 'hit',
  };
  return linked({ href: one.href, label: `${one.first}: ${plot.format(one.count)}` }, [
    hit,
    ...marks,
  ]);
}

function drawTexts(plot: Plot, index: number, centre: number): readonly PlainMark[] {
  const { years, column, y } = plot;
  const { first, last, count } = years[index] ?? { first: 0, last: 0, count: 0 };
  const name = first === last ? String(first) : '…';
  const yearWidth = textWidth('2000') + GAP;
  const every = Math.ceil(yearWidth / column);
  const half = textWidth(name) / 2;
  const fits = centre - half >= 0 && centre + half <= plot.width;
  const texts: PlainMark[] = [];
  if (index % every === 0 && fits) {
    const at = TOP + PLOT_HEIGHT + LINE_HEIGHT;
    texts.push({
      shape: 'text',
      x: centre,
      y: at,
      text: name,
      anchor: 'middle',
      look: 'muted',
    });
  }
  if (count > 0 && plot.widest + 2 <= column) {
    const text = plot.format(count);
    texts.push({
      shape: 'text',
      x: centre,
      y: y(count) - 4,
      text,
      anchor: 'middle',
      look: 'strong',
    });
  }
  return texts;
}

function describe(years: readonly Column[], { say, words }: Locale): string {
  const { barYear, barSpan, barGaps } = words.figures;
  const total = years.reduce((sum, { count }) => sum + count, 0);
  const gaps = years
    .filter(({ count }) => count === 0)
    .reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const [first, last] = [years[0], years.at(-1)].map((one) => String(one?.first ?? ''));
  const span = { first: first ?? '', last: last ?? '', total };
  return [
    years.length === 1 ? say(barYear, { year: span.first, total }) : say(barSpan, span),
    ...(years.length > 1 && total > 0 ? [peakOf(years, { say, words })] : []),
    ...(gaps > 0 ? [say(barGaps, { count: gaps })] : []),
  ].join(' ');
}

// The year of the most, all of them where several have as many, or that no year has more than another.
function peakOf(years: readonly Column[], { say, words }: Pick<Locale, 'say' | 'words'>): string {
  const { barPeak, barPeaks, barLevel } = words.figures;
  const most = Math.max(...years.map(({ count }) => count));
  const peaks = years
    .filter(({ count }) => count === most)
    .map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`));
  if (peaks.length === years.length) return say(barLevel, { most });
  return peaks.length === 1
    ? say(barPeak, { year: peaks[0] ?? '', most })
    : say(barPeaks, { years: peaks.join(', '), most });
}
