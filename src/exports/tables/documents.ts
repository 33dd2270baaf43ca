import { documentFullName } from '#core/model/archive/document-name.ts';
import type { Entry } from '#core/model/archive/entries.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import { documentUrl } from '#core/urls.ts';
import { defineTable } from '../table.ts';

interface DocumentRow {
  readonly document: Entry<LegalDocument>;
  readonly address: string;
  readonly citing: number;
}

/** The registered documents: one row each. */
export const DOCUMENTS = defineTable<DocumentRow>({
  name: 'van-ban',
  title: { vi: 'Văn bản', en: 'Documents' },
  description: {
    vi: 'Mỗi dòng là một văn bản trong danh mục; ô trống là điều chưa nguồn nào nêu.',
    en: 'One row for each registered document; an empty cell is what no source states.',
  },
  primaryKey: ['id'],
  foreignKeys: [
    { column: 'issuer_id', table: 'co-quan', field: 'id' },
    { column: 'place', table: 'dia-phuong', field: 'id' },
    { column: 'topics', table: 'chu-de', field: 'id' },
  ],
  columns: [
    {
      name: 'id',
      type: 'string',
      required: true,
      description: { vi: 'Mã của văn bản trong kho.', en: 'Id of the document in the archive.' },
      cell: ({ document }) => document.id,
    },
    {
      name: 'address',
      type: 'uri',
      required: true,
      description: { vi: 'Địa chỉ trang của văn bản.', en: 'Address of the document’s page.' },
      cell: ({ address }) => address,
    },
    {
      name: 'name',
      type: 'string',
      required: true,
      description: {
        vi: 'Tên gọi đầy đủ: loại, số, ngày, cơ quan ban hành.',
        en: 'Full name: type, number, date, issuer (in Vietnamese).',
      },
      cell: ({ document }) => documentFullName(document.fields),
    },
    {
      name: 'type',
      type: 'string',
      required: true,
      description: { vi: 'Loại văn bản.', en: 'Type of document (in Vietnamese).' },
      cell: ({ document }) => document.fields.type,
    },
    {
      name: 'number',
      type: 'string',
      description: { vi: 'Số, ký hiệu đầy đủ.', en: 'Full number and symbol.' },
      cell: ({ document }) => document.fields.number,
    },
    {
      name: 'serial',
      type: 'string',
      description: {
        vi: 'Số, khi chưa rõ ký hiệu.',
        en: 'Serial number, where the symbol is not known.',
      },
      cell: ({ document }) => document.fields.serial,
    },
    {
      name: 'title',
      type: 'string',
      description: { vi: 'Trích yếu.', en: 'Title: what the document is about.' },
      cell: ({ document }) => document.fields.title,
    },
    {
      name: 'system',
      type: 'string',
      description: {
        vi: 'Đảng hoặc Nhà nước.',
        en: 'Of the Party or of the State (in Vietnamese).',
      },
      cell: ({ document }) => document.fields.system,
    },
    {
      name: 'issuer',
      type: 'string',
      description: { vi: 'Cơ quan ban hành.', en: 'Issuing body.' },
      cell: ({ document }) => document.fields.issuer,
    },
    {
      name: 'issuer_id',
      type: 'string',
      description: { vi: 'Mã cơ quan ban hành.', en: 'Id of the issuing body.' },
      cell: ({ document }) => document.fields.issuerId,
    },
    {
      name: 'date',
      type: 'edtf',
      description: {
        vi: 'Ngày ban hành, hoặc năm khi chỉ biết năm.',
        en: 'Date of issue, or the year where only that is known.',
      },
      cell: ({ document }) => document.fields.date ?? document.fields.year?.toString(),
    },
    {
      name: 'term',
      type: 'string',
      description: { vi: 'Khóa hoặc nhiệm kỳ.', en: 'Term of the issuing body.' },
      cell: ({ document }) => document.fields.term,
    },
    {
      name: 'place',
      type: 'string',
      description: { vi: 'Mã địa phương ban hành.', en: 'Id of the place of issue.' },
      cell: ({ document }) => document.fields.place,
    },
    {
      name: 'status',
      type: 'string',
      description: {
        vi: 'Tình trạng hiệu lực; ô trống là chưa rõ.',
        en: 'Legal status (in Vietnamese); empty where unknown.',
      },
      cell: ({ document }) => document.fields.status?.state,
    },
    {
      name: 'topics',
      type: 'list',
      description: { vi: 'Mã các chủ đề.', en: 'Ids of topics.' },
      cell: ({ document }) => document.fields.topics ?? [],
    },
    {
      name: 'official_url',
      type: 'uri',
      description: { vi: 'Địa chỉ bản công bố chính thức.', en: 'Address of the official text.' },
      cell: ({ document }) => document.fields.url,
    },
    {
      name: 'reviewed',
      type: 'edtf',
      description: {
        vi: 'Ngày đối chiếu với nguồn gần nhất.',
        en: 'When it was last compared with its sources.',
      },
      cell: ({ document }) => document.fields.reviewed?.date,
    },
    {
      name: 'reviewed_by',
      type: 'string',
      description: {
        vi: 'Vai trò của người đối chiếu.',
        en: 'The part of whoever compared it (in Vietnamese).',
      },
      cell: ({ document }) => document.fields.reviewed?.by,
    },
    {
      name: 'citing_items',
      type: 'integer',
      required: true,
      description: {
        vi: 'Số tin của kho nhắc tới văn bản.',
        en: 'How many items of the archive cite the document.',
      },
      cell: ({ citing }) => citing,
    },
  ],
  rowsOf: function* ({ archive, addressOf }) {
    for (const document of archive.documents.entries) {
      const citing = archive.documents.itemsOf.get(document.id)?.length ?? 0;
      yield { document, address: addressOf(documentUrl(document.id)), citing };
    }
  },
});
