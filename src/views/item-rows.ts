import type { Edition } from '#core/edition.ts';
import type { ItemEntry } from '#core/model/archive/entries.ts';
import { isDraft } from '#core/model/schema/item.ts';
import { itemUrl } from '#core/urls.ts';
import { type DateText, dateText } from './date-text.ts';
import { placeName } from './links.ts';

/** One item in a list. */
export interface ItemRow {
  readonly url: string;
  readonly title: string;
  readonly isDraft: boolean;
  readonly lead: string | undefined;
  readonly date: DateText;
  readonly source: string;
  readonly places: readonly string[];
}

/** The rows of a list of items, in the order given. */
export function toItemRows(edition: Edition, items: readonly ItemEntry[]): readonly ItemRow[] {
  return items.map((item) => toItemRow(edition, item));
}

/** The row of one item. */
export function toItemRow(edition: Edition, { id, fields }: ItemEntry): ItemRow {
  return {
    url: edition.locale.path(itemUrl(id)),
    title: fields.title,
    isDraft: isDraft(fields),
    lead: fields.lead,
    date: dateText(edition.locale, fields.date),
    source: fields.source.name,
    places: (fields.places ?? []).map((place) => placeName(edition, place)),
  };
}
