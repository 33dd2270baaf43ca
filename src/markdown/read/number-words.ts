import type { List, ListItem, Nodes, Root, RootContent, Text } from 'mdast';
import { SKIP, visit } from '../visit.ts';
import { writtenNumber } from './list-numbers.ts';

/** Makes paragraphs of what Markdown takes for a numbered list and what is none: a sentence that begins with a year («2024. Năm …»), a day with spaces («31. 12. 2024»), a number with nothing behind it. The number is a word of the text there, so that it is found, quoted and copied; in place. */
export function keepNumberWords(markdown: Root, text: string): void {
  visit(markdown, 'list', (list, index, parent) => {
    if (parent === undefined || index === undefined || !isProse(list, text)) return undefined;
    const blocks = list.children.flatMap((item) => toBlocks(item, text));
    (parent.children as RootContent[]).splice(index, 1, ...blocks);
    // A tight item would run its paragraphs together.
    if (parent.type === 'listItem') parent.spread = true;
    return [SKIP, index];
  });
}

// No list counts so far by itself; four figures are a year.
const YEAR = /^\d{4}$/;

function isProse({ ordered, children }: List, text: string): boolean {
  if (!ordered) return false;
  if (children.every((item) => item.children.length === 0)) return true;
  const numbers = children.map((item) => writtenNumber(item, text).digits);
  const jumpsToYear = numbers.some(
    (digits, at) => YEAR.test(digits) && Number(digits) !== Number(numbers[at - 1]) + 1,
  );
  return jumpsToYear || (children.length === 1 && children.some((item) => innerList(item)));
}

/** The numbered list that begins on the line of its item. */
function innerList(item: ListItem): List | undefined {
  const [first] = item.children;
  const isNumbered = first?.type === 'list' && first.ordered === true;
  return isNumbered && lineOf(first) === lineOf(item) ? first : undefined;
}

function lineOf({ position }: Nodes): number | undefined {
  return position?.start.line;
}

function toBlocks(item: ListItem, text: string): readonly RootContent[] {
  const inner = innerList(item);
  const blocks: RootContent[] = inner
    ? [...inner.children.flatMap((each) => toBlocks(each, text)), ...item.children.slice(1)]
    : [...item.children];
  const number = toText(item, text);
  const [first] = blocks;
  if (first?.type === 'paragraph' && lineOf(first) === lineOf(item)) {
    first.children.unshift(number);
    if (first.position && item.position) first.position.start = item.position.start;
    return blocks;
  }
  const { position } = number;
  return [{ type: 'paragraph', children: [number], ...(position && { position }) }, ...blocks];
}

function toText(item: ListItem, text: string): Text {
  const { digits, sign } = writtenNumber(item, text);
  const value = `${digits}${sign} `;
  if (item.position === undefined) return { type: 'text', value };
  const { start } = item.position;
  const end = {
    ...start,
    column: start.column + value.length - 1,
    offset: (start.offset ?? 0) + value.length - 1,
  };
  return { type: 'text', value, position: { start: { ...start }, end } };
}
