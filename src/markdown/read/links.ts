import type { Element, ElementContent, Root } from 'hast';
import type { BodyLink } from '../body.ts';
import { SKIP, visit } from '../visit.ts';
import { startOf } from './positions.ts';
import { isFootnoteMark } from './visible-text.ts';

/** Turns a link whose address the sanitiser took away, that shows nothing, or that stands in another link, back into what it holds; the number of a footnote moves behind the link it stands in; in place. */
export function unwrapDeadLinks(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'a' || parent === undefined || index === undefined) return undefined;
    if (node.properties['href'] === undefined || !showsSomething(node)) {
      parent.children.splice(index, 1, ...node.children);
      return index;
    }
    const behind: ElementContent[] = [];
    node.children = withoutLinks(node.children, behind);
    parent.children.splice(index + 1, 0, ...behind);
    return SKIP;
  });
}

/** Writes the scheme of each link («HTTPS://…») in small letters, by which the sanitiser knows it, in place. */
export function lowerSchemes(tree: Root): void {
  visit(tree, 'element', ({ tagName, properties }) => {
    const { href } = properties;
    if (tagName !== 'a' || typeof href !== 'string') return;
    properties['href'] = href.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase());
  });
}

/** The links of a tree that an editor wrote, in order. */
export function listLinks(tree: Root): readonly BodyLink[] {
  const links: BodyLink[] = [];
  // A bare address has no position of its own: it stands where the words around it stand.
  let line = 1;
  visit(tree, (node) => {
    line = startOf(node)?.line ?? line;
    if (node.type !== 'element' || node.tagName !== 'a' || isFootnoteMark(node)) return;
    links.push({ href: String(node.properties['href'] ?? ''), line });
  });
  return links;
}

function showsSomething(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (node.type !== 'element') return false;
  return node.tagName === 'img' || node.children.some(showsSomething);
}

function withoutLinks(
  nodes: readonly ElementContent[],
  behind: ElementContent[],
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (isFootnoteCall(node)) {
      behind.push(node);
      return [];
    }
    const children = withoutLinks(node.children, behind);
    return node.tagName === 'a' ? children : [{ ...node, children }];
  });
}

function isFootnoteCall({ tagName, children: [first] }: Element): boolean {
  return tagName === 'sup' && first?.type === 'element' && isFootnoteMark(first);
}
