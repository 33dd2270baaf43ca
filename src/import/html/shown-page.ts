import type { Element, Nodes, Root } from 'hast';
import { attributeOf, textOf } from './hast-text.ts';

/** The page without what no reader sees: programs, styles, forms' controls, hidden elements, comments. A new tree. */
export function keepShown(tree: Root): Root {
  return { ...tree, children: joinTexts(tree.children.flatMap(shown)) } as Root;
}

function shown<Node extends Nodes>(node: Node): readonly Node[] {
  if (node.type === 'comment' && PARTING.test(node.value))
    return [LINE_BREAK, LINE_BREAK] as Node[];
  if (node.type === 'comment' || node.type === 'doctype') return [];
  if (node.type !== 'element') return [node];
  if (UNSEEN.has(node.tagName) || AMP_TOOL.test(node.tagName)) return [];
  if (isHidden(node) || isCopy(node)) return [];
  const tagName = AMP_PICTURE.test(node.tagName) ? 'img' : node.tagName;
  return [
    {
      ...node,
      tagName,
      children: tagName === 'img' ? [] : joinTexts(node.children.flatMap(shown)),
    },
  ];
}

// «<!--more-->», «<!--nextpage-->»: where WordPress ends the part before a link or a page, in text that has no elements for its paragraphs.
const PARTING = /^\s*(?:more|nextpage)(?![\w-])/i;
const LINE_BREAK: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };

// Where a comment stood between two texts they are one.
function joinTexts<Node extends Nodes>(nodes: readonly Node[]): Node[] {
  const joined: Node[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last?.type === 'text' && node.type === 'text')
      joined[joined.length - 1] = { ...last, value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}

const UNSEEN = new Set(
  (
    'script style template noscript svg math iframe object embed canvas audio video source track map ' +
    'input button select option optgroup textarea datalist meta link base title head'
  ).split(' '),
);

// Pages made for telephones have elements of their own: pictures, and tools around the text.
const AMP_PICTURE = /^amp-(?:img|anim)$/;
const AMP_TOOL =
  /^amp-(?:ad|analytics|auto-ads|sticky-ad|embed|iframe|sidebar|social-share|lightbox|consent|user-notification|video|youtube|audio|pixel|next-page)$/;

// Sliders that go round show their first and last pictures twice.
function isCopy(element: Element): boolean {
  return /(?:^|[\s_-])(?:slide-duplicate|slick-cloned|bx-clone|slide-?-clone|cloned)(?=$|[\s_-])/i.test(
    attributeOf(element, 'className') ?? '',
  );
}

function isHidden(element: Element): boolean {
  const { hidden, ariaHidden } = element.properties;
  const style = attributeOf(element, 'style') ?? '';
  return (
    (hidden !== undefined && hidden !== false && hidden !== null) ||
    ariaHidden === 'true' ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style) ||
    isHiddenByName(element)
  );
}

// What style sheets of well-known programs hide from eyes: words for those who hear a page, and stretches that a screen of some width may show.
const FOR_HEARERS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|hide-accessible|element-invisible|assistive-text|aural-only|u-hidden-visually|mw-editsection|mw-jump-link)(?=$|\s)/i;
const HIDDEN_NAME = /(?:^|\s)(?:hidden|hide|d-none)(?=$|\s)/i;
const SHOWN_AT_A_WIDTH =
  /(?:^|\s)(?:d-)?(?:xs|sm|md|lg|xl|xxl|print|2xl)[-:]|(?:^|\s)d-(?:xs|sm|md|lg|xl|xxl)-|(?:^|\s)visible-/i;
// A longer one waits for a button, and may be the text.
const LONGEST_HIDDEN = 300;

function isHiddenByName(element: Element): boolean {
  const classes = attributeOf(element, 'className') ?? '';
  if (FOR_HEARERS.test(classes)) return true;
  return (
    HIDDEN_NAME.test(classes) &&
    !SHOWN_AT_A_WIDTH.test(classes) &&
    textOf(element).length <= LONGEST_HIDDEN
  );
}
