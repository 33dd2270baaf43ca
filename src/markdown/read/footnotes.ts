import type { Root } from 'mdast';
import { visit } from '../visit.ts';

/** Names each footnote by a number of its own, so that no two ids made of their names are one («1» called twice and «1-2»), in place. */
export function numberFootnotes(markdown: Root): void {
  const numbers = new Map<string, string>();
  visit(markdown, (node) => {
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
    const number = numbers.get(node.identifier) ?? String(numbers.size + 1);
    numbers.set(node.identifier, number);
    node.identifier = number;
  });
}
