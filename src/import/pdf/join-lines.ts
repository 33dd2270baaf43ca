import type { Row } from './page-text.ts';

/** Lines that are one paragraph. */
export interface Paragraph {
  readonly text: string;
  readonly isBold: boolean;
  readonly size: number;
  /** Whether the last line reaches the edge of the text, so that the next column or page may go on with it. */
  readonly isOpen: boolean;
}

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly size: number;
  readonly isBold: boolean;
}

/** Of the size of a letter: an indent, and how much wider than the usual gap between lines a new paragraph stands. */
const INDENT = 0.8;
const WIDER = 1.25;
const SAME_SIZE = 1.15;
/** How far lines of a heading stand apart, in letters. */
const SET_APART = 1.25;
/** How far from the edge of the text, in letters, a line ends that is full. */
const RAGGED = 5;
const STARTS_ITEM =
  /^(?:[-–—+•*▪➢]\s|\d{1,3}(?:\.\d{1,3})*[.)]\s|[a-zđ]\)\s|[IVX]{1,5}\.\s|(?:Điều|Chương|Phần|Mục)\s+[\dIVX]+)/u;

/** The lines of a flow as paragraphs, told by indents, gaps, short lines, numbers and bold type. */
export function joinLines(rows: readonly Row[], kind: 'text' | 'aside'): readonly Paragraph[] {
  const lines = rows.map(toLine);
  const left = mostCommon(lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const gap = usualGap(lines);
  const body = mostCommon(lines.map((line) => line.size));
  // Letters larger than those of the text stand farther apart.
  const gapFor = ({ size }: Line) => (size > body * SAME_SIZE ? size * SET_APART : gap);
  const paragraphs: Line[][] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const isNew =
      above === undefined ||
      kind === 'aside' ||
      begins({ line, above, left, right, gap: gapFor(line) });
    if (isNew) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  });
  return paragraphs.map((paragraph) => toParagraph(paragraph, right));
}

/** Two flows in one: a paragraph that the end of a column or page cut in two is whole again. */
export function joinFlows(flows: readonly (readonly Paragraph[])[]): readonly Paragraph[] {
  const joined: Paragraph[] = [];
  for (const flow of flows) {
    const [first, ...others] = flow;
    const last = joined.at(-1);
    if (first === undefined) continue;
    const goesOn =
      last?.isOpen === true &&
      last.isBold === first.isBold &&
      !/[.;:!?]$/.test(last.text) &&
      /^[\p{Ll}\d(]/u.test(first.text) &&
      !STARTS_ITEM.test(first.text);
    if (last !== undefined && goesOn) {
      joined[joined.length - 1] = { ...first, text: join(last.text, first.text) };
    } else joined.push(first);
    joined.push(...others);
  }
  return joined;
}

function begins({
  line,
  above,
  left,
  right,
  gap,
}: {
  readonly line: Line;
  readonly above: Line;
  readonly left: number;
  readonly right: number;
  readonly gap: number;
}): boolean {
  if (line.top - above.top > gap * WIDER || line.top < above.top) return true;
  if (
    line.isBold !== above.isBold ||
    Math.abs(line.size - above.size) > line.size * (SAME_SIZE - 1)
  )
    return true;
  const isIndented = line.left > left + INDENT * line.size;
  const wasIndented = above.left > left + INDENT * above.size;
  const isCentred = isIndented && wasIndented && isInMiddle(line, left, right);
  if (isIndented && !wasIndented) return true;
  if (isCentred) return !line.isBold;
  if (isIndented && Math.abs(line.left - above.left) < 1)
    return isShort(above, right) || /[.;:!?]$/.test(above.text);
  if (STARTS_ITEM.test(line.text)) return isShort(above, right) || /[.;:!?]$/.test(above.text);
  return isShort(above, right) && (/[.;:!?…”"]$/.test(above.text) || /^\p{Lu}/u.test(line.text));
}

function isInMiddle({ left: from, right: to, size }: Line, left: number, right: number): boolean {
  return Math.abs(from - left - (right - to)) < 2 * size;
}

function isShort({ right: end, size }: Line, right: number): boolean {
  return end < right - RAGGED * size;
}

function toLine(row: Row): Line {
  const [first] = row;
  return {
    text: row.map(({ text }) => text).join(' '),
    left: first?.left ?? 0,
    right: Math.max(...row.map((one) => one.right)),
    top: first?.top ?? 0,
    size: Math.max(...row.map((one) => one.size)),
    isBold: row.every((one) => one.isBold),
  };
}

function toParagraph(lines: readonly Line[], right: number): Paragraph {
  const last = lines.at(-1);
  return {
    text: lines.map(({ text }) => text).reduce(join),
    isBold: lines.every(({ isBold }) => isBold),
    size: Math.max(...lines.map(({ size }) => size)),
    isOpen: last !== undefined && !isShort(last, right),
  };
}

/** Vietnamese breaks no word: a hyphen at the end of a line is one of the text («COVID-», «19»). */
function join(above: string, below: string): string {
  return /\p{L}-$/u.test(above) ? `${above}${below}` : `${above} ${below}`;
}

/** The left edge that most lines share, in points. */
function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values)
    counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  const [[best] = [0]] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best;
}

function usualGap(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map((line, index) => line.top - (lines[index]?.top ?? 0));
  const within = gaps
    .filter((gap, index) => gap > 0 && gap < 2.2 * (lines[index]?.size ?? 0))
    .sort((a, b) => a - b);
  return within[Math.floor(within.length / 3)] ?? Number.POSITIVE_INFINITY;
}
