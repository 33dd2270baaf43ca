import type { Row, Segment } from './page-text.ts';

/** Rows of text, or a table whose columns are sure. */
export type TextOrTable =
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'table'; readonly cells: readonly (readonly string[])[] };

/** Two rows may stand beside each other by chance. */
const FEWEST_ROWS = 3;
/** Of the height of a letter: a row farther below is none of the table. */
const FARTHEST = 4;
/** A line of a cell that goes on stands closer than the next row. */
const NEXT_LINE = 1.45;

/** Tells tables among rows by the places of their columns; where a stretch lies in two columns nothing is a table. */
export function findTables(rows: readonly Row[]): readonly TextOrTable[] {
  const parts: TextOrTable[] = [];
  let text: Row[] = [];
  for (let index = 0; index < rows.length; ) {
    const end = endOfRun(rows, index);
    const cells = end - index >= FEWEST_ROWS ? toCells(rows.slice(index, end)) : undefined;
    if (cells === undefined) {
      text.push(...rows.slice(index, Math.max(end, index + 1)));
      index = Math.max(end, index + 1);
      continue;
    }
    parts.push({ kind: 'rows', rows: text }, { kind: 'table', cells });
    text = [];
    index = end;
  }
  parts.push({ kind: 'rows', rows: text });
  return parts.filter((part) => part.kind === 'table' || part.rows.length > 0);
}

/** Rows of two stretches and more; one stretch between them is a line of a cell that goes on. */
function endOfRun(rows: readonly Row[], from: number): number {
  const next = rows[from + 1];
  // Of a cell of two lines beside cells of one, the first stands half a line higher.
  const isHalfLine =
    next !== undefined && next.length >= 2 && distance(rows[from] ?? [], next) < 0.9;
  let last = from;
  for (let end = from; end < rows.length; end += 1) {
    const [row = [], above] = [rows[end], rows[end - 1]];
    const gap = end === from || above === undefined ? 0 : distance(above, row);
    if (gap > FARTHEST) break;
    if (row.length >= 2) last = end + 1;
    else if (end === from ? !isHalfLine : gap > NEXT_LINE) break;
  }
  const after = rows[last];
  const isTail = after?.length === 1 && last > from && isLineOfCell(rows.slice(from, last), after);
  return isTail ? last + 1 : last;
}

// Of the last row: half a line below, or as close as lines of cells stand, right below a stretch of a further column.
function isLineOfCell(table: readonly Row[], after: Row): boolean {
  const above = table.at(-1) ?? [];
  const gap = distance(above, after);
  if (gap < 0.9) return true;
  const gaps = table.slice(1).map((row, i) => distance(table[i] ?? [], row));
  const isCloseAsLines = gap <= Math.min(...gaps) * SAME && Math.max(...gaps) > gap * SPACED;
  const [one] = after;
  return isCloseAsLines && above.slice(1).some(({ left }) => Math.abs(left - (one?.left ?? 0)) < 1);
}

interface Column {
  readonly left: number;
  readonly right: number;
}

function toCells(rows: readonly Row[]): readonly (readonly string[])[] | undefined {
  const columns = joinColumns(findColumns(rows.flat()), rows);
  if (columns.length < 2) return undefined;
  const isDoubled = rows.some((row) => {
    const places = row.map((one) => columnOf(one, columns));
    return new Set(places).size < places.length;
  });
  if (isDoubled) return undefined;
  const cells = groupRows(rows).map((group) => {
    const line = columns.map(() => '');
    for (const one of group.flat()) {
      const place = columnOf(one, columns);
      line[place] = `${line[place] ?? ''} ${one.text}`.trim();
    }
    return line;
  });
  const isProse = cells.every(
    (line) => line.filter((cell) => cell.length > LONGEST_CELL).length >= 2,
  );
  if (isProse) return undefined;
  const filled = cells.filter((line) => line.filter((cell) => cell !== '').length >= 2);
  return cells.length >= 2 && filled.length >= cells.length * MOSTLY ? cells : undefined;
}

/** The lines of each row of a table: a line with one stretch belongs to the nearest with more; lines that stand closer than rows do are of one row. */
function groupRows(rows: readonly Row[]): readonly (readonly Row[])[] {
  const anchors = rows.filter((row) => row.length >= 2);
  const gaps = anchors.slice(1).map((row, index) => distance(anchors[index] ?? [], row));
  const least = Math.min(...gaps);
  const isSpaced =
    Math.max(...gaps) > least * SPACED && least < NEXT_LINE && isNumberedSo(anchors, gaps);
  const groups: Row[][] = [];
  anchors.forEach((row, index) => {
    const isClose = isSpaced && index > 0 && (gaps[index - 1] ?? 0) <= least * SAME;
    if (isClose) groups.at(-1)?.push(row);
    else groups.push([row]);
  });
  for (const row of rows.filter((one) => one.length < 2)) {
    const nearest = groups.reduce((best, group) =>
      distanceTo(group, row) < distanceTo(best, row) ? group : best,
    );
    nearest.push(row);
  }
  return groups.map((group) => group.sort((a, b) => (a[0]?.top ?? 0) - (b[0]?.top ?? 0)));
}

/** Rows stand apart by this much more than the lines of a cell, at least. */
const SPACED = 1.25;

/** Where rows are numbered in their first column, no number stands in a line that goes on. */
function isNumberedSo(anchors: readonly Row[], gaps: readonly number[]): boolean {
  const least = Math.min(...gaps);
  return anchors.every((row, i) => {
    const isClose = i > 0 && (gaps[i - 1] ?? 0) <= least * SAME;
    return !isClose || !/^\d{1,3}\.?$/.test(row[0]?.text ?? '') || row.length < 2;
  });
}

/** Two gaps that are one, but for rounding. */
const SAME = 1.15;

function distanceTo(group: readonly Row[], row: Row): number {
  return Math.min(...group.map((one) => Math.abs(distance(one, row))));
}

/** Two columns of lines are no table. */
const LONGEST_CELL = 40;
/** Rows of a table have cells side by side. */
const MOSTLY = 0.8;

/** Stretches that overlap share a column. */
function findColumns(segments: readonly Segment[]): readonly Column[] {
  const sorted = [...segments].sort((a, b) => a.left - b.left);
  const columns: Column[] = [];
  for (const { left, right } of sorted) {
    const last = columns.at(-1);
    if (last === undefined || left > last.right) columns.push({ left, right });
    else columns[columns.length - 1] = { ...last, right: Math.max(last.right, right) };
  }
  return columns;
}

// A head that stands in the middle of its column may touch none of the short words below it: columns of which no row has both are one, the nearest first.
function joinColumns(found: readonly Column[], rows: readonly Row[]): readonly Column[] {
  let columns = found;
  for (;;) {
    const pairs = columns.flatMap((right, i) => {
      const left = columns[i - 1];
      if (left === undefined || haveBoth(rows, left, right)) return [];
      return [{ at: i, gap: right.left - left.right, joined: { ...left, right: right.right } }];
    });
    const nearest = pairs.sort((a, b) => a.gap - b.gap)[0];
    if (nearest === undefined || columns.length <= 2) return columns;
    columns = columns.toSpliced(nearest.at - 1, 2, nearest.joined);
  }
}

function haveBoth(rows: readonly Row[], left: Column, right: Column): boolean {
  return rows.some((row) => [left, right].every((column) => row.some((one) => isIn(one, column))));
}

function isIn({ left, right }: Segment, column: Column): boolean {
  return left <= column.right && right >= column.left;
}

function columnOf(one: Segment, columns: readonly Column[]): number {
  return columns.findIndex((column) => isIn(one, column));
}

function distance(above: Row, below: Row): number {
  const size = Math.max(above[0]?.size ?? 1, below[0]?.size ?? 1);
  return ((below[0]?.top ?? 0) - (above[0]?.top ?? 0)) / size;
}
