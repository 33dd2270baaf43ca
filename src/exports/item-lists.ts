import type { Archive } from '#core/model/archive/archive.ts';
import type { ItemEntry, StatisticPlace } from '#core/model/archive/entries.ts';
import { documentUrl, entryUrl, URLS } from '#core/urls.ts';

/** A list of items that has a page: its address, and its items in the order of the page. */
export interface ItemList {
  readonly path: string;
  readonly items: readonly ItemEntry[];
}

/** Every list of items whose references are given away whole: all items, then those that cite a document or name an organisation, a place, a topic, then those of a year. */
export function* listItemLists(archive: Archive): Generator<ItemList> {
  const { items, documents, years } = archive;
  yield { path: URLS.items, items };
  for (const { id } of documents.entries) {
    yield { path: documentUrl(id), items: documents.itemsOf.get(id) ?? [] };
  }
  for (const register of ['organisations', 'places', 'topics'] as const) {
    for (const { id } of archive[register].entries) {
      yield { path: entryUrl(register, id), items: archive[register].itemsOf.get(id) ?? [] };
    }
  }
  for (const [year, ofYear] of years) yield { path: entryUrl('years', year), items: ofYear };
}

/** A list of figures that has a page: its address, and its figures by item, newest first. */
export interface FigureList {
  readonly path: string;
  readonly figures: readonly StatisticPlace[];
}

/** The figures of each indicator. */
export function* listFigureLists({ indicators }: Archive): Generator<FigureList> {
  for (const { id } of indicators.entries) {
    const figures = (indicators.itemsOf.get(id) ?? []).flatMap((item) =>
      (item.fields.statistics ?? []).flatMap((statistic, i) =>
        statistic.indicatorId === id ? [{ item, statistic, place: i + 1 }] : [],
      ),
    );
    yield { path: entryUrl('indicators', id), figures };
  }
}
