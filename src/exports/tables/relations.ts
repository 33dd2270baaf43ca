import type { LegalDocument } from '#core/model/schema/document.ts';
import { defineTable } from '../table.ts';

interface RelationRow {
  readonly document: string;
  readonly relation: NonNullable<LegalDocument['relations']>[number];
}

/** The relations between registered documents: one row each, from the document that acts. */
export const RELATIONS = defineTable<RelationRow>({
  name: 'quan-he',
  title: { vi: 'Quan hệ giữa văn bản', en: 'Relations of documents' },
  description: {
    vi: 'Mỗi dòng là một quan hệ từ văn bản này đến văn bản kia, theo cách gọi của cơ sở dữ liệu quốc gia về pháp luật.',
    en: 'One row for each relation from one document to another, in the words of the national legal database.',
  },
  primaryKey: ['document', 'kind', 'target'],
  foreignKeys: [
    { column: 'document', table: 'van-ban', field: 'id' },
    { column: 'target', table: 'van-ban', field: 'id' },
  ],
  columns: [
    {
      name: 'document',
      type: 'string',
      required: true,
      description: { vi: 'Mã văn bản có quan hệ.', en: 'Id of the document that acts.' },
      cell: ({ document }) => document,
    },
    {
      name: 'kind',
      type: 'string',
      required: true,
      description: {
        vi: 'Quan hệ: căn cứ, thay thế, sửa đổi, bổ sung…',
        en: 'Kind of relation (in Vietnamese): rests on, replaces, amends…',
      },
      cell: ({ relation }) => relation.kind,
    },
    {
      name: 'target',
      type: 'string',
      required: true,
      description: { vi: 'Mã văn bản kia.', en: 'Id of the other document.' },
      cell: ({ relation }) => relation.target,
    },
  ],
  rowsOf: function* ({ archive }) {
    for (const { id, fields } of archive.documents.entries) {
      const relations = fields.relations ?? [];
      // What is written twice is one relation.
      const once = new Map(relations.map((one) => [`${one.kind} ${one.target}`, one]));
      for (const relation of once.values()) yield { document: id, relation };
    }
  },
});
