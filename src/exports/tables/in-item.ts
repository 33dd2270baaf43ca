import type { ItemEntry } from '#core/model/archive/entries.ts';
import type { Column, ForeignKey } from '../table.ts';

/** A row that is a part of an item. */
export interface RowOfItem {
  readonly item: ItemEntry;
}

/** The column that names the item of a row. */
export const ITEM_COLUMN = {
  name: 'item',
  type: 'string',
  required: true,
  description: { vi: 'Mã của tin.', en: 'Id of the item.' },
  cell: ({ item }: RowOfItem) => item.id,
} as const satisfies Column<RowOfItem>;

/** The key that leads from it to the table of items. */
export const ITEM_KEY: ForeignKey = { column: ITEM_COLUMN.name, table: 'tin', field: 'id' };

/** The column that tells which of its kind in its item a row is, from 1; `what` names the kind. */
export function placeColumn(what: { readonly vi: string; readonly en: string }) {
  return {
    name: 'place_in_item',
    type: 'integer',
    required: true,
    description: {
      vi: `Thứ tự của ${what.vi} trong tin, từ 1.`,
      en: `Its place among the ${what.en} of the item, from 1.`,
    },
    cell: ({ place }: { readonly place: number }) => place,
  } as const satisfies Column<{ readonly place: number }>;
}
