import type { CitationPlace } from '#core/model/archive/entries.ts';
import { defineTable } from '../table.ts';
import { ITEM_COLUMN, ITEM_KEY } from './in-item.ts';

/** The citations: one row for each time an item cites a document, with the sentence. */
export const CITATIONS = defineTable<CitationPlace>({
  name: 'vien-dan',
  title: { vi: 'Viện dẫn', en: 'Citations' },
  description: {
    vi: 'Mỗi dòng là một lần một tin viện dẫn một văn bản, kèm câu viện dẫn.',
    en: 'One row for each time an item cites a document, with the sentence that cites.',
  },
  primaryKey: ['item', 'part', 'start'],
  foreignKeys: [ITEM_KEY, { column: 'documents', table: 'van-ban', field: 'id' }],
  columns: [
    ITEM_COLUMN,
    {
      name: 'part',
      type: 'string',
      required: true,
      description: {
        vi: 'Phần của tin: lead (đoạn mở đầu) hoặc body (thân bài).',
        en: 'Part of the item: lead or body.',
      },
      cell: ({ citation }) => citation.part,
    },
    {
      name: 'start',
      type: 'integer',
      required: true,
      description: {
        vi: 'Nơi bắt đầu trong phần ấy, tính bằng đơn vị UTF-16.',
        en: 'Where it begins in that part, in UTF-16 units.',
      },
      cell: ({ citation }) => citation.start,
    },
    {
      name: 'end',
      type: 'integer',
      required: true,
      description: { vi: 'Nơi kết thúc (không tính).', en: 'Where it ends (exclusive).' },
      cell: ({ citation }) => citation.end,
    },
    {
      name: 'words',
      type: 'string',
      required: true,
      description: { vi: 'Các chữ viện dẫn.', en: 'The words that cite.' },
      cell: ({ citation }) => citation.words,
    },
    {
      name: 'status',
      type: 'string',
      required: true,
      description: {
        vi: 'held: văn bản có trong kho; known: biết số, kho không có; ambiguous: nhiều văn bản cùng khớp; unresolved: chưa xác định.',
        en: 'held: the archive has the document; known: number known, document not held; ambiguous: several match; unresolved: none.',
      },
      cell: ({ citation }) => citation.status,
    },
    {
      name: 'number',
      type: 'string',
      description: { vi: 'Số, ký hiệu đầy đủ, nếu biết.', en: 'Full number, where known.' },
      cell: ({ citation }) => citation.key,
    },
    {
      name: 'documents',
      type: 'list',
      description: {
        vi: 'Mã văn bản được viện dẫn, hoặc mã của mọi văn bản có thể là.',
        en: 'Id of the document cited, or of every candidate.',
      },
      cell: ({ citation }) => citation.documents,
    },
    {
      name: 'sentence',
      type: 'string',
      required: true,
      description: { vi: 'Câu viện dẫn.', en: 'The sentence that cites.' },
      cell: ({ citation }) => citation.sentence,
    },
  ],
  rowsOf: function* ({ archive }) {
    for (const item of archive.items) {
      for (const citation of item.citations) yield { item, citation };
    }
  },
});
