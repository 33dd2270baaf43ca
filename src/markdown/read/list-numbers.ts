import type { List, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Lets each item of a numbered list keep the number it was written with («1.», «3.», «7.»), in place; a list that repeats one number counts by itself. */
export function keepListNumbers(markdown: Root, text: string): void {
  visit(markdown, 'list', (list) => {
    if (list.ordered) numberItems(list, text);
  });
}

function numberItems({ children, start }: List, text: string): void {
  const written = children.map(({ position }) => {
    const [digits] = /^\d+/.exec(text.slice(position?.start.offset).slice(0, 9)) ?? [];
    return digits === undefined ? undefined : Number(digits);
  });
  if (written.every((number) => number === written[0])) return;
  let next = start ?? 1;
  for (const [index, item] of children.entries()) {
    const number = written[index] ?? next;
    if (number !== next) item.data = { ...item.data, hProperties: { value: String(number) } };
    next = number + 1;
  }
}
