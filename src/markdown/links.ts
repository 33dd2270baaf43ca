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

/** Leads every link of a text where `toAddress` says, in place. */
export function moveLinks(tree: Root, toAddress: (address: string) => string): void {
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'a') properties['href'] = toAddress(String(properties['href'] ?? ''));
  });
}
