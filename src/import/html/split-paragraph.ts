import type { Element, ElementContent, Text } from 'hast';

/** Parts a run of text and inline elements where a reader sees a new paragraph: at so many line breaks (`least`), within an inline element too, and at a blank line of text pasted without any element. */
export function splitParagraph(
  run: readonly ElementContent[],
  least: number,
): readonly (readonly ElementContent[])[] {
  const parts: ElementContent[][] = [[]];
  let breaks: ElementContent[] = [];
  for (const piece of run.flatMap((node) => explode(node, least))) {
    if (piece === CUT) {
      parts.push([]);
      breaks = [];
    } else if (isLineBreak(piece) || (isBlank(piece) && breaks.length > 0)) {
      breaks.push(piece);
    } else {
      if (breaks.filter(isLineBreak).length >= least) parts.push([]);
      else parts.at(-1)?.push(...breaks);
      breaks = [];
      parts.at(-1)?.push(piece);
    }
  }
  return parts.filter((part) => part.length > 0);
}

const CUT = 'cut';

type Piece = ElementContent | typeof CUT;

function explode(node: ElementContent, least: number): readonly Piece[] {
  if (node.type === 'text') return between(splitPasted(node));
  if (node.type !== 'element' || isLineBreak(node) || !hasBreaks(node)) return [node];
  return between(
    splitParagraph(node.children, least).map((children) => ({ ...node, children: [...children] })),
  );
}

function between(nodes: readonly ElementContent[]): readonly Piece[] {
  return nodes.flatMap((node, i) => (i === 0 ? [node] : [CUT, node]));
}

function hasBreaks({ children }: Element): boolean {
  return children.some(
    (child) => child.type === 'element' && (child.tagName === 'br' || hasBreaks(child)),
  );
}

function isLineBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'br';
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

// Longer than any program wraps the lines of its source: each line is a paragraph that someone pasted.
const LONGER_THAN_WRAPPED = 200;

function splitPasted(node: Text): readonly Text[] {
  const parts = node.value.split(/\n[^\S\n]*\n/).filter((part) => part.trim() !== '');
  if (parts.length < 2) return [node];
  const isLined = node.value.split('\n').some((line) => line.length > LONGER_THAN_WRAPPED);
  const lines = isLined ? node.value.split('\n').filter((line) => line.trim() !== '') : parts;
  return lines.map((value) => ({ ...node, value }));
}
