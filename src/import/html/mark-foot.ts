import type { Element } from 'hast';
import { whyLeftOut } from '../lines/left-out.ts';
import { type Block, isProse } from './block.ts';

/** The blocks with those of the foot of a page told: all that stands in a box with lines of contact or of rights, where the box has little of the running text and stands behind most of it. */
export function markFoot(blocks: readonly Block[]): readonly Block[] {
  const isFootLine = blocks.map(({ text }) => whyLeftOut(text) === FOOT);
  const prose = blocks.map((block, i) => isProse(block) && !isFootLine[i]);
  const whole = prose.filter(Boolean).length;
  const boxes = new Set<Element>();
  for (const [i, block] of blocks.entries()) {
    if (!isFootLine[i]) continue;
    const box = block.around.find((element) => {
      const held = blocks.flatMap((other, at) => (other.around.includes(element) ? [at] : []));
      const texts = held.filter((at) => prose[at]).length;
      const before = prose.slice(0, held[0]).filter(Boolean).length;
      return texts <= whole * MOST_TEXT && before >= (whole - texts) * LEAST_BEFORE;
    });
    if (box !== undefined && whole > 0) boxes.add(box);
  }
  const from = startOfTail(blocks, isFootLine, prose);
  return blocks.map((block, i) =>
    i >= from || block.around.some((element) => boxes.has(element))
      ? { ...block, isFoot: true }
      : block,
  );
}

// A foot without a box of its own: the lines of contact behind the text, with the name of the office before them.
function startOfTail(
  blocks: readonly Block[],
  isFootLine: readonly boolean[],
  prose: readonly boolean[],
): number {
  const lastText = prose.lastIndexOf(true);
  const first = isFootLine.findIndex((isLine, i) => isLine && i > lastText);
  const lines = isFootLine.slice(Math.max(0, first)).filter(Boolean).length;
  if (first < 0 || lines < LEAST_LINES) return blocks.length;
  const before = blocks[first - 1]?.text ?? '';
  return before !== '' && before === before.toUpperCase() ? first - 1 : first;
}

const LEAST_LINES = 2;

const FOOT = 'chân trang';
const MOST_TEXT = 0.2;
const LEAST_BEFORE = 0.8;
