import type { Element, ElementContent, Root } from 'hast';
import { type State, toMdast } from 'hast-util-to-mdast';
import type { FootnoteDefinition, Root as MarkdownRoot } from 'mdast';
import { textOf } from './document-elements.ts';

/** The blocks of a document as a Markdown tree: tables with one line a cell, notes as footnotes, nothing of its look. */
export function documentToMarkdown(blocks: readonly Element[]): MarkdownRoot {
  const notes = blocks.flatMap(notesIn);
  const body = blocks.filter((block) => notesIn(block).length === 0);
  const markdown = toTree(body.flatMap(clean));
  return { type: 'root', children: [...markdown.children, ...notes.map(toDefinition)] };
}

// Notes at the foot of a page and at the end of a document are numbered apart.
const NOTE = /^(?:foot|(?<end>end))note-(?<id>\d+)$/;

function toTree(children: Root['children']): MarkdownRoot {
  const tree: Root = { type: 'root', children };
  const markdown = toMdast(tree, { document: true, handlers: { a: readLink, sup: readSup } });
  return markdown.type === 'root' ? markdown : { type: 'root', children: [] };
}

function readLink(state: State, node: Element) {
  const id = noteId(String(node.properties['href'] ?? '').replace(/^#/, ''));
  if (id !== undefined) return { type: 'footnoteReference' as const, identifier: id };
  const children = state.all(node) as never[];
  const url = String(node.properties['href'] ?? '');
  return URL.canParse(url) && /^(?:https?|mailto|tel):/i.test(url)
    ? { type: 'link' as const, url, children }
    : children;
}

function noteId(name: string): string | undefined {
  const { end, id } = NOTE.exec(name)?.groups ?? {};
  return end === undefined ? id : `${end}${id}`;
}

function readSup(state: State, node: Element) {
  return state.all(node);
}

/** The notes at the end of a document, as the library lists them. */
function notesIn(block: Element): readonly Element[] {
  if (block.tagName !== 'ol') return [];
  return block.children.filter(
    (child): child is Element =>
      child.type === 'element' && NOTE.test(String(child.properties['id'] ?? '')),
  );
}

function toDefinition(note: Element): FootnoteDefinition {
  const identifier = noteId(String(note.properties['id'])) ?? '';
  const children = toTree(note.children.filter(isContent).flatMap(clean)).children;
  return { type: 'footnoteDefinition', identifier, children: children as never[] };
}

function isContent(node: ElementContent): node is Element {
  return node.type === 'element';
}

function clean(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  const { tagName, properties } = node;
  // The way back from a note; the library's anchors of bookmarks.
  if (tagName === 'a' && /^#(?:foot|end)note-ref-/.test(String(properties['href'] ?? '')))
    return [];
  if (tagName === 'a' && properties['href'] === undefined) return node.children.flatMap(clean);
  if (tagName === 'img') return properties['src'] === '' ? [] : [node];
  if (tagName === 'table')
    return [withHeadRow({ ...node, children: node.children.flatMap(clean) })];
  if (/^t[dh]$/.test(tagName))
    return [{ ...node, properties: spanOf(node), children: oneLine(node).flatMap(clean) }];
  const isHeading = /^h[1-6]$/.test(tagName);
  const inside = isHeading ? node.children.flatMap(withoutBold) : node.children;
  const kept = tagName === 'a' ? properties : {};
  return [{ ...node, properties: kept, children: inside.flatMap(clean) }];
}

/** The first row of a Markdown table is its head. */
function withHeadRow(table: Element): Element {
  let isFirst = true;
  const visit = (element: Element): Element => {
    if (element.tagName !== 'tr') {
      return {
        ...element,
        properties: {},
        children: element.children.map((child) =>
          child.type === 'element' ? visit(child) : child,
        ),
      };
    }
    if (!isFirst) return element;
    isFirst = false;
    return {
      ...element,
      children: element.children.map((cell) =>
        cell.type === 'element' ? { ...cell, tagName: 'th' } : cell,
      ),
    };
  };
  return visit(table);
}

function spanOf({ properties }: Element): Element['properties'] {
  return Object.fromEntries(
    Object.entries(properties).filter(([name]) => /^(?:col|row)span$/i.test(name)),
  );
}

function withoutBold(node: ElementContent): readonly ElementContent[] {
  return node.type === 'element' && /^(?:strong|b)$/.test(node.tagName) ? node.children : [node];
}

/** A cell of a Markdown table is one line: its paragraphs follow each other. */
function oneLine(cell: Element): readonly ElementContent[] {
  const space: ElementContent = { type: 'text', value: ' ' };
  return cell.children.flatMap((child, index) => {
    if (child.type !== 'element' || !/^(?:p|h[1-6]|ul|ol|table)$/.test(child.tagName))
      return [child];
    const inside: readonly ElementContent[] =
      child.tagName === 'p' ? child.children : [{ type: 'text', value: textOf(child) }];
    return index === 0 ? inside : [space, ...inside];
  });
}
