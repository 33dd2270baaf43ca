import type { Element } from 'hast';
import { isAllBold, textOf } from './document-elements.ts';

/** A heading is a line or two; what is longer is a paragraph in bold. */
const LONGEST_HEADING = 200;
const ROMAN = /^(?:[IVX]+|[A-H])[.)\s]|^(?:Phần|Chương)\s/u;
const ARABIC = /^\d+(?:\.\d+)*[.)\s]|^(?:Điều|Mục)\s/u;

/** The blocks with paragraphs in bold that stand over text as headings, from the second level on: «I.» over «1.». */
export function setHeadings(
  written: readonly Element[],
  kind: 'official' | 'text',
): readonly Element[] {
  const blocks = joinNames(written);
  const ranks = blocks.map((block, index) => {
    const isNumbered = ROMAN.test(textOf(block)) || ARABIC.test(textOf(block));
    // In an official document issuer, motto and signatures are in bold too.
    return isNumbered || kind === 'text' ? rankOf(block, blocks[index + 1]) : undefined;
  });
  const used = [...new Set(ranks.flatMap((rank) => rank ?? []))].sort((a, b) => a - b);
  return blocks.map((block, index) => {
    const rank = ranks[index];
    if (rank === undefined) return block;
    return { ...block, tagName: `h${Math.min(6, used.indexOf(rank) + 2)}`, properties: {} };
  });
}

/** «Chương I» and its name on the next line are one heading. */
function joinNames(blocks: readonly Element[]): readonly Element[] {
  return blocks.flatMap((block, index) => {
    const [before, next] = [blocks[index - 1], blocks[index + 1]];
    if (before !== undefined && isNamedBy(before, block)) return [];
    if (next === undefined || !isNamedBy(block, next)) return [block];
    const name: Element = {
      type: 'element',
      tagName: 'strong',
      properties: {},
      children: [...block.children, { type: 'text', value: '. ' }, ...next.children],
    };
    return [{ ...block, children: [name] }];
  });
}

function isNamedBy(block: Element, next: Element): boolean {
  const isAlone = /^(?:Chương|Phần|Mục)\s+(?:[IVX]+|\d+|thứ \p{L}+)$/iu.test(textOf(block));
  return isAlone && isAllBold(block) && next.tagName === 'p' && isAllBold(next);
}

/** How far a heading stands below the highest; `undefined` where a block is none. */
function rankOf(block: Element, next: Element | undefined): number | undefined {
  const styled = /^h([1-6])$/.exec(block.tagName)?.[1];
  if (styled !== undefined) return Number(styled);
  const text = textOf(block);
  const isHeading =
    block.tagName === 'p' &&
    text.length <= LONGEST_HEADING &&
    !/[.;,!?]$/.test(text) &&
    isAllBold(block) &&
    next !== undefined;
  if (!isHeading) return undefined;
  if (ROMAN.test(text)) return 1;
  if (ARABIC.test(text)) return 2;
  return isAllBold(next) || next.tagName === 'table' || !/\p{L}{2}/u.test(text) ? undefined : 1;
}
