import type { Root } from 'mdast';
import { visit } from '../visit.ts';
import { splitHtml, tellElements } from './html-tags.ts';

/** Lets the page show a tag that HTML does not know («<TP Cần Thơ>») as the words it is, keeps hidden what Markdown hides to its end where HTML would end it earlier («<!-- a --!> b -->», «<?php 1 > 0 ?>»), and takes from raw HTML the marks by which a page knows its own footnotes; in place. */
export function showForeignTags(markdown: Root): void {
  const isElement = tellElements();
  visit(markdown, 'html', (node) => {
    node.value = splitHtml(node.value)
      .map((piece) => {
        const { kind, written } = piece;
        if (kind === 'hidden') return keepHidden(written);
        if (kind !== 'tag') return written;
        if (!isElement(piece)) return `&lt;${written.slice(1)}`;
        return written.replace(/\bdata-footnote|\bfootnote-label/gi, 'data-x');
      })
      .join('');
  });
}

function keepHidden(written: string): string {
  if (written.startsWith('<!--')) return written.replaceAll('--!>', '--! ');
  const end = written.endsWith('>') ? '>' : '';
  return written.replaceAll('>', ' ').slice(0, written.length - end.length) + end;
}
