import type { Element, Root } from 'hast';
import type { ImportedArticle } from '../article.ts';
import { isOfficialHead, isType } from '../document/document-head.ts';
import { readDocumentTree } from '../document/read-document-body.ts';
import { isTableText } from './split-tables.ts';

/** The article that an official document is, copied as plain text; `undefined` where the lines are those of another text. Everything that has words stays. */
export function readOfficialText(parts: readonly string[]): ImportedArticle | undefined {
  const at = parts.findIndex((part) => isTableText(part));
  const isFrame = isOfficialHead(parts.slice(at, at + 1).flatMap(linesOf));
  // The head of a document is two columns, which a program copies as cells of a row.
  const opened = isFrame ? parts.toSpliced(at, 1, ...linesOf(parts[at] ?? '')) : parts;
  if (!isOfficialHead(opened)) return undefined;
  const typeAt = opened.findIndex(isType);
  const children = opened.map((part, i) =>
    isTableText(part) ? toTable(part) : toParagraph(part, typeAt >= 0 && isBelow(i, typeAt)),
  );
  const tree: Root = { type: 'root', children };
  return readDocumentTree(tree, []);
}

function linesOf(part: string): readonly string[] {
  return part.split(/[\t\n]/).filter((cell) => cell !== '');
}

// What a document calls itself and what it is about are in bold; a copy as plain text has lost that.
function isBelow(i: number, typeAt: number): boolean {
  return i >= typeAt && i <= typeAt + LONGEST_TITLE;
}

const LONGEST_TITLE = 2;

function toParagraph(text: string, isTitle: boolean): Element {
  const words = { type: 'text', value: text } as const;
  return element('p', [isTitle ? element('strong', [words]) : words]);
}

function toTable(part: string): Element {
  const rows = part.split('\n').map((line) =>
    element(
      'tr',
      line.split('\t').map((value) => element('td', [{ type: 'text', value }])),
    ),
  );
  return element('table', rows);
}

function element(tagName: string, children: Element['children']): Element {
  return { type: 'element', tagName, properties: {}, children };
}
