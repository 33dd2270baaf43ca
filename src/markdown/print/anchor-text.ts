import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { TextSpan } from '#core/text/sentences.ts';
import { readVisibleText, type VisibleText } from '../read/visible-text.ts';
import { cutStretch } from './cut-stretch.ts';
import { isolateRange, listParents, type Parents, pathTo } from './tree-range.ts';

/** A stretch of the visible text of a body (UTF-16 units) that an address may point at by `id`; `core` is the part of it that has the id where the whole is more than one line of words. */
export interface TextAnchor extends TextSpan {
  readonly id: string;
  readonly core: TextSpan;
}

/** Gives stretches of the visible text ids of their own, in place; they do not overlap. */
export function anchorText(tree: Root, anchors: readonly TextAnchor[]): void {
  if (anchors.length === 0) return;
  const parents = listParents(tree);
  const visible = readVisibleText(tree);
  // From the end, so that what stands before an anchor keeps its place.
  for (const anchor of anchors.toSorted((a, b) => b.start - a.start)) {
    const span = isOneLine(visible, anchor, parents) ? anchor : anchor.core;
    wrap(cutStretch(visible.pieces, span, parents), anchor.id, parents);
  }
}

// Lines and blocks stand apart by line breaks; a link cut in two would be two links.
function isOneLine({ text, pieces }: VisibleText, span: TextSpan, parents: Parents): boolean {
  if (text.slice(span.start, span.end).includes('\n')) return false;
  const cut = pieces.filter(({ node, start }) =>
    [span.start, span.end].some((at) => start < at && at < start + node.value.length),
  );
  return !cut.some(({ node }) => pathTo(node, parents).some(isLink));
}

function wrap(nodes: ReturnType<typeof cutStretch>, id: string, parents: Parents): void {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined) return;
  const { parent, from, to } = isolateRange(first, last, parents);
  const inside = parent.children.slice(from, to + 1) as ElementContent[];
  const made = h('span', { id }, inside);
  for (const node of inside) parents.set(node, made);
  parents.set(made, parent);
  parent.children.splice(from, inside.length, made);
}

function isLink(node: Element | Root): boolean {
  return node.type === 'element' && node.tagName === 'a';
}
