import type { Nodes, Root, Text } from 'hast';
import type { ImportProblem } from '../article.ts';
import { repairText } from '../decode/repair-text.ts';
import { tellDecoding } from '../decode/tell-decoding.ts';

/** A new tree whose texts are in Unicode, those of old fonts that the document does not name too; and what its editor must know of it. */
export function decodeTexts(tree: Root): {
  readonly tree: Root;
  readonly problems: readonly ImportProblem[];
} {
  const texts: Text[] = [];
  collect(tree, texts);
  const lines = texts.map(({ value }) => value.replace(/\s*\n\s*/g, ' '));
  const repaired = repairText(lines.join('\n'), 'text');
  const read = repaired.text.split('\n');
  const byText = new Map(texts.map((text, index) => [text, read[index] ?? text.value]));
  return {
    tree: replace(tree, byText) as Root,
    problems: tellDecoding(repaired),
  };
}

function collect(node: Nodes, texts: Text[]): void {
  if (node.type === 'text') texts.push(node);
  else if ('children' in node) for (const child of node.children) collect(child, texts);
}

function replace(node: Nodes, byText: ReadonlyMap<Text, string>): Nodes {
  if (node.type === 'text') return { ...node, value: byText.get(node) ?? node.value };
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map((child) => replace(child, byText)) } as Nodes;
}
