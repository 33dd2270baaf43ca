import type { Element, Nodes, Root } from 'hast';
import { attributeOf } from './hast-text.ts';

/** The page without what no reader sees: programs, styles, forms' controls, hidden elements, comments. A new tree. */
export function keepShown(tree: Root): Root {
  return { ...tree, children: tree.children.flatMap(shown) } as Root;
}

function shown<Node extends Nodes>(node: Node): readonly Node[] {
  if (node.type === 'comment' || node.type === 'doctype') return [];
  if (node.type !== 'element') return [node];
  if (UNSEEN.has(node.tagName) || isHidden(node)) return [];
  return [{ ...node, children: node.children.flatMap(shown) }];
}

const UNSEEN = new Set(
  (
    'script style template noscript svg math iframe object embed canvas audio video source track map ' +
    'input button select option optgroup textarea datalist meta link base title head'
  ).split(' '),
);

function isHidden(element: Element): boolean {
  const { hidden, ariaHidden } = element.properties;
  const style = attributeOf(element, 'style') ?? '';
  return (
    (hidden !== undefined && hidden !== false && hidden !== null) ||
    ariaHidden === 'true' ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
  );
}
