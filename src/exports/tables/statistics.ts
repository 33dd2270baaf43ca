import { type ItemEntry, sentenceOf } from '#core/model/archive/entries.ts';
import type { Statistic } from '#core/model/schema/statistic.ts';
import { digitsText, numberOf } from '#core/text/written-value.ts';
import { figureUrl } from '#core/urls.ts';
import { defineTable } from '../table.ts';
import { ITEM_COLUMN, ITEM_KEY, placeColumn } from './in-item.ts';

interface StatisticRow {
  readonly item: ItemEntry;
  readonly statistic: Statistic;
  /** Its place among the figures of the item, from 1. */
  readonly place: number;
  readonly address: string;
}

/** The figures of items: one row each. */
export const STATISTICS = defineTable<StatisticRow>({
  name: 'so-lieu',
  title: { vi: 'Số liệu', en: 'Figures' },
  description: {
    vi: 'Mỗi dòng là một số liệu mà một tin nêu, đúng như nguồn viết.',
    en: 'One row for each figure that an item states, as its source wrote it.',
  },
  primaryKey: ['item', 'place_in_item'],
  foreignKeys: [
    ITEM_KEY,
    { column: 'indicator_id', table: 'chi-tieu', field: 'id' },
    { column: 'place', table: 'dia-phuong', field: 'id' },
    { column: 'organisation', table: 'co-quan', field: 'id' },
  ],
  columns: [
    ITEM_COLUMN,
    placeColumn({ vi: 'số liệu', en: 'figures' }),
    {
      name: 'address',
      type: 'uri',
      required: true,
      description: { vi: 'Địa chỉ của số liệu.', en: 'Address of the figure.' },
      cell: ({ address }) => address,
    },
    {
      name: 'indicator',
      type: 'string',
      required: true,
      description: { vi: 'Chỉ tiêu được đo.', en: 'What is measured (in Vietnamese).' },
      cell: ({ statistic }) => statistic.indicator,
    },
    {
      name: 'indicator_id',
      type: 'string',
      description: {
        vi: 'Mã chỉ tiêu đã đăng ký, nếu số liệu ghi.',
        en: 'Id of the registered indicator, where the figure names one.',
      },
      cell: ({ statistic }) => statistic.indicatorId,
    },
    {
      name: 'value',
      type: 'number',
      description: { vi: 'Giá trị, là số.', en: 'The value as a number.' },
      cell: ({ statistic }) => numberOf(statistic.value),
    },
    {
      name: 'upper',
      type: 'number',
      description: {
        vi: 'Cận trên, khi nguồn nêu một khoảng.',
        en: 'Upper bound, where the source gives a range.',
      },
      cell: ({ statistic }) => statistic.upper && numberOf(statistic.upper),
    },
    {
      name: 'written',
      type: 'string',
      required: true,
      description: {
        vi: 'Giá trị như nguồn viết: 28,70; 3.590; 12–13.',
        en: 'The value as the source wrote it: 28,70; 3.590; 12–13.',
      },
      cell: ({ statistic }) => digitsText(statistic),
    },
    {
      name: 'unit',
      type: 'string',
      required: true,
      description: { vi: 'Đơn vị.', en: 'Unit (in Vietnamese).' },
      cell: ({ statistic }) => statistic.unit,
    },
    {
      name: 'qualifier',
      type: 'string',
      description: {
        vi: 'Từ chỉ mức chính xác hoặc dự kiến: hơn, khoảng, dự kiến…',
        en: 'Word of precision or plan (in Vietnamese): more than, about, planned…',
      },
      cell: ({ statistic }) => statistic.qualifier,
    },
    {
      name: 'status',
      type: 'string',
      description: {
        vi: 'Kết quả hay điều nhắm tới: kết quả, mục tiêu, kế hoạch, dự báo; trống là kết quả.',
        en: 'Reached or aimed at (in Vietnamese): result, target, plan, forecast; empty is a result.',
      },
      cell: ({ statistic }) => statistic.status,
    },
    {
      name: 'compared_with',
      type: 'string',
      description: {
        vi: 'Số liệu so với cái gì.',
        en: 'What the figure is compared with (in Vietnamese).',
      },
      cell: ({ statistic }) => statistic.comparedWith,
    },
    {
      name: 'period',
      type: 'edtf',
      description: {
        vi: 'Thời gian số liệu nói tới, theo EDTF: 2024, 2016/2019, ../2019-07 (từ trước đến).',
        en: 'The time it speaks of, in EDTF: 2024, 2016/2019, ../2019-07 (all until).',
      },
      cell: ({ statistic }) => statistic.period,
    },
    {
      name: 'place',
      type: 'string',
      description: { vi: 'Mã địa phương.', en: 'Id of the place.' },
      cell: ({ statistic }) => statistic.place,
    },
    {
      name: 'organisation',
      type: 'string',
      description: { vi: 'Mã cơ quan, tổ chức.', en: 'Id of the organisation.' },
      cell: ({ statistic }) => statistic.organisation,
    },
    {
      name: 'group',
      type: 'string',
      description: { vi: 'Nhóm trong bảng của tin.', en: 'Group in the table of the item.' },
      cell: ({ statistic }) => statistic.group,
    },
    {
      name: 'note',
      type: 'string',
      description: {
        vi: 'Điều cần biết về số liệu.',
        en: 'What to know about it (in Vietnamese).',
      },
      cell: ({ statistic }) => statistic.note,
    },
    {
      name: 'sentence',
      type: 'string',
      description: {
        vi: 'Câu của tin nêu số liệu, trên một dòng; dòng của bảng thì các ô cách nhau bằng «·».',
        en: 'The sentence of the item that states it (in Vietnamese), on one line; cells of a table row are parted by “·”.',
      },
      cell: (row) => sentenceOf(row)?.sentence,
    },
  ],
  rowsOf: function* ({ archive, addressOf }) {
    for (const item of archive.items) {
      for (const [i, statistic] of (item.fields.statistics ?? []).entries()) {
        const place = i + 1;
        yield { item, statistic, place, address: addressOf(figureUrl(item.id, place)) };
      }
    }
  },
});
