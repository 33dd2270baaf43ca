import type { Entry } from '#core/model/archive/entries.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import type { Target } from '#core/model/schema/target.ts';
import { numberOf } from '#core/text/written-value.ts';
import { divisionUrl } from '#core/urls.ts';
import { defineTable } from '../table.ts';

interface TargetRow {
  readonly document: Entry<LegalDocument>;
  readonly target: Target;
  /** From 1. */
  readonly place: number;
  readonly address: string | undefined;
}

/** The targets that registered documents set: one row each. */
export const TARGETS = defineTable<TargetRow>({
  name: 'muc-tieu',
  title: { vi: 'Mục tiêu', en: 'Targets' },
  description: {
    vi: 'Mỗi dòng là một mục tiêu có số đo mà một văn bản đặt ra.',
    en: 'One row for each measured target that a document sets.',
  },
  primaryKey: ['document', 'place_in_document'],
  foreignKeys: [
    { column: 'document', table: 'van-ban', field: 'id' },
    { column: 'indicator_id', table: 'chi-tieu', field: 'id' },
    { column: 'place', table: 'dia-phuong', field: 'id' },
  ],
  columns: [
    {
      name: 'document',
      type: 'string',
      required: true,
      description: { vi: 'Mã của văn bản.', en: 'Id of the document.' },
      cell: ({ document }) => document.id,
    },
    {
      name: 'place_in_document',
      type: 'integer',
      required: true,
      description: {
        vi: 'Thứ tự của mục tiêu trong bản ghi, từ 1.',
        en: 'Its place among the targets of the record, from 1.',
      },
      cell: ({ place }) => place,
    },
    {
      name: 'indicator',
      type: 'string',
      required: true,
      description: { vi: 'Chỉ tiêu được đặt ra.', en: 'What is to be measured (in Vietnamese).' },
      cell: ({ target }) => target.indicator,
    },
    {
      name: 'indicator_id',
      type: 'string',
      description: {
        vi: 'Mã chỉ tiêu đã đăng ký, nếu mục tiêu ghi.',
        en: 'Id of the registered indicator, where the target names one.',
      },
      cell: ({ target }) => target.indicatorId,
    },
    {
      name: 'value',
      type: 'number',
      required: true,
      description: { vi: 'Giá trị phải đạt.', en: 'The value to be reached.' },
      cell: ({ target }) => numberOf(target.value),
    },
    {
      name: 'unit',
      type: 'string',
      required: true,
      description: { vi: 'Đơn vị.', en: 'Unit (in Vietnamese).' },
      cell: ({ target }) => target.unit,
    },
    {
      name: 'bound',
      type: 'string',
      required: true,
      description: {
        vi: 'Mức phải đạt ít nhất hay tối đa.',
        en: 'A value to reach at least or to stay below (in Vietnamese).',
      },
      cell: ({ target }) => target.bound ?? 'ít nhất',
    },
    {
      name: 'by',
      type: 'edtf',
      description: { vi: 'Đến khi nào.', en: 'By when.' },
      cell: ({ target }) => target.by,
    },
    {
      name: 'place',
      type: 'string',
      description: {
        vi: 'Mã địa phương: của mục tiêu, không ghi thì của văn bản.',
        en: 'Id of the place: that of the target, else that of the document.',
      },
      cell: ({ target, document }) => target.place ?? document.fields.place,
    },
    {
      name: 'division_address',
      type: 'uri',
      description: {
        vi: 'Địa chỉ của điều, mục đặt ra mục tiêu.',
        en: 'Address of the division that sets it.',
      },
      cell: ({ address }) => address,
    },
    {
      name: 'as_written',
      type: 'string',
      description: { vi: 'Lời của văn bản.', en: 'The document’s own words.' },
      cell: ({ target }) => target.as,
    },
  ],
  rowsOf: ({ archive, addressOf }) =>
    archive.documents.entries.flatMap((document) =>
      (document.fields.targets ?? []).map((target, index) => ({
        document,
        target,
        place: index + 1,
        address:
          target.division === undefined
            ? undefined
            : addressOf(divisionUrl(document.id, target.division)),
      })),
    ),
});
