import type { Indicator } from '#core/model/schema/indicator.ts';
import { entryUrl } from '#core/urls.ts';
import { defineTable } from '../table.ts';
import { namedColumns, type RegisterRow } from './registers.ts';

/** The registered indicators: one row each. */
export const INDICATORS = defineTable<RegisterRow<Indicator>>({
  name: 'chi-tieu',
  title: { vi: 'Chỉ tiêu', en: 'Indicators' },
  description: {
    vi: 'Danh mục chỉ tiêu: mỗi chỉ tiêu một đơn vị và một kiểu thời gian.',
    en: 'The register of indicators, each in one unit and one kind of time.',
  },
  primaryKey: ['id'],
  foreignKeys: [{ column: 'broader', table: 'chi-tieu', field: 'id' }],
  columns: [
    ...namedColumns<Indicator>(),
    {
      name: 'unit',
      type: 'string',
      required: true,
      description: { vi: 'Đơn vị.', en: 'Unit (in Vietnamese).' },
      cell: ({ entry }) => entry.fields.unit,
    },
    {
      name: 'time',
      type: 'string',
      required: true,
      description: {
        vi: 'Kiểu thời gian: trong kỳ, tại thời điểm, lũy kế.',
        en: 'Kind of time (in Vietnamese): over a period, at a moment, cumulative.',
      },
      cell: ({ entry }) => entry.fields.time,
    },
    {
      name: 'counts',
      type: 'string',
      description: { vi: 'Đếm hoặc đo những gì.', en: 'What it counts (in Vietnamese).' },
      cell: ({ entry }) => entry.fields.counts,
    },
    {
      name: 'broader',
      type: 'string',
      description: { vi: 'Mã chỉ tiêu rộng hơn.', en: 'Id of the broader indicator.' },
      cell: ({ entry }) => entry.fields.broader,
    },
    {
      name: 'source',
      type: 'string',
      description: {
        vi: 'Nguồn của định nghĩa.',
        en: 'Source of the definition (in Vietnamese).',
      },
      cell: ({ entry }) => entry.fields.source,
    },
  ],
  rowsOf: ({ archive, addressOf }) =>
    archive.indicators.entries.map((entry) => ({
      entry,
      address: addressOf(entryUrl('indicators', entry.id)),
    })),
});
