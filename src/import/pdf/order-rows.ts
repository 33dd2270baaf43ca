import type { PageText, Row, Segment } from './page-text.ts';

/** A part of a page that is read from top to bottom before the next. */
export interface Flow {
  readonly rows: readonly Row[];
  /** Lines of a column, or those beside each other at the head and the foot of a document. */
  readonly kind: 'text' | 'aside';
}

/** Columns have this many lines each, and most of them are nearly as wide as the column; cells of a table are narrower. */
const FEWEST_LINES = 6;
const MOSTLY = 0.55;
const NEARLY = 0.7;

const HEAD = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|^ĐẢNG CỘNG SẢN VIỆT NAM$/u;
const FOOT = /^(?:Nơi (?:nhận|gửi)|Kính gửi)\s*:?$/iu;

/** The rows of a page in the order in which they are read: columns one after the other, the two sides of a document's head and of its signatures apart. */
export function orderRows(page: PageText): readonly Flow[] {
  const columns = findColumns(page.rows);
  if (columns === undefined) return readDown(page.rows);
  const { from, end, gutter } = columns;
  const side = (isInside: (one: Segment) => boolean): Flow => ({
    rows: page.rows
      .slice(from, end)
      .map((row) => row.filter(isInside))
      .filter((row) => row.length > 0),
    kind: 'text',
  });
  return [
    ...readDown(page.rows.slice(0, from)),
    side((one) => one.left < gutter),
    side((one) => one.left >= gutter),
    ...orderRows({ ...page, rows: page.rows.slice(end) }),
  ];
}

function readDown(all: readonly Row[]): readonly Flow[] {
  const flows: Flow[] = [];
  let rows: Row[] = [];
  for (let index = 0; index < all.length; ) {
    const row = all[index] ?? [];
    const end = row.some(({ text }) => HEAD.test(text) || FOOT.test(text))
      ? endOfAside(all, index)
      : index;
    if (end === index) {
      rows.push(row);
      index += 1;
      continue;
    }
    flows.push({ rows, kind: 'text' }, ...splitAside(all.slice(index, end)));
    rows = [];
    index = end;
  }
  return [...flows, { rows, kind: 'text' as const }].filter((flow) => flow.rows.length > 0);
}

/** Two sides go on while rows have two stretches, or one that keeps to a side. */
function endOfAside(rows: readonly Row[], from: number): number {
  const both = rows.slice(from).filter((row) => row.length === 2);
  const [left, right] = both[0] ?? [];
  if (left === undefined || right === undefined || (rows[from]?.length ?? 0) < 2) return from;
  const middle = (left.right + right.left) / 2;
  let end = from;
  while (end < rows.length) {
    const row = rows[end] ?? [];
    if (row.length > 2 || row.some((one) => one.left < middle && one.right > middle)) break;
    end += 1;
  }
  return end;
}

function splitAside(rows: readonly Row[]): readonly Flow[] {
  const [left, right] = rows.find((row) => row.length === 2) ?? [];
  const middle = ((left?.right ?? 0) + (right?.left ?? 0)) / 2;
  const side = (test: (one: Segment) => boolean): Flow => ({
    rows: rows.map((row) => row.filter(test)).filter((row) => row.length > 0),
    kind: 'aside',
  });
  return [side((one) => one.left < middle), side((one) => one.left >= middle)];
}

interface Columns {
  readonly from: number;
  readonly end: number;
  readonly gutter: number;
}

/** The longest stretch of rows with a white gutter near its middle and lines of text on both sides. */
function findColumns(rows: readonly Row[]): Columns | undefined {
  const all = rows.flat();
  const left = Math.min(...all.map((one) => one.left));
  const right = Math.max(...all.map((one) => one.right));
  let best: Columns | undefined;
  for (let share = 0.4; share <= 0.6; share += 0.01) {
    const gutter = left + (right - left) * share;
    for (const { from, end } of stretchesBeside(rows, gutter)) {
      const isLonger = best === undefined || end - from > best.end - best.from;
      if (isLonger && isColumns(rows.slice(from, end), gutter)) best = { from, end, gutter };
    }
  }
  return best;
}

/** The stretches of rows that do not cross a gutter. */
function stretchesBeside(
  rows: readonly Row[],
  gutter: number,
): readonly { readonly from: number; readonly end: number }[] {
  const stretches: { from: number; end: number }[] = [];
  rows.forEach((row, index) => {
    if (row.some((one) => one.left < gutter && one.right > gutter)) return;
    const last = stretches.at(-1);
    if (last?.end === index) last.end = index + 1;
    else stretches.push({ from: index, end: index + 1 });
  });
  return stretches;
}

function isColumns(rows: readonly Row[], gutter: number): boolean {
  const sides = [
    rows.flat().filter((one) => one.left < gutter),
    rows.flat().filter((one) => one.left >= gutter),
  ];
  return sides.every((side) => {
    const width =
      Math.max(...side.map((one) => one.right)) - Math.min(...side.map((one) => one.left));
    const full = side.filter((one) => one.right - one.left > width * NEARLY);
    return side.length >= FEWEST_LINES && full.length >= side.length * MOSTLY;
  });
}
