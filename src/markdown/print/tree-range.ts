import type { Element, ElementContent, Root } from 'hast';

/** The parent of each node of a tree. */
export type Parents = Map<ElementContent, Element | Root>;

/** The parent of each node below a root. */
export function listParents(tree: Root): Parents {
  const parents: Parents = new Map();
  const note = (parent: Element | Root) => {
    for (const child of parent.children as ElementContent[]) {
      parents.set(child, parent);
      if (child.type === 'element') note(child);
    }
  };
  note(tree);
  return parents;
}

/** The elements around a node, from the nearest to the root. */
export function pathTo(node: ElementContent, parents: Parents): readonly (Element | Root)[] {
  const path: (Element | Root)[] = [];
  let parent = parents.get(node);
  while (parent !== undefined) {
    path.push(parent);
    parent = parent.type === 'element' ? parents.get(parent) : undefined;
  }
  return path;
}

/** Splits the elements around a range of nodes until whole children of one parent, `from` to `to`, are the range; in place. */
export function isolateRange(
  first: ElementContent,
  last: ElementContent,
  parents: Parents,
): { readonly parent: Element | Root; readonly from: number; readonly to: number } {
  const around = new Set(pathTo(last, parents));
  const parent = pathTo(first, parents).find((node) => around.has(node));
  if (parent === undefined) throw new Error('two nodes of one tree share no parent');
  const start = splitUp(first, { parent, parents, side: 'before' });
  const end = splitUp(last, { parent, parents, side: 'after' });
  const siblings = parent.children as ElementContent[];
  return { parent, from: siblings.indexOf(start), to: siblings.indexOf(end) };
}

interface Split {
  readonly parent: Element | Root;
  readonly parents: Parents;
  readonly side: 'before' | 'after';
}

/** Gives the siblings on one side of a node, and of each element around it below `parent`, elements of their own; the child of `parent` that is left. */
function splitUp(node: ElementContent, { parent, parents, side }: Split): ElementContent {
  let child = node;
  for (let around = parents.get(child); around !== parent; around = parents.get(child)) {
    if (around === undefined || around.type !== 'element') throw new Error('a node left its tree');
    const at = around.children.indexOf(child);
    const cut = side === 'before' ? around.children.slice(0, at) : around.children.slice(at + 1);
    if (cut.length > 0) {
      around.children =
        side === 'before' ? around.children.slice(at) : around.children.slice(0, at + 1);
      putBeside(around, { cut, parents, side });
    }
    child = around;
  }
  return child;
}

interface Cut {
  readonly cut: ElementContent[];
  readonly parents: Parents;
  readonly side: 'before' | 'after';
}

function putBeside(element: Element, { cut, parents, side }: Cut): void {
  const made: Element = { ...element, properties: { ...element.properties }, children: cut };
  const above = parents.get(element);
  if (above === undefined) throw new Error('an element of the tree has no parent');
  for (const node of cut) parents.set(node, made);
  parents.set(made, above);
  const at = (above.children as ElementContent[]).indexOf(element);
  above.children.splice(side === 'before' ? at : at + 1, 0, made);
}
