import type { Element } from 'hast';
import { visit } from '../visit.ts';

/** Says of each header cell of a table with spanning cells whether it heads its columns or its rows, where its writer did not: what it heads cannot be told from its place alone (WCAG technique H63); in place. */
export function giveScopes(table: Element): void {
  if (!hasSpans(table)) return;
  visit(table, 'element', (row) => {
    if (row.tagName !== 'tr') return;
    const cells = row.children.filter((child) => child.type === 'element');
    const scope = cells.every(({ tagName }) => tagName === 'th') ? 'col' : 'row';
    for (const { tagName, properties } of cells) {
      if (tagName === 'th' && !SCOPES.has(String(properties['scope']))) {
        properties['scope'] = scope;
      }
    }
  });
}

const SCOPES = new Set(['col', 'row', 'colgroup', 'rowgroup']);

function hasSpans(table: Element): boolean {
  let found = false;
  visit(table, 'element', ({ properties }) => {
    found ||= Number(properties['rowSpan'] ?? 1) > 1 || Number(properties['colSpan'] ?? 1) > 1;
  });
  return found;
}
