import type { ItemEntry } from '#core/model/archive/entries.ts';
import type { Item } from '#core/model/schema/item.ts';
import { defineTable } from '../table.ts';
import { ITEM_COLUMN, ITEM_KEY, placeColumn } from './in-item.ts';

interface CorrectionRow {
  readonly item: ItemEntry;
  readonly correction: NonNullable<Item['corrections']>[number];
  /** Its place among the corrections of the item, from 1. */
  readonly place: number;
}

/** The corrections of items: one row each. */
export const CORRECTIONS = defineTable<CorrectionRow>({
  name: 'dinh-chinh',
  title: { vi: 'Đính chính', en: 'Corrections' },
  description: {
    vi: 'Mỗi dòng là một lần đính chính một tin sau khi đăng.',
    en: 'One row for each correction of an item after it was published.',
  },
  primaryKey: ['item', 'place_in_item'],
  foreignKeys: [ITEM_KEY],
  columns: [
    ITEM_COLUMN,
    placeColumn({ vi: 'lần đính chính', en: 'corrections' }),
    {
      name: 'date',
      type: 'edtf',
      required: true,
      description: { vi: 'Ngày sửa.', en: 'Date of the correction.' },
      cell: ({ correction }) => correction.date,
    },
    {
      name: 'what',
      type: 'string',
      required: true,
      description: {
        vi: 'Đã sửa điều gì: ghi trước là gì, nay là gì.',
        en: 'What was changed: the words before and since (in Vietnamese).',
      },
      cell: ({ correction }) => correction.what,
    },
    {
      name: 'why',
      type: 'string',
      description: { vi: 'Vì sao phải sửa.', en: 'Why (in Vietnamese).' },
      cell: ({ correction }) => correction.why,
    },
  ],
  rowsOf: function* ({ archive }) {
    for (const item of archive.items) {
      for (const [i, correction] of (item.fields.corrections ?? []).entries()) {
        yield { item, correction, place: i + 1 };
      }
    }
  },
});
