import type { Block } from './block.ts';
import { bylineOf } from './block-byline.ts';
import { momentOf } from './block-moment.ts';

/** The blocks that are the heads of boxes with nothing else than links that lead away: «Đừng bỏ lỡ» above a list; `reasons` tell why each block is no text, where it is none. */
export function findBoxHeads(
  blocks: readonly Block[],
  reasons: readonly (string | undefined)[],
): ReadonlySet<Block> {
  const heads = new Set<Block>();
  for (const box of new Set(blocks.flatMap(({ around }) => around))) {
    const held = blocks.flatMap((block, i) => (block.around.includes(box) ? [{ block, i }] : []));
    const first = held.findIndex(({ i }) => LEADS_AWAY.has(reasons[i] ?? ''));
    const kept = held.filter(({ i }) => reasons[i] === undefined);
    const areHeads =
      kept.length > 0 &&
      kept.length <= MOST_HEADS &&
      kept.every((each) => held.indexOf(each) < first && mayBeHead(each.block));
    if (areHeads) for (const { block } of kept) heads.add(block);
  }
  return heads;
}

const LEADS_AWAY = new Set([
  'danh sách liên kết',
  'liên kết tới trang khác',
  'tin khác',
  'tin liên quan',
  'trình đơn của trang',
  'mục lục của trang',
]);
const MOST_HEADS = 2;
const LONGEST_HEAD = 80;

function mayBeHead(block: Block): boolean {
  const { kind, text } = block;
  return (
    (kind === 'heading' || kind === 'paragraph') &&
    text.length <= LONGEST_HEAD &&
    !/[.!?…;]$/.test(text) &&
    momentOf(block) === undefined &&
    bylineOf(block) === undefined
  );
}
