import type { ElementContent, Text } from 'hast';

/** Parts a run of text and inline elements where a reader sees a new paragraph: at two line breaks, at a blank line of text pasted without any element. */
export function splitParagraph(
  run: readonly ElementContent[],
): readonly (readonly ElementContent[])[] {
  const parts: ElementContent[][] = [[]];
  let breaks: ElementContent[] = [];
  const add = (node: ElementContent) => {
    parts.at(-1)?.push(...breaks, node);
    breaks = [];
  };
  for (const node of run) {
    if (isLineBreak(node)) {
      breaks.push(node);
    } else if (isBlank(node) && breaks.length > 0) {
      breaks.push(node);
    } else {
      if (breaks.filter(isLineBreak).length > 1) {
        parts.push([]);
        breaks = [];
      }
      const [first, ...others] = node.type === 'text' ? splitPasted(node) : [node];
      if (first) add(first);
      for (const other of others) parts.push([other]);
    }
  }
  return parts.filter((part) => part.length > 0);
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
  const lines = node.value.split(/\n/);
  const hasBlank = /\n[^\S\n]*\n/.test(node.value.trim());
  const isWrapped = lines.every((line) => line.length <= LONGER_THAN_WRAPPED);
  if (!hasBlank || isWrapped) return [node];
  return lines.filter((line) => line.trim() !== '').map((value) => ({ ...node, value }));
}
