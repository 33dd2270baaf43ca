import type { List, ListItem, Root } from 'mdast';
import { visit } from '../visit.ts';

/** Lets a numbered list show its numbers as they were written, in place: each item its own («1.», «3.», «7.»), with the sign and the zeros before it («1)», «01.»); a list that repeats one number counts by itself. */
export function keepListNumbers(markdown: Root, text: string): void {
  visit(markdown, 'list', (list) => {
    if (!list.ordered) return;
    numberItems(list, text);
    nameStyle(list, text);
  });
}

/** The number an item was written with, «» where it has none, and the sign behind it. */
export function writtenNumber(
  { position }: ListItem,
  text: string,
): { readonly digits: string; readonly sign: string } {
  const start = position?.start.offset ?? 0;
  const [, digits = '', sign = ''] = /^(\d{1,9})([.)])/.exec(text.slice(start, start + 10)) ?? [];
  return { digits, sign };
}

function numberItems({ children, start }: List, text: string): void {
  const written = children.map((item) => writtenNumber(item, text).digits);
  if (written.every((digits) => Number(digits) === Number(written[0]))) return;
  let next = start ?? 1;
  for (const [index, item] of children.entries()) {
    const digits = written[index] ?? '';
    const number = digits === '' ? next : Number(digits);
    if (number !== next) item.data = { ...item.data, hProperties: { value: String(number) } };
    next = number + 1;
  }
}

/** How numbers may be written otherwise than «1.», as the style sheet knows them. */
export const NUMBER_STYLES = ['1)', '01.', '01)', '001.', '001)'] as const;

function nameStyle(list: List, text: string): void {
  const [first] = list.children;
  if (first === undefined) return;
  const { digits, sign } = writtenNumber(first, text);
  const zeros = /^0\d+$/.test(digits) ? '0'.repeat(digits.length - 1) : '';
  const style = NUMBER_STYLES.find((each) => each === `${zeros}1${sign}`);
  if (style) list.data = { ...list.data, hProperties: { dataNumber: style } };
}
