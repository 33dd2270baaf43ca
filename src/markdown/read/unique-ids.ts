import type { Root } from 'hast';
import { visit } from '../visit.ts';

/** Leaves each id of a tree to the first element that has it, in place. */
export function keepFirstIds(tree: Root): void {
  const seen = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    const id = properties['id'];
    if (id === undefined) return;
    if (seen.has(String(id))) delete properties['id'];
    seen.add(String(id));
  });
}
