import type { ElementContent, Root, RootContent } from 'hast';

/** A copy of a tree that can be changed without harm to the tree; positions are left behind. */
export function copyTree(tree: Root): Root {
  return { type: 'root', children: tree.children.map(copyNode) };
}

function copyNode<Node extends RootContent | ElementContent>(node: Node): Node {
  const { position: _, ...copy } = node;
  if (node.type !== 'element') return copy as Node;
  const children = node.children.map(copyNode);
  return { ...copy, properties: { ...node.properties }, children } as unknown as Node;
}
