import type { Element, Nodes, Root, Text } from 'hast';
import { visit } from '../visit.ts';
import { isInline } from './element-names.ts';

/** Writes every run of white space as the one space a browser shows, and none at the edges of blocks, in place; preformatted text stays. */
export function collapseSpaces(tree: Root): void {
  const line: Line = { last: undefined, endsInSpace: true };
  collapse(tree, line);
  endLine(line);
}

interface Line {
  last: Text | undefined;
  endsInSpace: boolean;
}

function collapse(node: Nodes, line: Line): void {
  if (node.type === 'text') collapseText(node, line);
  if (node.type !== 'element' && node.type !== 'root') return;
  const breaks = node.type === 'root' || !isInline(node.tagName) || node.tagName === 'br';
  if (breaks) endLine(line);
  if (node.type === 'element' && node.tagName === 'pre') return;
  if (node.type === 'element' && node.tagName === 'code') {
    keepSpaces(node, line);
    return;
  }
  for (const child of node.children) collapse(child, line);
  if (breaks) endLine(line);
  else if (node.tagName === 'img' || node.tagName === 'input') line.endsInSpace = false;
}

// Code stands as it was written; only its line breaks are spaces.
function keepSpaces(code: Element, line: Line): void {
  line.last = undefined;
  line.endsInSpace = false;
  visit(code, 'text', (node) => {
    node.value = node.value.replace(/\s/g, ' ');
  });
}

function collapseText(node: Text, line: Line): void {
  const value = node.value.replace(/[ \t\n\r\f]+/g, ' ');
  node.value = line.endsInSpace && value.startsWith(' ') ? value.slice(1) : value;
  if (node.value === '') return;
  line.last = node;
  line.endsInSpace = node.value.endsWith(' ');
}

function endLine(line: Line): void {
  if (line.last !== undefined && line.endsInSpace) {
    line.last.value = line.last.value.replace(/ $/, '');
  }
  line.last = undefined;
  line.endsInSpace = true;
}
