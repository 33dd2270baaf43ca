import type { Element, Root } from 'hast';
import type { HiddenElement } from '../body.ts';
import { SKIP, visit } from '../visit.ts';
import { readVisibleText } from './visible-text.ts';

const HIDING = [
  String.raw`display\s*:\s*none`,
  String.raw`visibility\s*:\s*(?:hidden|collapse)`,
  String.raw`mso-hide\s*:\s*all`,
  String.raw`content-visibility\s*:\s*hidden`,
  String.raw`(?:font-size|opacity)\s*:\s*0(?:\.0+)?(?:px|pt|r?em|%)?\s*(?:!|;|$)`,
  String.raw`(?:left|right|top|text-indent|margin(?:-left|-top)?)\s*:\s*-\d{3,}`,
  String.raw`clip\s*:\s*rect\(\s*[01]`,
  String.raw`clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0)`,
  String.raw`transform\s*:[^;]*scale\(\s*0(?:\.0+)?\s*\)`,
  String.raw`color\s*:\s*transparent`,
  String.raw`font\s*:\s*0[\s/p]`,
];
const HIDING_STYLE = new RegExp(`(?:^|[;\\s])(?:${HIDING.join('|')})`, 'i');
/** A box of no size that shows nothing beyond its edges. */
const EMPTY_BOX = /(?:^|[;\s])(?:max-)?(?:height|width)\s*:\s*0(?:px)?\s*(?:!|;|$)/i;
const CLIPPED = /(?:^|[;\s])overflow(?:-[xy])?\s*:\s*(?:hidden|clip)/i;
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
  if (PROGRAMS.has(tagName) || hidesByStyle(String(style ?? ''))) return true;
  return hidden !== undefined && hidden !== false && hidden !== null;
}

function hidesByStyle(style: string): boolean {
  return HIDING_STYLE.test(style) || (EMPTY_BOX.test(style) && CLIPPED.test(style));
}

function wordsOf({ children, content }: Element): readonly string[] {
  return readVisibleText({ type: 'root', children: content?.children ?? children }).paragraphs;
}
