import type { Element } from 'hast';
import { whyLeftOut } from '../lines/left-out.ts';
import type { Block } from './block.ts';
import { isCalledAuthor } from './block-byline.ts';
import { findElements } from './hast-text.ts';

/** The blocks with those told that lead to another page: a title that is a link, with its picture and summary, in a box of their own. */
export function markTeasers(blocks: readonly Block[]): readonly Block[] {
  const boxes = new Map<Element, Block[]>();
  for (const block of blocks) {
    for (const element of block.around) {
      const held = boxes.get(element);
      if (held) held.push(block);
      else boxes.set(element, [block]);
    }
  }
  const teasers = new Set([...boxes.values()].filter(isTeaser).flat());
  return blocks.map((block) => (teasers.has(block) ? { ...block, isTeaser: true } : block));
}

const MOST_BLOCKS = 4;
const MOST_TEXT = 500;
const TITLE_LENGTH = 20;

function isTeaser(held: readonly Block[]): boolean {
  if (held.length > MOST_BLOCKS) return false;
  const text = held.reduce((sum, each) => sum + each.text.length, 0);
  if (text === 0) return held.every(({ link }) => link !== undefined);
  return text < MOST_TEXT && held.some(isLinkedTitle);
}

function isLinkedTitle(block: Block): boolean {
  const { kind, text, linked } = block;
  return (
    !block.isFacts &&
    !isCalledAuthor(block) &&
    // A row of buttons is no title.
    whyLeftOut(text) !== 'nút chia sẻ, in, gửi' &&
    findElements(block.element, ({ tagName }) => tagName === 'a').length <= MOST_LINKS &&
    (kind === 'heading' || kind === 'paragraph') &&
    text.length >= TITLE_LENGTH &&
    !/[.:;]$/.test(text) &&
    linked / text.length > MOST_OF_IT
  );
}

const MOST_OF_IT = 0.85;
// That of its section or of its author beside the title.
const MOST_LINKS = 3;
