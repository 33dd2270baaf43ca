import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isElementName, splitHtml } from './html-tags.ts';

/** Lets the page show a tag that HTML does not know («<TP Cần Thơ>») as the words it is, and takes from raw HTML the marks by which a page knows its own footnotes; in place. */
export function showForeignTags(markdown: Root): void {
  visit(markdown, 'html', (node) => {
    node.value = splitHtml(node.value)
      .map(({ kind, written, name = '' }) => {
        if (kind !== 'tag') return written;
        if (!isElementName(name)) return `&lt;${written.slice(1)}`;
        return written.replace(/\bdata-footnote|\bfootnote-label/gi, 'data-x');
      })
      .join('');
  });
}
