import type { Locale } from '#core/locale.ts';
import { classStep, drawLegend, stepRanges } from './class-steps.ts';
import {
  cell,
  contentCell,
  type Figure,
  type FigureHeading,
  type FigureMark,
  linked,
  type PlainMark,
} from './figure.ts';
import { type AxisStep, stepName, stepsBetween } from './steps-between.ts';
import { cutText, LINE_HEIGHT, PHONE_WIDTH, textWidth } from './text-width.ts';

/** The items of one place in one year; `href` is the page of the place. */
export interface YearPlaceCount {
  readonly year: number;
  readonly place: string;
  readonly count: number;
  readonly href?: string | undefined;
}

interface PlaceRow {
  readonly place: string;
  readonly href: string | undefined;
  readonly counts: readonly number[];
  readonly total: number;
}

interface Grid {
  readonly format: Locale['number'];
  readonly years: readonly AxisStep[];
  readonly rows: readonly PlaceRow[];
  readonly most: number;
  readonly column: number;
  /** The width of the names of places. */
  readonly label: number;
}

const ROW = 28;
const NARROWEST_COLUMN = 28;
const NARROWEST_LABEL = 110;
const WIDEST_LABEL = 180;
const GAP = 4;
const HEAD = LINE_HEIGHT + 4;
const LEGEND = LINE_HEIGHT + 14;

/** Items by place (rows, the fullest first) and year (columns, none left out, long empty runs as one), each count in a square of its class; `undefined` when there is no item. */
export function drawYearPlaceGrid(
  heading: FigureHeading & { readonly counts: readonly YearPlaceCount[] },
): Figure | undefined {
  const { locale } = heading;
  const grid = layOut(
    heading.counts.filter(({ count }) => count > 0),
    locale.number,
  );
  if (grid === undefined) return undefined;
  const words = locale.words.figures;
  const bottom = HEAD + grid.rows.length * ROW;
  const total = grid.rows.reduce((sum, row) => sum + row.total, 0);
  const legend = drawLegend(stepRanges(grid.most), bottom + GAP * 2, locale);
  return {
    id: heading.id,
    title: heading.title,
    description: locale.say(words.yearPlace, { places: grid.rows.length, total }),
    width: widthOf(grid),
    height: bottom + LEGEND,
    marks: [
      ...drawYears(grid),
      ...grid.rows.flatMap((row, index) => drawRow(row, HEAD + index * ROW, grid)),
      ...legend,
    ],
    table: {
      caption: heading.title,
      head: [
        { text: words.place, align: 'start' },
        ...[...grid.years.map((step) => stepName(step, String)), words.total].map((text) => ({
          text,
          align: 'end' as const,
        })),
      ],
      rows: grid.rows.map((row) => [
        contentCell(locale, row.place, row.href),
        ...[...row.counts, row.total].map((count) => cell(locale.number(count))),
      ]),
    },
  };
}

function layOut(counts: readonly YearPlaceCount[], format: Locale['number']): Grid | undefined {
  if (counts.length === 0) return undefined;
  const years = stepsBetween(counts.map(({ year }) => year));
  // Two places may share a name, an old and a new province for one; their pages tell them apart.
  const places = Map.groupBy(counts, ({ place, href }) => `${place} ${href ?? ''}`);
  const rows = [...places.values()].map((group) => toRow(group, years));
  const most = Math.max(...rows.flatMap((row) => row.counts));
  const column = Math.max(NARROWEST_COLUMN, textWidth(format(most)) + GAP * 2);
  const free = PHONE_WIDTH - years.length * column;
  const wish = Math.min(
    WIDEST_LABEL,
    Math.max(...rows.map(({ place }) => textWidth(place))) + GAP * 2,
  );
  const label = Math.max(NARROWEST_LABEL, Math.min(free, wish));
  return { format, years, rows: rows.toSorted((a, b) => b.total - a.total), most, column, label };
}

function toRow(group: readonly YearPlaceCount[], years: readonly AxisStep[]): PlaceRow {
  const byYear = new Map<number, number>();
  for (const { year, count } of group) byYear.set(year, (byYear.get(year) ?? 0) + count);
  const counts = years.map(({ first }) => byYear.get(first) ?? 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return { place: group[0]?.place ?? '', href: group[0]?.href, counts, total };
}

function drawYears(grid: Grid): readonly PlainMark[] {
  const { years, column, label } = grid;
  const every = Math.ceil((textWidth('2000') + GAP) / column);
  return (
    years
      .map((year, index): PlainMark => {
        const x = label + index * column + GAP / 2;
        const text = year.first === year.last ? String(year.first) : '…';
        return { shape: 'text', x, y: LINE_HEIGHT - 4, text, anchor: 'start', look: 'muted' };
      })
      .filter((_, index) => index % every === 0)
      // The last column may be narrower than its year.
      .filter((mark) => mark.shape === 'text' && mark.x + textWidth(mark.text) <= widthOf(grid))
  );
}

function widthOf({ years, column, label }: Grid): number {
  return Math.max(PHONE_WIDTH, label + years.length * column);
}

function drawRow(row: PlaceRow, top: number, grid: Grid): readonly FigureMark[] {
  const label: PlainMark = {
    shape: 'text',
    x: 0,
    y: top + ROW / 2 + 5,
    text: cutText(row.place, grid.label - GAP * 2),
    anchor: 'start',
    look: 'label',
  };
  const hit: PlainMark = {
    shape: 'rect',
    x: 0,
    y: top,
    width: grid.label,
    height: ROW,
    look: 'hit',
  };
  return [
    ...linked({ href: row.href, label: row.place }, [hit, label]),
    ...row.counts.flatMap((count, index) => {
      if (count === 0) return [];
      return drawSquare({ count, x: grid.label + index * grid.column, y: top }, grid);
    }),
  ];
}

function drawSquare(
  at: { readonly count: number; readonly x: number; readonly y: number },
  { most, column, format }: Grid,
): readonly PlainMark[] {
  const step = classStep(at.count, most);
  const area = {
    shape: 'rect',
    x: at.x + 1,
    y: at.y + 1,
    width: column - 2,
    height: ROW - 2,
  } as const;
  const text = { x: at.x + column / 2, y: at.y + ROW / 2 + 5, text: format(at.count) };
  return [
    { ...area, look: step === 0 ? 'tile' : `step-${step}` },
    { ...area, look: 'tile' },
    { shape: 'text', ...text, anchor: 'middle', look: 'label' },
  ];
}
