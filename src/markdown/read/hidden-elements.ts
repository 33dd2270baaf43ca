import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { HiddenElement } from '../body.ts';
import { readVisibleText } from './visible-text.ts';

const HIDING = [
  String.raw`display\s*:\s*none`,
  String.raw`visibility\s*:\s*(?:hidden|collapse)`,
  String.raw`mso-hide\s*:\s*all`,
  String.raw`content-visibility\s*:\s*hidden`,
  String.raw`(?:font-size|opacity)\s*:\s*0(?:\.0+)?(?:px|pt|r?em|%)?\s*(?:!|;|$)`,
  String.raw`(?:left|right|top|text-indent)\s*:\s*-\d{3,}`,
];
const HIDING_STYLE = new RegExp(`(?:^|[;\\s])(?:${HIDING.join('|')})`, 'i');
const PROGRAMS = new Set('script style template svg math object rp datalist'.split(' '));

// Blocks that the page does not know; their words must not run into those of their neighbours.
const BLOCKS = new Set(
  'address article aside body center dialog dir fieldset figcaption figure footer form header hgroup legend listing main menu nav noscript optgroup option plaintext search textarea title xmp'.split(
    ' ',
  ),
);

/** Takes out every element that holds no words of the page (programs, styles, drawings) or that its writer hid (`hidden`, `display: none`, `font-size: 0`), and makes a plain block of each block the page does not know; in place. Gives what went. */
export function dropHiddenElements(tree: Root): readonly HiddenElement[] {
  const hidden: HiddenElement[] = [];
  visit(tree, 'element', (node, index, parent) => {
    if (parent !== undefined && index !== undefined && isHidden(node)) {
      hidden.push({ words: wordsOf(node), ...(node.position && { position: node.position }) });
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (BLOCKS.has(node.tagName)) node.tagName = 'div';
    return undefined;
  });
  return hidden;
}

function isHidden({ tagName, properties: { hidden, style, open, type } }: Element): boolean {
  // A box to tick is a task; no other field of a form has a place on a page.
  if (tagName === 'input') return String(type).toLowerCase() !== 'checkbox';
  if (tagName === 'dialog' && open === undefined) return true;
  if (PROGRAMS.has(tagName) || HIDING_STYLE.test(String(style ?? ''))) return true;
  return hidden !== undefined && hidden !== false && hidden !== null;
}

function wordsOf({ children, content }: Element): readonly string[] {
  return readVisibleText({ type: 'root', children: content?.children ?? children }).paragraphs;
}
