import type { Element, ElementContent } from 'hast';
import { readMoment } from '../lines/moment.ts';
import { attributeOf, findElements, isBlock, linkLength, textOf } from './hast-text.ts';

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
  const worded = rows.map((cells) => cells.filter((cell) => textOf(cell) !== '').length);
  const several = worded.filter((count) => count > 1).length;
  if (several * 2 < worded.filter((count) => count > 0).length) return false;
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

/** What stands over a table as its name, and the table without it: its caption, and a first row that is one cell over all columns. */
export function takeCaptions(table: Element): {
  readonly captions: readonly Element[];
  readonly rest: Element;
} {
  const captions = table.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'caption',
  );
  const children = table.children.filter((child) => !captions.includes(child as Element));
  const plain = { ...table, children };
  const rows = findElements(plain, ({ tagName }) => tagName === 'tr');
  const [first, ...others] = rows;
  const cells = first === undefined ? [] : cellsOf(first);
  const width = Math.max(0, ...others.map(widthOf));
  const isName =
    others.length > 1 && width > 1 && cells.length === 1 && textOf(cells[0] as Element) !== '';
  if (first === undefined || !isName || widthOf(first) < width) return { captions, rest: plain };
  return { captions: [...captions, ...cells], rest: without(plain, first) };
}

function widthOf(row: Element): number {
  return cellsOf(row).reduce((sum, { properties }) => sum + Number(properties['colSpan'] ?? 1), 0);
}

function without(tree: Element, gone: Element): Element {
  const kept = tree.children.filter((child) => child !== gone);
  return {
    ...tree,
    children: kept.map((child) => (child.type === 'element' ? without(child, gone) : child)),
  };
}

/** Whether a table lists files to take with the page, and no values. */
export function isListOfFiles(table: Element): boolean {
  const [head, ...rows] = findElements(table, ({ tagName }) => tagName === 'tr');
  return (
    head !== undefined &&
    rows.length > 0 &&
    FILES.test(textOf(head)) &&
    rows.every((row) => findElements(row, leadsToFile).length > 0)
  );
}

const FILES = /tên (?:tệp|file)|(?:tệp|file) đính kèm|tải (?:về|xuống)|download/iu;

/** Whether a table lists other articles of the site: in each row a title that is a link, beside it a day, a number or nothing. */
export function isListOfPages(table: Element): boolean {
  const rows = findElements(table, ({ tagName }) => tagName === 'tr').map(cellsOf);
  const listed = rows.filter((cells) => cells.some(isLinkedTitle));
  return (
    listed.length >= LEAST_LISTED &&
    listed.length >= rows.length - 1 &&
    listed.every((cells) => cells.every((cell) => isLinkedTitle(cell) || isBeside(textOf(cell))))
  );
}

const LEAST_LISTED = 2;
const TITLE_LENGTH = 20;

function isLinkedTitle(cell: Element): boolean {
  const text = textOf(cell);
  return text.length >= TITLE_LENGTH && linkLength(cell) >= text.length * MOST_LINKED;
}

const MOST_LINKED = 0.85;

function isBeside(text: string): boolean {
  return /^[\d\s.,:/()-]*$/.test(text) || readMoment(text) !== undefined;
}

function leadsToFile(element: Element): boolean {
  const href = element.tagName === 'a' ? (attributeOf(element, 'href') ?? '') : '';
  return /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar)(?:$|[?#])/i.test(href);
}

/** A table with heads: where none is marked, those of the first row are, since Markdown knows no table without; the words of each cell on one line. */
export function withHeads(table: Element): Element {
  return inLines(headed(table));
}

// «Kết quả<br>(%)» is «Kết quả (%)».
function inLines(element: Element): Element {
  const children = /^t[dh]$/.test(element.tagName)
    ? element.children.flatMap(onOneLine)
    : element.children.map((child) => (child.type === 'element' ? inLines(child) : child));
  return { ...element, children };
}

function onOneLine(node: ElementContent): readonly ElementContent[] {
  if (node.type !== 'element') return [node];
  if (node.tagName === 'br') return [SPACE];
  const children = node.children.flatMap(onOneLine);
  return isBlock(node) ? [SPACE, ...children, SPACE] : [{ ...node, children }];
}

const SPACE = { type: 'text', value: ' ' } as const;

function headed(table: Element): Element {
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
