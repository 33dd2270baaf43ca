import { DomUtils, type parseDocument } from 'htmlparser2';

/** A table of a page as it was parsed. */
export type TableElement = ReturnType<typeof DomUtils.getElementsByTagName>[number];

type Node = ReturnType<typeof parseDocument>['children'][number];

/** The cells of a table as text, row by row: a cell over several rows stands in each, one over several columns in the first of them. */
export function readRows(table: TableElement): readonly (readonly string[])[] {
  const below = new Map<number, { text: string; rows: number }>();
  return DomUtils.getElementsByTagName('tr', table)
    .filter((row) => tableOf(row) === table)
    .map((row) => readRow(row, below));
}

/** The words of an element as a reader sees them, in one line. */
export function wordsOf(element: TableElement): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}

type Hanging = Map<number, { text: string; rows: number }>;

function readRow(row: TableElement, below: Hanging): readonly string[] {
  const cells: string[] = [];
  const takeHanging = (): void => {
    for (let held = below.get(cells.length); held !== undefined; held = below.get(cells.length)) {
      if (held.rows === 1) below.delete(cells.length);
      held.rows -= 1;
      cells.push(held.text);
    }
  };
  for (const cell of row.children) {
    if (!isCell(cell)) continue;
    takeHanging();
    const text = wordsOf(cell);
    const { colspan, rowspan } = cell.attribs;
    for (let i = 0; i < spanOf(colspan); i += 1) {
      const shown = i === 0 ? text : '';
      if (spanOf(rowspan) > 1) below.set(cells.length, { text: shown, rows: spanOf(rowspan) - 1 });
      cells.push(shown);
    }
  }
  takeHanging();
  return cells;
}

function isCell(node: Node): node is TableElement {
  return 'name' in node && (node.name === 'td' || node.name === 'th');
}

function tableOf(row: TableElement): Node | null {
  let above = row.parent;
  while (above !== null && !('name' in above && above.name === 'table')) above = above.parent;
  return above;
}

// HTML's own bound of a span.
const WIDEST = 1000;

function spanOf(written = '1'): number {
  return Math.min(Math.max(Math.trunc(Number(written)) || 1, 1), WIDEST);
}

// What stands on lines of its own is parted; a note under a name is no part of the name.
function textOf(node: Node): string {
  if (node.type === 'text') return node.data;
  if (!('children' in node)) return '';
  const inner = node.children.map((child) => textOf(child as Node)).join('');
  if (!('name' in node)) return inner;
  if (node.name === 'br' || OWN_LINE.has(node.name)) return ` ${inner} `;
  const isNote = node.attribs['class']?.split(' ').includes('note') ?? false;
  return isNote ? ` (${inner.trim()})` : inner;
}

const OWN_LINE = new Set(['p', 'div', 'li', 'ul', 'ol', 'dt', 'dd', 'pre', 'blockquote']);
