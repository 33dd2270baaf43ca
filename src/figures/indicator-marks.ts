import { aimOf } from '#core/model/schema/statistic.ts';
import { digitsText } from '#core/text/written-value.ts';
import type { PlainMark, Point, TextMark } from './figure.ts';
import type { PlotFrame } from './indicator-frame.ts';
import type { SeriesPoint, Strand } from './indicator-series.ts';
import { TEXT_SIZE, textWidth } from './text-width.ts';

const DOT = 4;
const LABEL_GAP = 7;
/** More than this many years between two values of years or days, or of months, and the line between them is dashed. */
const NEXT = { year: 1.01, month: 1.5 / 12 };
/** The breadth of a range, and its least height. */
const RANGE = { width: 8, height: 2 };

/** The values of one definition, with a line through them where they may be joined. */
export function drawStrand(strand: Strand, frame: PlotFrame): readonly PlainMark[] {
  const dots = strand.points.flatMap((point) => drawPoint(point, frame));
  if (!strand.joined) return dots;
  const lines = strand.points.slice(1).map((point, index): PlainMark => {
    const previous = strand.points[index] ?? point;
    const apart = middleOf(point) - middleOf(previous);
    return {
      shape: 'line',
      points: [previous, point].map((one) => position(one, frame)),
      look: apart > (point.kind === 'wholeMonth' ? NEXT.month : NEXT.year) ? 'edge-gap' : 'edge',
    };
  });
  return [...lines, ...dots];
}

/** The values in figures above their dots, as many as find room without touching each other. */
export function drawValues(points: readonly SeriesPoint[], frame: PlotFrame): readonly PlainMark[] {
  const placed: TextMark[] = [];
  for (const point of points) {
    const { x } = position(point, frame);
    const { value, upper } = point;
    const y = frame.y(Math.max(value, upper ?? value));
    const text = digitsText(point.statistic);
    const half = textWidth(text) / 2;
    const fits = x - half >= frame.left && x + half <= frame.right;
    const label: TextMark = {
      shape: 'text',
      x: fits ? x : Math.min(Math.max(x, frame.left + half), frame.right - half),
      y: y - LABEL_GAP,
      text,
      anchor: 'middle',
      look: 'value',
    };
    const isNarrow = half * 2 <= frame.right - frame.left;
    if (isNarrow && placed.every((other) => areApart(label, other))) placed.push(label);
  }
  return placed;
}

function drawPoint(point: SeriesPoint, frame: PlotFrame): readonly PlainMark[] {
  const { x, y } = position(point, frame);
  const { statistic, upper, kind, from, to } = point;
  const planned = aimOf(statistic) !== undefined;
  const value =
    upper === undefined ? drawDot({ x, y }, planned) : drawRange(x, [y, frame.y(upper)], planned);
  if (kind === 'cumulative' && from !== undefined && to !== undefined) {
    const start = frame.x(from);
    return [
      { shape: 'rect', x: start, y: y - 3, width: x - start, height: 6, look: 'span' },
      value,
    ];
  }
  if (kind === 'untilThen') return [segment({ x: frame.left, y }, { x, y }, 'edge-gap'), value];
  if (kind === 'sinceThen') return [segment({ x, y }, { x: frame.right, y }, 'edge-gap'), value];
  return [value];
}

function drawDot({ x, y }: Point, planned: boolean): PlainMark {
  return { shape: 'circle', cx: x, cy: y, r: DOT, look: planned ? 'box' : 'dot' };
}

// A range has no middle that its source would stand by: it is drawn from end to end.
function drawRange(x: number, ends: readonly [number, number], planned: boolean): PlainMark {
  const [top, bottom] = [Math.min(...ends), Math.max(...ends)];
  const height = Math.max(RANGE.height, bottom - top);
  return {
    shape: 'rect',
    x: x - RANGE.width / 2,
    y: top,
    width: RANGE.width,
    height,
    look: planned ? 'box' : 'span',
  };
}

/** A stretch is marked at its end, when its value was reached; an open period at its known end; else the middle of the period. */
function position(point: SeriesPoint, frame: PlotFrame): Point {
  const time = point.kind === 'cumulative' ? (point.to ?? 0) : middleOf(point);
  return { x: frame.x(time), y: frame.y(point.value) };
}

function middleOf({ from, to }: SeriesPoint): number {
  if (from === undefined || to === undefined) return to ?? from ?? 0;
  return (from + to) / 2;
}

function areApart(a: TextMark, b: TextMark): boolean {
  const across = Math.abs(a.x - b.x) >= (textWidth(a.text) + textWidth(b.text)) / 2;
  return across || Math.abs(a.y - b.y) >= TEXT_SIZE;
}

function segment(from: Point, to: Point, look: 'edge' | 'edge-gap'): PlainMark {
  return { shape: 'line', points: [from, to], look };
}
