import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from '../visit.ts';
import { giveScopes } from './header-cells.ts';
import { readVisibleText } from './visible-text.ts';

const ALIGNMENT_CLASSES: Readonly<Record<string, string>> = {
  right: 'can-phai',
  center: 'can-giua',
};

/** Puts each table in a box that scrolls on narrow screens, can be reached by keyboard and has a name of its own, says alignment in classes, and what header cells head; in place. */
export function wrapTables(tree: Root): void {
  let count = 0;
  let heading = '';
  visit(tree, 'element', (node, index, parent) => {
    if (/^h[1-6]$/.test(node.tagName)) heading = wordsOf(node);
    if (node.tagName === 'td' || node.tagName === 'th') alignByClass(node);
    if (node.tagName !== 'table' || parent === undefined || index === undefined) return undefined;
    count += 1;
    const name = captionOf(node) || heading;
    const ariaLabel = name === '' ? `Bảng ${count}` : `Bảng ${count}: ${name}`;
    const box = h('section', { className: ['bang-cuon'], ariaLabel, tabIndex: 0 }, [node]);
    parent.children[index] = box;
    giveScopes(node);
    visit(node, 'element', (inner) => {
      if (inner.tagName === 'td' || inner.tagName === 'th') alignByClass(inner);
    });
    return [SKIP, index + 1];
  });
}

function captionOf(table: Element): string {
  const caption = table.children.find(
    (child) => child.type === 'element' && child.tagName === 'caption',
  );
  return caption?.type === 'element' ? wordsOf(caption) : '';
}

function wordsOf(element: Element): string {
  return readVisibleText({ type: 'root', children: [element] }).paragraphs.join(' ');
}

// The policy of the site allows no style attribute and HTML no longer has `align`.
function alignByClass(cell: Element): void {
  const { align, ...properties } = cell.properties;
  const className = ALIGNMENT_CLASSES[String(align)];
  cell.properties = className ? { ...properties, className: [className] } : properties;
}
