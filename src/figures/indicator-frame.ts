import { formatNumber } from '#core/text/numbers.ts';
import type { PlainMark } from './figure.ts';
import type { SeriesPoint } from './indicator-series.ts';
import { linearScale, ticksBetween } from './scale.ts';
import { LINE_HEIGHT, PHONE_WIDTH, textWidth } from './text-width.ts';

/** The plane a chart is drawn on: axes from time (years) and value to units. */
export interface PlotFrame {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly years: readonly number[];
  readonly ticks: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the next thing may stand. */
  readonly end: number;
}

const PLOT_HEIGHT = 120;
const TOP = LINE_HEIGHT + 6;
const GAP = 8;
const TICKS = 3;
const SMALLEST_STEP = 1e-6;

/** Axes that hold every point: whole years across, and round values from zero (or below it) upwards; `above` is what stands over them. */
export function layOutFrame(points: readonly SeriesPoint[], above: number): PlotFrame {
  const times = points.flatMap(({ from, to }) => [from, to].filter((time) => time !== undefined));
  const first = Math.floor(Math.min(...times));
  // The last moment of 2024 is 2025.0: it still belongs to 2024.
  const last = Math.max(first + 1, Math.ceil(Math.max(...times)));
  const values = points.flatMap(({ value, upper }) => [value, upper ?? value]);
  const ticks = ticksBetween({
    low: Math.min(0, ...values),
    high: Math.max(0, ...values),
    count: TICKS,
    smallest: SMALLEST_STEP,
  });
  const left = Math.ceil(Math.max(...ticks.map((tick) => textWidth(formatNumber(tick))))) + GAP;
  const right = PHONE_WIDTH - GAP;
  const top = above + TOP;
  const bottom = top + PLOT_HEIGHT;
  return {
    x: linearScale([first, last], [left, right]),
    y: linearScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [bottom, top]),
    years: Array.from({ length: last - first }, (_, index) => first + index),
    ticks,
    left,
    right,
    top,
    bottom,
    end: bottom + LINE_HEIGHT + GAP,
  };
}

/** The lines of the value axis, and the years under their middles. */
export function drawFrame(frame: PlotFrame): readonly PlainMark[] {
  const { x, y, left, right, bottom } = frame;
  const lines = frame.ticks.flatMap((tick): readonly PlainMark[] => [
    {
      shape: 'line',
      points: [left, right].map((at) => ({ x: at, y: y(tick) })),
      look: tick === 0 ? 'axis' : 'grid',
    },
    {
      shape: 'text',
      x: left - GAP / 2,
      y: y(tick) + 5,
      text: formatNumber(tick),
      anchor: 'end',
      look: 'muted',
    },
  ]);
  const room = textWidth('2000') + GAP;
  const every = Math.ceil(room / (x(1) - x(0)));
  const years = frame.years
    .filter((_, index) => index % every === 0)
    .map(
      (year): PlainMark => ({
        shape: 'text',
        x: x(year + 0.5),
        y: bottom + LINE_HEIGHT,
        text: String(year),
        anchor: 'middle',
        look: 'muted',
      }),
    )
    .filter((mark) => mark.shape === 'text' && mark.x + room / 2 <= PHONE_WIDTH + GAP / 2);
  return [...lines, ...years];
}
