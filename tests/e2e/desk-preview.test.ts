import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect } from 'vitest';
import { makeEdition } from '#core/edition.ts';
import { VIETNAMESE } from '#core/locale.ts';
import type { ItemEntry } from '#core/model/archive/entries.ts';
import { parseMarkdownFile } from '#core/model/checks/front-matter.ts';
import { printPreview } from '#desk/preview/print-preview.ts';
import { findElements, namesOf, textOf } from '#import/html/hast-text.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';
import { readContent } from '#reader/read-content.ts';
import { test as base } from './built-site.ts';

const MOST_ITEMS = 12;

const test = base.extend('edition', { scope: 'file' }, async () =>
  makeEdition((await readContent('content')).archive, VIETNAMESE),
);

describe('the preview of the desk', () => {
  test('shows, part by part and word by word, what the page of the item shows', ({
    edition,
    folder,
  }) => {
    const items = [...edition.itemById.values()]
      .filter(({ images }) => images.length === 0)
      .sort((a, b) => partsOf(b) - partsOf(a));
    expect(new Set(items.slice(0, MOST_ITEMS).flatMap(kindsOf)).size).toBeGreaterThan(4);
    for (const { id, file } of items.slice(0, MOST_ITEMS)) {
      const text = readFileSync(join('content', file), 'utf8');
      const body = readMarkdown(parseMarkdownFile(file, text).parsed?.body ?? '');
      const preview = printPreview({ preview: { edition, id, body }, pictures: [] });
      const page = readFileSync(join(folder, 'tin', id, 'index.html'), 'utf8');
      expect(wordsOf(preview), id).toEqual(wordsOf(page));
    }
  });
});

const PARTS = ['event', 'corrections', 'people', 'statistics', 'documents', 'pictures'] as const;

function kindsOf({ fields }: ItemEntry): readonly string[] {
  return PARTS.filter((part) => fields[part] !== undefined);
}

function partsOf(item: ItemEntry): number {
  return kindsOf(item).length;
}

/** The lines of an item in their order; left out is what only a page that is published has: how it is cited, files to take, the digest, other items. */
function wordsOf(html: string): readonly string[] {
  const [article] = findElements(fromHtml(html), isItem);
  if (article === undefined) throw new Error('no item in the page');
  return lines(withoutPublished(article)).filter((line) => line !== '');
}

function isItem({ tagName, properties }: Element): boolean {
  return tagName === 'article' && String(properties['className']).includes('item');
}

function withoutPublished(node: Element): Element {
  const children = node.children.filter(
    (child) => child.type !== 'element' || !isOfPublished(child),
  );
  return {
    ...node,
    children: children.map((child) => (child.type === 'element' ? withoutPublished(child) : child)),
  };
}

function isOfPublished(element: Element): boolean {
  const isForReaders = /(?:^| )(?:citation|threads|related)(?: |$)/.test(namesOf(element));
  const holdsFiles = element.tagName === 'p' && findElements(element, isDownload).length > 0;
  return isForReaders || holdsFiles;
}

function isDownload({ tagName, properties }: Element): boolean {
  return tagName === 'a' && properties['download'] !== undefined;
}

const LINES = /^(?:h[1-6]|p|dt|dd|li|th|td|caption|figcaption|blockquote)$/;

function lines(node: Nodes | Root): readonly string[] {
  if (node.type === 'text') return node.value.trim() === '' ? [] : [node.value.trim()];
  if (!('children' in node)) return [];
  const isLine = node.type === 'element' && LINES.test(node.tagName);
  const holdsLines = findElements(node, (inner) => inner !== node && LINES.test(inner.tagName));
  if (isLine && holdsLines.length === 0) return [textOf(node)];
  return node.children.flatMap(lines);
}
