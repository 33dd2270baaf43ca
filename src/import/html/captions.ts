import type { Element, Nodes } from 'hast';
import { hasCredit, LONGEST_CAPTION } from '../lines/caption.ts';
import type { Block } from './block.ts';
import { attributeOf, childrenOf, namesOf, textOf } from './hast-text.ts';

/** The blocks with each caption at its picture: a line below it in italics, in the middle, in the same small box, or with a credit; said twice, it is one. */
export function joinCaptions(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const picture = joined.at(-1);
    if (picture?.kind !== 'picture' || !isCaptionOf(block, picture)) {
      joined.push(block);
    } else if (picture.caption === undefined) {
      joined[joined.length - 1] = { ...picture, caption: block.text };
    }
  }
  return joined;
}

function isCaptionOf({ kind, text, element, around }: Block, picture: Block): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  if (picture.caption !== undefined) return text === picture.caption;
  if (kind === 'heading') return CAPTION.test(namesOf(element));
  if (kind !== 'paragraph') return false;
  return (
    [element, ...around.slice(-2)].some((each) => CAPTION.test(namesOf(each))) ||
    text === attributeOf(picture.element, 'alt') ||
    hasCredit(text) ||
    isSetApart(element, around) ||
    isInBoxOf(around, picture)
  );
}

const CAPTION =
  /(?:^|[\s_-])(?:captions?|figcaption|chu-?thich|image-?(?:desc|caption|note)|img-?(?:desc|caption)|pic-?(?:desc|caption)|photo-?(?:desc|caption)|note-?img|picture-?desc|desc-?image)(?=$|[\s_-])/i;

// Long lines in the middle of a page are leads; a caption ends soon.
const LONGEST_SET_APART = 250;

function isSetApart(element: Element, around: readonly Element[]): boolean {
  if (textOf(element).length > LONGEST_SET_APART) return false;
  return isAllIn(element, ITALIC) || [element, ...around.slice(-1)].some(isInMiddle);
}

const ITALIC = new Set(['em', 'i', 'cite']);

function isAllIn(node: Nodes, names: ReadonlySet<string>): boolean {
  if (node.type === 'element' && names.has(node.tagName)) return true;
  const worded = childrenOf(node).filter((child) => textOf(child) !== '');
  return (
    worded.length > 0 && worded.every((child) => child.type === 'element' && isAllIn(child, names))
  );
}

function isInMiddle(element: Element): boolean {
  return (
    element.tagName === 'center' ||
    attributeOf(element, 'align') === 'center' ||
    /text-align\s*:\s*center/i.test(attributeOf(element, 'style') ?? '') ||
    /(?:^|[\s_-])(?:text-)?center(?:ed)?(?=$|[\s_-])/.test(namesOf(element))
  );
}

// A cell or a box with the picture and these words alone.
function isInBoxOf(around: readonly Element[], picture: Block): boolean {
  const box = [...picture.around].reverse().find((element) => around.includes(element));
  if (box === undefined || !/^(?:div|table|tbody|td|figure|p|center|span|li|a)$/.test(box.tagName))
    return false;
  const text = textOf(box);
  // A picture may stand before the words of a paragraph.
  if (box.tagName === 'p' && SEVERAL_SENTENCES.test(text)) return false;
  return text.length <= LONGEST_CAPTION;
}

const SEVERAL_SENTENCES = /\p{L}{2}[.!?…][”"]?\s+\p{Lu}(?=.{40})/u;

/** Whether all words of an element are in bold. */
export function isAllBold(element: Element): boolean {
  return isAllIn(element, BOLD);
}

const BOLD = new Set(['strong', 'b']);
