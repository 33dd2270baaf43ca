import type { PhrasingContent } from 'mdast';
import { freeMarks, isMarked } from './free-marks.ts';

/** Phrasing with neighbours of one kind joined, one space between words, and no space around a forced line break. */
export function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined = joinNeighbours(freeMarks(joinNeighbours(nodes)));
  return joined.flatMap((node, at) => trimAtBreaks(node, joined[at - 1], joined[at + 1]));
}

function joinNeighbours(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = {
        type: 'text',
        value: `${last.value}${node.value}`.replace(/\s+/g, ' '),
      };
    } else if (isMarked(node) && isMarked(last) && last.type === node.type) {
      // Signs that meet signs of their own kind are none.
      const children = joinNeighbours([...last.children, ...node.children]);
      joined[joined.length - 1] = { ...node, children };
    } else joined.push(node);
  }
  return joined;
}

function trimAtBreaks(
  node: PhrasingContent,
  before: PhrasingContent | undefined,
  after: PhrasingContent | undefined,
): readonly PhrasingContent[] {
  if (node.type !== 'text') return [node];
  const start = before?.type === 'break' ? node.value.trimStart() : node.value;
  const value = after?.type === 'break' ? start.trimEnd() : start;
  return value === '' ? [] : [{ type: 'text', value }];
}

/** Phrasing without spaces and line breaks at its ends. */
export function trimEnds(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const left = [...nodes];
  while (isEmpty(left[0])) left.shift();
  while (isEmpty(left.at(-1))) left.pop();
  return left.flatMap((node, at): PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    const start = at === 0 ? node.value.trimStart() : node.value;
    return [{ type: 'text', value: at === left.length - 1 ? start.trimEnd() : start }];
  });
}

function isEmpty(node: PhrasingContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
}
