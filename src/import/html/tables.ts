import type { Element } from 'hast';
import { attributeOf, findElements, textOf } from './hast-text.ts';

/** Whether a table holds values in rows and columns, and is no frame for the layout of a page. */
export function isTableOfValues(table: Element): boolean {
  if (attributeOf(table, 'role') === 'presentation') return false;
  const inner = findElements(table, ({ tagName }) => /^(?:table|h[1-6]|iframe)$/.test(tagName));
  if (inner.length > 1) return false;
  const rows = findElements(table, ({ tagName }) => tagName === 'tr').map(cellsOf);
  const widest = Math.max(0, ...rows.map((cells) => cells.length));
  if (rows.length < 2 || widest < 2) return false;
  if (isOfPictures(table, rows.flat())) return false;
  if (rows.flat().some(({ tagName }) => tagName === 'th')) return true;
  const texts = rows.flat().map(textOf);
  const filled = texts.filter((text) => text !== '');
  return filled.length > widest && filled.every((text) => text.length < LONGEST_VALUE);
}

// Pictures with their captions in a table are no values; a picture of each thing in a list of things is one more column.
function isOfPictures(table: Element, cells: readonly Element[]): boolean {
  const pictures = findElements(table, ({ tagName }) => tagName === 'img').length;
  const worded = cells.filter((cell) => textOf(cell) !== '').length;
  return pictures > 1 && pictures * LEAST_WORDED > worded;
}

const LEAST_WORDED = 2;

// A cell with more is a column of a page.
const LONGEST_VALUE = 600;

/** A table with heads: where none is marked, those of the first row are, since Markdown knows no table without. */
export function withHeads(table: Element): Element {
  const [first] = findElements(table, ({ tagName }) => tagName === 'tr');
  if (first === undefined || cellsOf(first).some(({ tagName }) => tagName === 'th')) return table;
  return replace(table, first, { ...first, children: first.children.map(asHead) });
}

function asHead(cell: Element['children'][number]): Element['children'][number] {
  return cell.type === 'element' && cell.tagName === 'td' ? { ...cell, tagName: 'th' } : cell;
}

function replace(tree: Element, old: Element, fresh: Element): Element {
  if (tree === old) return fresh;
  return {
    ...tree,
    children: tree.children.map((child) =>
      child.type === 'element' ? replace(child, old, fresh) : child,
    ),
  };
}

function cellsOf(row: Element): readonly Element[] {
  return row.children.filter(
    (child): child is Element => child.type === 'element' && /^t[dh]$/.test(child.tagName),
  );
}
