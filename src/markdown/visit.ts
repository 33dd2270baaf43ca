import type { Node, Parent } from 'hast';
import { type BuildVisitor, EXIT, SKIP, type VisitorResult } from 'unist-util-visit';

export { EXIT, SKIP };

interface Visit {
  <Tree extends Node>(tree: Tree, visitor: BuildVisitor<Tree>): void;
  <Tree extends Node, Type extends string>(
    tree: Tree,
    types: Type | readonly Type[],
    visitor: BuildVisitor<Tree, Type>,
  ): void;
}

/** Goes through a tree, each node before what it holds, and calls `visitor` for each node, or for those of the given types. What the visitor answers means what it means to `visit` of unist-util-visit, which can do more and takes longer: it makes a named function of every node it comes to, and the trees of a body are gone through some thirty times. */
export const visit: Visit = (tree: Node, ...given: readonly unknown[]): void => {
  const [types, visitor] = given.length === 1 ? [undefined, given[0]] : given;
  const isMeant = isOneOf(types as string | readonly string[] | undefined);
  const walk = startWalk(isMeant, visitor as Visitor);
  walk(tree, undefined, undefined);
};

type Visitor = (node: Node, index: number | undefined, parent: Parent | undefined) => VisitorResult;

function isOneOf(types: string | readonly string[] | undefined): (type: string) => boolean {
  if (types === undefined) return () => true;
  return typeof types === 'string' ? (type) => type === types : (type) => types.includes(type);
}

// What a walk gives is the index at which it goes on beside the node, `undefined` where it has ended.
function startWalk(isMeant: (type: string) => boolean, visitor: Visitor) {
  const walk = (
    node: Node,
    index: number | undefined,
    parent: Parent | undefined,
  ): number | undefined => {
    let next = (index ?? 0) + 1;
    if (isMeant(node.type)) {
      const answer = visitor(node, index, parent);
      const [action, place] = Array.isArray(answer) ? answer : [answer, undefined];
      if (action === EXIT) return undefined;
      next = typeof action === 'number' ? action : (place ?? next);
      if (action === SKIP) return next;
    }
    return 'children' in node && !walkWithin(node as Parent) ? undefined : next;
  };
  // What a visitor has done to the children of a node meanwhile holds.
  const walkWithin = (parent: Parent): boolean => {
    let at = 0;
    for (let child = parent.children[at]; child !== undefined; child = parent.children[at]) {
      const next = walk(child, at, parent);
      if (next === undefined) return false;
      at = next;
    }
    return true;
  };
  return walk;
}
