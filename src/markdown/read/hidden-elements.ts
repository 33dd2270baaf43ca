import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const HIDING_STYLE =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

// Blocks that the page does not know; their words must not run into those of their neighbours.
const BLOCKS = new Set(
  'address article aside body center dialog dir fieldset figcaption figure footer form header hgroup legend listing main menu nav noscript optgroup option plaintext search textarea title xmp'.split(
    ' ',
  ),
);

/** Takes out every element that its writer hid (`hidden`, `display: none`), words and all, and makes a plain block of each block the page does not know; in place. */
export function dropHiddenElements(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (parent !== undefined && index !== undefined && isHidden(node)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (BLOCKS.has(node.tagName)) node.tagName = 'div';
    return undefined;
  });
}

function isHidden({ properties }: Element): boolean {
  const { hidden, style } = properties;
  return (
    (hidden !== undefined && hidden !== false && hidden !== null) ||
    HIDING_STYLE.test(String(style ?? ''))
  );
}
