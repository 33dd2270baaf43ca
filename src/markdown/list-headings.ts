import type { Root } from 'hast';
import type { Heading } from './body.ts';
import { readVisibleText } from './read/visible-text.ts';
import { visit } from './visit.ts';

/** The headings of a body's tree, in order, by the ids that its page gives them. */
export function listHeadings(tree: Root): readonly Omit<Heading, 'depth'>[] {
  const headings: Omit<Heading, 'depth'>[] = [];
  visit(tree, 'element', (node) => {
    const id = node.properties['id'];
    if (!/^h[2-6]$/.test(node.tagName) || typeof id !== 'string') return;
    const { paragraphs } = readVisibleText({ type: 'root', children: [node] });
    headings.push({ id, text: paragraphs.join(' ') });
  });
  return headings;
}
