import type { Root } from 'hast';
import { visit } from '../visit.ts';

/** Says in words what the box of each task shows, for those who cannot see it, in place. */
export function nameTaskBoxes(tree: Root): void {
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName !== 'input') return;
    properties['ariaLabel'] = properties['checked'] ? 'Đã xong' : 'Chưa xong';
  });
}
