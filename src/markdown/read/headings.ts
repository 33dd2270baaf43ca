import type { Element, Root } from 'hast';
import { slugify } from '#core/text/slug.ts';
import type { Heading } from '../body.ts';
import { SKIP, visit } from '../visit.ts';
import { readVisibleText } from './visible-text.ts';

/** Gives every heading an id made of its words that no other heading has, moves level 1 under the page's own title, takes out headings without words, and lists the others; in place. */
export function markHeadings(tree: Root): readonly Heading[] {
  const headings: Heading[] = [];
  const ids = new Set<string>();
  visit(tree, 'element', (node, index, parent) => {
    const depth = Math.max(2, Number(/^h([1-6])$/.exec(node.tagName)?.[1]));
    if (!depth || node.properties['id'] !== undefined) return undefined;
    if (parent === undefined || index === undefined) return undefined;
    const text = wordsOf(node);
    if (text === '') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const id = freeId(`muc-${slugify(text) || 'khong-ten'}`, ids);
    node.tagName = `h${depth}`;
    node.properties['id'] = id;
    headings.push({ depth, id, text });
    return undefined;
  });
  return headings;
}

function wordsOf(heading: Element): string {
  return readVisibleText({ type: 'root', children: [heading] }).paragraphs.join(' ');
}

function freeId(base: string, ids: Set<string>): string {
  let id = base;
  for (let count = 2; ids.has(id); count += 1) id = `${base}-${count}`;
  ids.add(id);
  return id;
}
