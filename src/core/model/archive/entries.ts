import type { FigureSentence } from '#core/model/schema/figure-sentence.ts';
import type { Item } from '#core/model/schema/item.ts';
import type { ImageFile } from '#core/model/schema/records.ts';
import type { Statistic } from '#core/model/schema/statistic.ts';
import type { StoredCitation } from '#core/model/schema/stored-citation.ts';

/** An item in the archive; `id` is `<year>/<slug>`. */
export interface ItemEntry extends Entry<Item> {
  readonly year: string;
  readonly images: readonly ImageFile[];
  readonly citations: readonly StoredCitation[];
  /** The sentence that states each figure, by its place among them less one; `undefined` where none does. */
  readonly figureSentences: readonly (FigureSentence | undefined)[];
}

/** A registered entry: an organisation, place, topic, indicator, person, document or page. */
export interface Entry<Fields> {
  readonly id: string;
  readonly file: string;
  readonly digest: string;
  readonly fields: Fields;
}

/** A set of entries by id, and the items that name each of them, newest first. */
export interface Register<Fields> {
  readonly entries: readonly Entry<Fields>[];
  readonly byId: ReadonlyMap<string, Entry<Fields>>;
  readonly itemsOf: ReadonlyMap<string, readonly ItemEntry[]>;
}

/** A figure and the item that states it, with its place among the figures of that item (from 1). */
export interface StatisticPlace {
  readonly item: ItemEntry;
  readonly statistic: Statistic;
  readonly place: number;
}

/** The sentence that states a figure; `undefined` where its item states it in none. */
export function sentenceOf({
  item,
  place,
}: Pick<StatisticPlace, 'item' | 'place'>): FigureSentence | undefined {
  return item.figureSentences[place - 1];
}

/** A citation and the item it stands in. */
export interface CitationPlace {
  readonly item: ItemEntry;
  readonly citation: StoredCitation;
}
