import type { ItemEntry } from '#core/model/archive/entries.ts';
import { sentenceId } from '#core/urls.ts';
import type { TextAnchor } from '#markdown/print/anchor-text.ts';

/** The id of the lead on an item's page, where a figure is stated in it alone. */
export const LEAD_ID = 'mo-dau';

/** The sentences of an item's body that state its figures, with the ids that its page gives them: figures of one sentence share the id of the first. */
export function sentenceAnchors({ figureSentences }: ItemEntry): readonly TextAnchor[] {
  const anchors: TextAnchor[] = [];
  for (const [i, stated] of figureSentences.entries()) {
    if (stated?.part !== 'body') continue;
    const { start, end, valueStart, valueEnd } = stated;
    if (anchors.some((other) => other.start < end && start < other.end)) continue;
    const core = { start: valueStart, end: valueEnd };
    anchors.push({ id: sentenceId(i + 1), start, end, core });
  }
  return anchors;
}

/** The id, on the item's page, of the sentence that states its figure at a place (from 1); `undefined` where none does. */
export function idOfSentence(item: ItemEntry, place: number): string | undefined {
  const stated = item.figureSentences[place - 1];
  if (stated === undefined) return undefined;
  if (stated.part === 'lead') return LEAD_ID;
  return anchorsOf(item).find(({ start, end }) => start < stated.end && stated.start < end)?.id;
}

// Asked for each figure, in two languages and in lists.
const made = new WeakMap<ItemEntry, readonly TextAnchor[]>();

function anchorsOf(item: ItemEntry): readonly TextAnchor[] {
  const anchors = made.get(item) ?? sentenceAnchors(item);
  made.set(item, anchors);
  return anchors;
}
