import type { Element, ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { readVisibleText } from '../read/visible-text.ts';
import { cutStretch } from './cut-stretch.ts';
import { isolateRange, listParents, type Parents, pathTo } from './tree-range.ts';

/** A stretch of the visible text of a body (`start`, `end` in UTF-16 units) that leads somewhere; `title` is the full name of what it leads to. */
export interface TextLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  readonly title: string;
}

/** Turns stretches of the visible text into links, in place: one link for each stretch, half in bold or not; what stands in a link already is left as it is. */
export function linkText(tree: Root, links: readonly TextLink[]): void {
  if (links.length === 0) return;
  const parents = listParents(tree);
  const { pieces } = readVisibleText(tree);
  // From the end, so that what stands before a link keeps its place.
  for (const link of links.toSorted((a, b) => b.start - a.start)) {
    linkNodes(cutStretch(pieces, link, parents), link, parents);
  }
}

function linkNodes(nodes: readonly Text[], link: TextLink, parents: Parents): void {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined) return;
  if (pathTo(first, parents).some(isLink) || pathTo(last, parents).some(isLink)) {
    linkEach(nodes, link, parents);
    return;
  }
  const { parent, from, to } = isolateRange(first, last, parents);
  const inside = parent.children.slice(from, to + 1) as ElementContent[];
  if (inside.some(holdsLink)) {
    linkEach(nodes, link, parents);
    return;
  }
  const made = toLink(link, inside);
  for (const node of inside) parents.set(node, made);
  parents.set(made, parent);
  parent.children.splice(from, inside.length, made);
}

function linkEach(nodes: readonly Text[], link: TextLink, parents: Parents): void {
  for (const node of nodes) {
    const parent = parents.get(node);
    if (parent === undefined || pathTo(node, parents).some(isLink)) continue;
    const made = toLink(link, [node]);
    parent.children[parent.children.indexOf(node)] = made;
    parents.set(node, made);
    parents.set(made, parent);
  }
}

function toLink({ href, title }: TextLink, children: ElementContent[]): Element {
  return h('a', { href, title }, children);
}

function isLink(node: Element | Root): boolean {
  return node.type === 'element' && node.tagName === 'a';
}

function holdsLink(node: ElementContent): boolean {
  return node.type === 'element' && (isLink(node) || node.children.some(holdsLink));
}
