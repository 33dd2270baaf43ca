import type { Nodes } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { ImportedArticle } from '#import/article.ts';
import type { GoldArticle } from '#tests/fixtures/import/gold-article.ts';

/** What a reader made of a page, in the terms of the measure. */
export interface ReadPage {
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly byline: string | undefined;
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
  readonly cells: readonly string[];
}

/** How well a page was read: right or not for the title, the date and the byline; texts found, given and wanted for the rest. */
export interface PageScore {
  readonly title: boolean;
  readonly date: boolean;
  /** `undefined` where the page names nobody. */
  readonly byline: boolean | undefined;
  readonly body: Overlap;
  readonly captions: Overlap;
  readonly cells: Overlap;
}

/** How many texts of two lists are the same, and how many there are of each. */
export interface Overlap {
  readonly found: number;
  readonly given: number;
  readonly wanted: number;
}

/** Scores a page: texts are the same where every letter is. */
export function scorePage(read: ReadPage, gold: GoldArticle): PageScore {
  return {
    title: read.title === gold.title,
    date: read.date === gold.date,
    byline: gold.byline === undefined ? undefined : read.byline === gold.byline,
    body: overlap(read.paragraphs, gold.paragraphs),
    captions: overlap(read.captions, gold.captions),
    cells: overlap(read.cells, placedCells(gold.tables)),
  };
}

/** The F1 of the texts given against those wanted; 1 where none were either way. */
export function f1Of({ found, given, wanted }: Overlap): number {
  return given + wanted === 0 ? 1 : (2 * found) / (given + wanted);
}

/** The sum of several overlaps. */
export function sumOf(overlaps: readonly Overlap[]): Overlap {
  return {
    found: overlaps.reduce((sum, { found }) => sum + found, 0),
    given: overlaps.reduce((sum, { given }) => sum + given, 0),
    wanted: overlaps.reduce((sum, { wanted }) => sum + wanted, 0),
  };
}

/** What the import made of a page. */
export function readOf({ title, date, byline, body, pictures }: ImportedArticle): ReadPage {
  return {
    title,
    date,
    byline,
    paragraphs: paragraphsOf(body),
    captions: pictures.flatMap(({ caption, credit }) => {
      const line = [caption, credit && `Ảnh: ${credit}`].filter(Boolean).join(' ');
      return line === '' ? [] : [line];
    }),
    cells: placedCells(tablesOf(body)),
  };
}

function paragraphsOf(node: Nodes): readonly string[] {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const text = wordsOf(inOneLine(node), { includeImageAlt: false }).trim();
    return text === '' ? [] : [text];
  }
  if (node.type === 'table' || !('children' in node)) return [];
  return node.children.flatMap(paragraphsOf);
}

// A break within a paragraph parts words.
function inOneLine(node: Nodes): Nodes {
  if (node.type === 'break') return { type: 'text', value: ' ' };
  return 'children' in node ? ({ ...node, children: node.children.map(inOneLine) } as Nodes) : node;
}

function tablesOf(node: Nodes): readonly (readonly (readonly string[])[])[] {
  if (node.type === 'table') {
    return [node.children.map((row) => row.children.map((cell) => wordsOf(cell)))];
  }
  return 'children' in node ? node.children.flatMap(tablesOf) : [];
}

// A cell counts only where it stands: table, row and column with its words.
function placedCells(tables: readonly (readonly (readonly string[])[])[]): readonly string[] {
  return tables.flatMap((rows, t) =>
    rows.flatMap((cells, r) => cells.map((cell, c) => `${t}:${r}:${c}:${cell}`)),
  );
}

function overlap(given: readonly string[], wanted: readonly string[]): Overlap {
  const left = new Map<string, number>();
  for (const text of wanted) left.set(text, (left.get(text) ?? 0) + 1);
  let found = 0;
  for (const text of given) {
    const count = left.get(text) ?? 0;
    if (count === 0) continue;
    left.set(text, count - 1);
    found += 1;
  }
  return { found, given: given.length, wanted: wanted.length };
}
