import type { Root } from 'hast';

/** The tree of a body in two: what stands before its first heading, and the rest. */
export function splitOpening(tree: Root): { readonly opening: Root; readonly rest: Root } {
  const first = tree.children.findIndex(
    (node) => node.type === 'element' && /^h[1-6]$/.test(node.tagName),
  );
  const at = first < 0 ? tree.children.length : first;
  return {
    opening: { type: 'root', children: tree.children.slice(0, at) },
    rest: { type: 'root', children: tree.children.slice(at) },
  };
}
