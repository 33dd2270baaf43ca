import type { Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { slugify } from '#core/text/slug.ts';

/** A heading of a rendered text: its depth (2 to 6), its id on the page and its words. */
export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** Gives every heading an id made of its words, moves level 1 under the page's own title, and lists them; in place. */
export function markHeadings(tree: Root): readonly Heading[] {
  const headings: Heading[] = [];
  const seen = new Map<string, number>();
  visit(tree, 'element', (node) => {
    const depth = Number(/^h([1-6])$/.exec(node.tagName)?.[1]);
    if (!depth || node.properties['id'] !== undefined) return;
    const text = toText(node);
    const base = `muc-${slugify(text) || 'khong-ten'}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    const id = count === 1 ? base : `${base}-${count}`;
    node.tagName = `h${Math.max(2, depth)}`;
    node.properties['id'] = id;
    headings.push({ depth: Math.max(2, depth), id, text });
  });
  return headings;
}
