import type { Archive } from '#core/model/archive.ts';
import type { ItemEntry } from '#core/model/entries.ts';
import { itemUrl } from '#core/urls.ts';
import { type DateText, dateText } from './date-text.ts';
import { placeName } from './links.ts';

/** One item in a list. */
export interface ItemRow {
  readonly url: string;
  readonly title: string;
  readonly lead: string | undefined;
  readonly date: DateText;
  readonly source: string;
  readonly places: readonly string[];
}

/** The rows of a list of items, in the order given. */
export function toItemRows(archive: Archive, items: readonly ItemEntry[]): readonly ItemRow[] {
  return items.map((item) => toItemRow(archive, item));
}

/** The row of one item. */
export function toItemRow(archive: Archive, { id, fields }: ItemEntry): ItemRow {
  return {
    url: itemUrl(id),
    title: fields.title,
    lead: fields.lead,
    date: dateText(fields.date),
    source: fields.source.name,
    places: (fields.places ?? []).map((place) => placeName(archive, place)),
  };
}
