import type { Element, ElementContent } from 'hast';
import type { Dropped } from '../article.ts';
import { nameBesideMoment } from '../lines/beside-moment.ts';
import { isNobody, readByline } from '../lines/byline.ts';
import { whyLeftOut } from '../lines/left-out.ts';
import { readMoment } from '../lines/moment.ts';
import { isAllBold, splitLines, textOf } from './document-elements.ts';

/** What the first and last lines of a piece of news say of it, and the blocks without them. */
export interface NewsLines {
  readonly kicker?: string;
  readonly lead?: string;
  readonly byline?: string;
  /** EDTF. */
  readonly date?: string;
  readonly rest: readonly Element[];
  readonly dropped: readonly Dropped[];
}

/** The lines of a document that is no official one which name its column, its day and its author, and its lead: a first paragraph in bold. */
export function takeNewsLines(blocks: readonly Element[]): NewsLines {
  const lines = blocks.flatMap(splitSentences);
  const edges = new Set(
    [...lines.slice(0, FIRST), ...lines.slice(-LAST)].filter(({ tagName }) => tagName === 'p'),
  );
  const dateLine = lines.find((line) => edges.has(line) && momentOf(line) !== undefined);
  const name = lines.findLast(
    (line, i) => i > 0 && edges.has(line) && isByline(line) && line !== dateLine,
  );
  const after = name === undefined ? [] : lines.slice(lines.indexOf(name) + 1);
  const contacts = after.filter((line) => whyLeftOut(textOf(line)) !== undefined);
  const reasons = new Map<Element, string>([
    ...contacts.map((line) => [line, 'dòng liên hệ dưới tên tác giả'] as const),
    ...(dateLine ? [[dateLine, 'dòng ngày giờ, đã ghi vào ngày của tin'] as const] : []),
    ...(name ? [[name, 'tên tác giả, đã ghi vào tác giả bài gốc'] as const] : []),
  ]);
  const kept = lines.filter((line) => !reasons.has(line));
  const lead = isLead(kept[0], kept[1]) ? kept[0] : undefined;
  const date = dateLine && momentOf(dateLine);
  const byline = name ? readByline(textOf(name)) : dateLine && nameBesideMoment(textOf(dateLine));
  return {
    ...(lead !== undefined && { lead: textOf(lead) }),
    ...(byline !== undefined && { byline }),
    ...(date !== undefined && { date }),
    rest: lead === undefined ? kept : kept.slice(1),
    dropped: [...reasons].map(([line, reason]) => ({ text: textOf(line), reason })),
  };
}

/** Where the title of a piece of news stands among its first blocks: behind the name of its column, which is a short line in capitals; -1 where that is not so. */
export function titleBelowColumn(blocks: readonly Element[]): number {
  const [first, second, third] = blocks;
  if (first === undefined || second === undefined || third === undefined) return -1;
  const column = textOf(first);
  const isColumn =
    column.length <= LONGEST_COLUMN &&
    column === column.toUpperCase() &&
    /\p{Lu}{2}/u.test(column) &&
    first.tagName === 'p';
  const isTitle =
    second.tagName === 'p' &&
    textOf(second).length > column.length &&
    isAllBold(second) &&
    !isAllBold(third) &&
    !/[.;:]$/.test(textOf(second));
  return isColumn && isTitle ? 1 : -1;
}

const FIRST = 3;
const LAST = 4;
const LONGEST_COLUMN = 40;
const LEAST_LEAD = 40;

function momentOf(line: Element): string | undefined {
  const text = textOf(line).replace(/^\(|\)$/g, '');
  return readMoment(text) ?? readMoment(PLACED.exec(text)?.groups?.['day'] ?? '');
}

// «Xã Ví Dụ, ngày 14 tháng 11 năm 2025», as at the head of a letter
const PLACED = /^\p{Lu}[\p{L}\s.-]{1,40},\s*(?<day>ngày \d{1,2}.{0,12}\d{4})$/u;

function isByline(line: Element): boolean {
  const text = textOf(line);
  return readByline(text) !== undefined && !isNobody(text);
}

function isLead(first: Element | undefined, second: Element | undefined): boolean {
  if (first?.tagName !== 'p' || second?.tagName !== 'p') return false;
  const text = textOf(first);
  return (
    text.length >= LEAST_LEAD && /[.!?…]$/.test(text) && isAllBold(first) && !isAllBold(second)
  );
}

// Whole sentences parted by a line break are paragraphs; a verse or an address is one.
function splitSentences(block: Element): readonly Element[] {
  if (block.tagName !== 'p' || !hasBreak(block.children)) return [block];
  const parts = splitLines(block);
  const areSentences = parts.every((part) => {
    const text = textOf(part);
    return text.length >= LEAST_LEAD && /[.!?…:;]$/.test(text);
  });
  return areSentences ? parts : [block];
}

function hasBreak(nodes: readonly ElementContent[]): boolean {
  return nodes.some(
    (node) => node.type === 'element' && (node.tagName === 'br' || hasBreak(node.children)),
  );
}
