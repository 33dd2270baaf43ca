import type { Element } from 'hast';
import { type Block, isProse } from './block.ts';
import { namesOf } from './hast-text.ts';

/** The blocks that follow the text of an article in a column or box of their own, which has running text but is not made like the rest of the article; the elements around the blocks are those within the article's place. */
export function findBeside(blocks: readonly Block[]): ReadonlySet<Block> {
  const core = coreOf(blocks);
  if (core === undefined) return new Set();
  const last = blocks.findLastIndex(({ around }) => around.includes(core.at(-1) as Element));
  const after = blocks.slice(last + 1);
  const heads = new Set<Element>();
  const boxes = new Set(
    after.flatMap((block) => {
      const box = boxBeside(block, core);
      if (box === undefined || isNote(block)) return [];
      const isHead = block.kind === 'heading' && !heads.has(box);
      heads.add(box);
      return isProse(block) || (isHead && isColumn(box)) ? [box] : [];
    }),
  );
  return new Set(
    blocks.slice(last + 1).filter(({ around }) => around.some((element) => boxes.has(element))),
  );
}

// Less is one of several sections of the text.
const MOST = 0.7;

// The way to the innermost element with most of the running text.
function coreOf(blocks: readonly Block[]): readonly Element[] | undefined {
  const weights = new Map<Element, number>();
  let whole = 0;
  for (const { text, around } of blocks.filter(isProse)) {
    whole += text.length;
    for (const element of around) {
      weights.set(element, (weights.get(element) ?? 0) + text.length);
    }
  }
  const held = blocks.map(({ around }) =>
    around.slice(0, around.findLastIndex((each) => (weights.get(each) ?? 0) >= whole * MOST) + 1),
  );
  const deepest = held.reduce((a, b) => (b.length > a.length ? b : a), []);
  return deepest.length > 0 ? deepest : undefined;
}

// Where the way to a block leaves that to the text, if not into a section like those of the text.
function boxBeside({ around }: Block, core: readonly Element[]): Element | undefined {
  const at = around.findIndex((element, i) => element !== core[i]);
  const [box, own] = [around[at], core[at]];
  if (at < 0 || box === undefined || own === undefined) return undefined;
  return box.tagName === own.tagName && namesOf(box) === namesOf(own) ? undefined : box;
}

// Of a grid, beside the column of the text: a heading and short lines, an agenda or a list of numbers to call.
function isColumn(box: Element): boolean {
  return /(?:^|\s)(?:col|column|span|grid|large|medium|small)-?(?:[a-z]{2}-)?\d{1,2}(?=$|\s)/.test(
    namesOf(box),
  );
}

const NOTES =
  /(?:^|[\s_-])(?:ftn\d*|fn\d*|foot-?notes?|end-?notes?|notes?|references|chu-?thich)(?=$|[\s_-])/i;

function isNote({ text, around }: Block): boolean {
  return /^[[(]?(?:\d{1,3}|\*)[\])]/.test(text) || around.some((each) => NOTES.test(namesOf(each)));
}
