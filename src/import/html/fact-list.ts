import type { Element } from 'hast';
import { isAuthorLabel, isSourceLabel } from '../lines/author-words.ts';
import { readByline } from '../lines/byline.ts';
import { whyLeftOut } from '../lines/left-out.ts';
import { readMoment } from '../lines/moment.ts';
import { attributeOf, childrenOf, findElements, textOf } from './hast-text.ts';

/** Whether a list holds what a page says of its article: a moment beside its author, its section, a counter; each item is called something or is one of these. */
export function isFactList(list: Element): boolean {
  const items = elementsIn(list).filter(({ tagName }) => /^(?:li|dt|dd)$/.test(tagName));
  const texts = items.map(textOf).filter((text) => text !== '');
  const moments = texts.filter(isMoment);
  return (
    texts.length > 1 &&
    texts.length <= MOST_FACTS &&
    moments.length > 0 &&
    moments.length < texts.length &&
    texts.every((text) => text.length <= LONGEST_FACT) &&
    items.every((item) => isNamed(item) || isFact(textOf(item)))
  );
}

/** The same of a table with such a fact in each row, behind what it is: «Ngày đăng | 10/11/2025». */
export function isFactTable(table: Element): boolean {
  const rows = rowsOf(table);
  return (
    rows.length > 0 &&
    rows.length <= MOST_FACTS &&
    rows.every((cells) => cells.length === 2) &&
    rows.filter(isLabelled).length > rows.length / 2 &&
    rows.some((cells) => isLabelled(cells) && isMoment(textOf(cells[1] as Element)))
  );
}

/** Who a list or a table of facts says wrote the article: «Viết bởi Lê Thử», «Tác giả | Lê Thử». */
export function authorInFacts(facts: Element): string | undefined {
  if (facts.tagName !== 'table') return elementsIn(facts).map(textOf).map(readByline).find(Boolean);
  const row = rowsOf(facts).find((cells) => isAuthorLabel(textOf(cells[0] as Element)));
  return row && textOf(row[1] as Element);
}

const MOST_FACTS = 10;
const LONGEST_FACT = 80;
const LABEL =
  /^(?:ngày(?: (?:đăng|viết|tạo|xuất bản|cập nhật))?|thời gian|cập nhật|chuyên mục|danh mục|thể loại|chủ đề|từ khóa|(?:số )?lượt (?:xem|đọc)|date|category)\s*:?$/iu;

function isLabelled([label]: readonly Element[]): boolean {
  return label !== undefined && isLabel(textOf(label));
}

function isLabel(text: string): boolean {
  return LABEL.test(text) || isAuthorLabel(text) || isSourceLabel(text);
}

function isMoment(text: string): boolean {
  return readMoment(text) !== undefined;
}

function isNamed(item: Element): boolean {
  return ['className', 'itemProp'].some((name) => attributeOf(item, name) !== undefined);
}

function isFact(text: string): boolean {
  return [readMoment, readByline, whyLeftOut].some((read) => read(text) !== undefined);
}

function rowsOf(table: Element): readonly (readonly Element[])[] {
  return findElements(table, ({ tagName }) => tagName === 'tr').map((row) =>
    elementsIn(row).filter(({ tagName }) => /^t[dh]$/.test(tagName)),
  );
}

function elementsIn(element: Element): readonly Element[] {
  return childrenOf(element).flatMap((child) => (child.type === 'element' ? [child] : []));
}
