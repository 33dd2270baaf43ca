import { expect } from 'vitest';
import type { Figure, FigureMark, PlainMark, TextMark } from '#figures/figure.ts';
import { TEXT_SIZE, textWidth } from '#figures/text-width.ts';

/** A rectangle that a mark covers. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Fails where a number is not finite, a mark leaves the view box, two texts overlap, or the table is not rectangular. */
export function expectSound(figure: Figure): void {
  const marks = plainMarks(figure.marks);
  const outside = marks.filter((mark) => !isInside(boxOf(mark), figure));
  expect(outside).toEqual([]);
  expect(overlaps(marks.filter((mark) => mark.shape === 'text'))).toEqual([]);
  expect(figure.title).not.toBe('');
  expect(figure.description).not.toMatch(/NaN|undefined|Infinity/);
  for (const row of figure.table.rows) expect(row).toHaveLength(figure.table.head.length);
}

/** Every mark, those inside links too. */
export function plainMarks(marks: readonly FigureMark[]): readonly PlainMark[] {
  return marks.flatMap((mark) => (mark.shape === 'link' ? mark.marks : [mark]));
}

/** Every text of a figure, in the order of drawing. */
export function textsOf(figure: Figure): readonly string[] {
  return plainMarks(figure.marks).flatMap((mark) => (mark.shape === 'text' ? [mark.text] : []));
}

/** The links of a figure as [label, address]. */
export function linksOf(figure: Figure): readonly (readonly [string, string])[] {
  return figure.marks.flatMap((mark) =>
    mark.shape === 'link' ? [[mark.label, mark.href] as const] : [],
  );
}

/** The rectangle a mark covers. */
export function boxOf(mark: PlainMark): Box {
  if (mark.shape === 'text') return textBox(mark);
  if (mark.shape === 'rect') {
    return { left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height };
  }
  if (mark.shape === 'circle') {
    const { cx, cy, r } = mark;
    return { left: cx - r, right: cx + r, top: cy - r, bottom: cy + r };
  }
  const xs = mark.points.map(({ x }) => x);
  const ys = mark.points.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

function textBox(mark: TextMark): Box {
  const width = textWidth(mark.text);
  const left = { start: mark.x, middle: mark.x - width / 2, end: mark.x - width }[mark.anchor];
  // Letters without marks: from the height of capitals to the foot of «g».
  const [top, bottom] = [mark.y - TEXT_SIZE * 0.72, mark.y + TEXT_SIZE * 0.22];
  return { left, right: left + width, top, bottom };
}

function isInside(box: Box, figure: Figure): boolean {
  const slack = 0.01;
  return (
    box.left >= -slack &&
    box.top >= -slack &&
    box.right <= figure.width + slack &&
    box.bottom <= figure.height + slack
  );
}

function overlaps(texts: readonly PlainMark[]): readonly (readonly PlainMark[])[] {
  return texts.flatMap((first, index) =>
    texts
      .slice(index + 1)
      .filter((second) => doOverlap(boxOf(first), boxOf(second)))
      .map((second) => [first, second]),
  );
}

function doOverlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
