import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

const ALIGNMENT_CLASSES: Readonly<Record<string, string>> = {
  right: 'can-phai',
  center: 'can-giua',
};

/** Puts each table in a box that scrolls on narrow screens and can be reached by keyboard, and says alignment in classes, in place. */
export function wrapTables(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName === 'td' || node.tagName === 'th') alignByClass(node);
  });
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || parent === undefined || index === undefined) return undefined;
    const box = { className: ['bang-cuon'], ariaLabel: 'Bảng', tabIndex: 0 };
    parent.children[index] = h('section', box, [node]);
    return SKIP;
  });
}

// The policy of the site allows no style attribute and HTML no longer has `align`.
function alignByClass(cell: Element): void {
  const { align, ...properties } = cell.properties;
  const className = ALIGNMENT_CLASSES[String(align)];
  cell.properties = className ? { ...properties, className: [className] } : properties;
}
