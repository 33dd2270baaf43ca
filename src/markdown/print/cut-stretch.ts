import type { Text } from 'hast';
import type { TextSpan } from '#core/text/sentences.ts';
import type { TextPiece } from '../read/visible-text.ts';
import type { Parents } from './tree-range.ts';

/** The text nodes that are a stretch of the visible text, cut out of their neighbours in place; whoever cuts several begins with the last, so that `pieces` stay true. */
export function cutStretch(
  pieces: readonly TextPiece[],
  span: TextSpan,
  parents: Parents,
): readonly Text[] {
  return pieces
    .filter(({ node, start }) => start < span.end && start + node.value.length > span.start)
    .map((piece) => cutOut(piece, span, parents));
}

/** Makes the part of a text node that lies in the stretch a node of its own. */
function cutOut({ node, start }: TextPiece, span: TextSpan, parents: Parents): Text {
  const from = Math.max(0, span.start - start);
  const to = Math.min(node.value.length, span.end - start);
  const after: Text = { type: 'text', value: node.value.slice(to) };
  const middle: Text = from === 0 ? node : { type: 'text', value: node.value.slice(from, to) };
  const parent = parents.get(node);
  if (parent === undefined) throw new Error('a text node of the tree has no parent');
  node.value = node.value.slice(0, from === 0 ? to : from);
  const added = [...(middle === node ? [] : [middle]), ...(after.value === '' ? [] : [after])];
  for (const piece of added) parents.set(piece, parent);
  parent.children.splice(parent.children.indexOf(node) + 1, 0, ...added);
  return middle;
}
