import { decodeHTML } from 'entities';
import type { FootnoteDefinition, Html, Nodes, Root } from 'mdast';
import { lineInHtml, splitHtml } from '../read/html-tags.ts';
import { seenSigns } from '../read/seen-signs.ts';
import { visit } from '../visit.ts';
import { wordsOfTag } from './tag-words.ts';
import { findUnclosed, swallowsRest } from './unclosed-html.ts';

/** A stretch of what an editor wrote, without Markdown's signs; `line` is where it begins in the body. */
export interface WrittenStretch {
  readonly text: string;
  readonly line: number;
}

/** All words of a body in the order of its page: what stands outside tags and signs, the notes at the end. What other checks tell is left out: notes nobody calls, cells beyond the header, definitions, and what an unclosed comment or program swallows. */
export function writtenWords(markdown: Root): readonly WrittenStretch[] {
  const notes = new Map<string, FootnoteDefinition>();
  const titles = new Map<string, string>();
  visit(markdown, (node) => {
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier))
      notes.set(node.identifier, node);
    if (node.type === 'definition' && !titles.has(node.identifier))
      titles.set(node.identifier, node.title ?? '');
  });
  const swallowed = new Map(
    findUnclosed(markdown)
      .filter(swallowsRest)
      .map(({ node, start }) => [node, start]),
  );
  const writing: Writing = { stretches: [], calls: new Set(), titles, swallowed };
  write(markdown, writing);
  // A set goes on over what is added on the way: notes that notes call.
  for (const call of writing.calls) {
    for (const child of notes.get(call)?.children ?? []) write(child, writing);
  }
  return writing.stretches;
}

interface Writing {
  readonly stretches: WrittenStretch[];
  readonly calls: Set<string>;
  readonly titles: ReadonlyMap<string, string>;
  readonly swallowed: ReadonlyMap<Html, number>;
}

const INLINE = new Set<Nodes['type']>([
  'delete',
  'emphasis',
  'inlineCode',
  'link',
  'linkReference',
  'strong',
  'text',
]);

function write(node: Nodes, writing: Writing): void {
  const { stretches, calls, titles, swallowed } = writing;
  const line = node.position?.start.line ?? stretches.at(-1)?.line ?? 1;
  const add = (text: string, from = line) => stretches.push({ text, line: from });
  if (node.type === 'text' || node.type === 'inlineCode') add(node.value);
  if (node.type === 'code') add(`\n${node.value}\n`);
  if (node.type === 'break') add('\n');
  if (node.type === 'html') stretches.push(...writeHtml(node, swallowed.get(node)));
  if (node.type === 'image') add(`\n${node.title ?? ''}\n`);
  if (node.type === 'imageReference') add(`\n${titles.get(node.identifier) ?? ''}\n`);
  if (node.type === 'footnoteReference') calls.add(node.identifier);
  if (node.type === 'footnoteDefinition' || node.type === 'definition') return;
  if (!('children' in node)) return;
  const isBlock = !INLINE.has(node.type);
  if (isBlock) add('\n');
  const columns = node.type === 'table' ? node.align?.length : undefined;
  for (const child of node.children) {
    if (child.type !== 'tableRow') write(child, writing);
    else for (const cell of child.children.slice(0, columns)) write(cell, writing);
  }
  if (isBlock) add('\n');
}

function writeHtml(node: Html, until?: number): readonly WrittenStretch[] {
  return splitHtml(node.value.slice(0, until)).flatMap((piece) => {
    const { kind, written } = piece;
    const line = lineInHtml(node, piece);
    if (kind === 'words') return [{ text: seenSigns(decodeHTML(written)), line }];
    if (kind === 'tag') return [{ text: wordsOfTag(written), line }];
    // A comment hides on purpose, Word's conditions hold no words; those in a declaration or an instruction are lost by mistake.
    return /^<!(?:--|\[(?:if|endif)\b)/i.test(written)
      ? []
      : [{ text: ` ${written.slice(2, -1)} `, line }];
  });
}
