import type { Element } from 'hast';
import { type Block, isSentence } from './block.ts';
import { whyByPlace } from './leave-out.ts';

/** The element that holds an article: it has the most running text for the menus, lists and boxes that it also has, and the title where that is known. `undefined` where no page has running text. */
export function chooseMain(
  blocks: readonly Block[],
  title: Block | undefined,
): Element | undefined {
  // What stands above the title is of the page.
  const after = title === undefined ? blocks : blocks.slice(blocks.indexOf(title) + 1);
  const prose = weigh(after.filter(isSentence));
  const all = weigh(blocks);
  const boxed = weigh(after.filter((block) => isSentence(block) && isBoxed(block, prose)));
  const places = title?.around ?? [...prose.keys()];
  let best: { readonly element: Element; readonly score: number } | undefined;
  // From the outside in: of two with the same text the inner one says more exactly where it is.
  for (const element of places) {
    const text = (prose.get(element) ?? 0) - (boxed.get(element) ?? 0);
    const density = text / Math.max(1, all.get(element) ?? 0);
    const score = text * density ** 2;
    if (score > 0 && score >= (best?.score ?? 0)) best = { element, score };
  }
  if (best === undefined && title !== undefined) return chooseMain(blocks, undefined);
  return best?.element;
}

// Around most of the text of a page a name says nothing of it: «has-sidebar» may be that of the whole.
function isBoxed({ around }: Block, prose: ReadonlyMap<Element, number>): boolean {
  const whole = prose.get(around[0] as Element) ?? 0;
  return (
    whyByPlace(around.filter((element) => (prose.get(element) ?? 0) < whole / 2)) !== undefined
  );
}

function weigh(blocks: readonly Block[]): ReadonlyMap<Element, number> {
  const weights = new Map<Element, number>();
  for (const { around, text } of blocks) {
    for (const element of around) weights.set(element, (weights.get(element) ?? 0) + text.length);
  }
  return weights;
}

/** Whether a block lies in an element. */
export function liesIn({ around }: Block, element: Element): boolean {
  return around.includes(element);
}

/** The elements around a block that lie within another, the outermost first. */
export function aroundWithin({ around }: Block, element: Element): readonly Element[] {
  return around.slice(around.indexOf(element) + 1);
}
