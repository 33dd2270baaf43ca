import type { Archive } from '#core/model/archive/archive.ts';
import { documentsByType } from '#core/model/archive/documents-by-type.ts';
import type { Entry, ItemEntry, StatisticPlace } from '#core/model/archive/entries.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import { documentTypeUrl, documentUrl, entryUrl, URLS } from '#core/urls.ts';

/** A list of items that has a page: its address, and its items in the order of the page. */
export interface ItemList {
  readonly path: string;
  readonly items: readonly ItemEntry[];
  /** Whether a table of its items lies beside it too: those that cite a document have one of their own, with the sentences. */
  readonly hasTable: boolean;
}

/** Every list of items whose references are given away whole: all items, then those that cite a document or name an organisation, a place, a topic, then those of a year. */
export function* listItemLists(archive: Archive): Generator<ItemList> {
  const { items, documents, years } = archive;
  yield { path: URLS.items, items, hasTable: true };
  for (const { id } of documents.entries) {
    yield { path: documentUrl(id), items: documents.itemsOf.get(id) ?? [], hasTable: false };
  }
  for (const register of ['organisations', 'places', 'topics', 'people'] as const) {
    for (const { id } of archive[register].entries) {
      const named = archive[register].itemsOf.get(id) ?? [];
      yield { path: entryUrl(register, id), items: named, hasTable: true };
    }
  }
  for (const [year, ofYear] of years) {
    yield { path: entryUrl('years', year), items: ofYear, hasTable: true };
  }
}

/** A list of documents that has a page: its address, and its documents in the order of the page. */
export interface DocumentList {
  readonly path: string;
  readonly documents: readonly Entry<LegalDocument>[];
}

/** Every list of documents: all of them by type, then those of each type. */
export function* listDocumentLists(archive: Archive): Generator<DocumentList> {
  const types = documentsByType(archive);
  yield { path: URLS.documents, documents: types.flatMap(({ documents }) => documents) };
  for (const { name, documents } of types) yield { path: documentTypeUrl(name), documents };
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
