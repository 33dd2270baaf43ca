import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Turns a link whose address the sanitiser took away back into its words, in place. */
export function unwrapDeadLinks(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'a' || node.properties['href'] !== undefined) return undefined;
    if (parent === undefined || index === undefined) return undefined;
    parent.children.splice(index, 1, ...node.children);
    return index;
  });
}
