import type { ItemEntry } from '#core/model/archive/entries.ts';
import { itemUrl } from '#core/urls.ts';
import { defineTable } from '../table.ts';

interface ItemRow {
  readonly item: ItemEntry;
  readonly address: string;
  readonly text: string;
}

/** The items: one row each, newest first, with the text as its page shows it. */
export const ITEMS = defineTable<ItemRow>({
  name: 'tin',
  title: { vi: 'Tin', en: 'Items' },
  description: {
    vi: 'Mỗi dòng là một tin của kho, mới nhất trước, kèm toàn văn.',
    en: 'One row for each item of the archive, newest first, with its full text.',
  },
  primaryKey: ['id'],
  foreignKeys: [
    { column: 'documents', table: 'van-ban', field: 'id' },
    { column: 'organisations', table: 'co-quan', field: 'id' },
    { column: 'places', table: 'dia-phuong', field: 'id' },
    { column: 'topics', table: 'chu-de', field: 'id' },
  ],
  columns: [
    {
      name: 'id',
      type: 'string',
      required: true,
      description: { vi: 'Mã của tin: năm/tên.', en: 'Id of the item: year/name.' },
      cell: ({ item }) => item.id,
    },
    {
      name: 'address',
      type: 'uri',
      required: true,
      description: { vi: 'Địa chỉ của tin.', en: 'Address of the item.' },
      cell: ({ address }) => address,
    },
    {
      name: 'date',
      type: 'edtf',
      required: true,
      description: {
        vi: 'Ngày của tin, theo EDTF: 2016-08-01, 2024~ (khoảng năm 2024).',
        en: 'Date of the item in EDTF: 2016-08-01, 2024~ (about 2024).',
      },
      cell: ({ item }) => item.fields.date,
    },
    {
      name: 'title',
      type: 'string',
      required: true,
      description: { vi: 'Tiêu đề của tin.', en: 'Title of the item.' },
      cell: ({ item }) => item.fields.title,
    },
    {
      name: 'lead',
      type: 'string',
      description: { vi: 'Đoạn mở đầu tóm tắt tin.', en: 'Lead: the item in short.' },
      cell: ({ item }) => item.fields.lead,
    },
    {
      name: 'source_name',
      type: 'string',
      required: true,
      description: { vi: 'Nơi đăng bài gốc.', en: 'Where the original was published.' },
      cell: ({ item }) => item.fields.source.name,
    },
    {
      name: 'source_title',
      type: 'string',
      description: { vi: 'Tên bài gốc.', en: 'Title of the original.' },
      cell: ({ item }) => item.fields.source.title,
    },
    {
      name: 'source_byline',
      type: 'string',
      description: { vi: 'Tác giả bài gốc.', en: 'Author of the original.' },
      cell: ({ item }) => item.fields.byline,
    },
    {
      name: 'source_url',
      type: 'uri',
      description: { vi: 'Địa chỉ bài gốc.', en: 'Address of the original.' },
      cell: ({ item }) => item.fields.source.url,
    },
    {
      name: 'source_date',
      type: 'edtf',
      description: {
        vi: 'Ngày ghi ở bài gốc, nếu khác ngày của tin.',
        en: 'Date of the original, where it is not that of the item.',
      },
      cell: ({ item }) => item.fields.source.date,
    },
    {
      name: 'source_fetched',
      type: 'edtf',
      description: { vi: 'Ngày mở bài gốc.', en: 'When the original was opened.' },
      cell: ({ item }) => item.fields.source.fetched,
    },
    {
      name: 'copy',
      type: 'string',
      description: {
        vi: 'Bản lưu của bài gốc là gì; bản lưu không công bố.',
        en: 'What the kept copy of the original is (in Vietnamese); the copy is not published.',
      },
      cell: ({ item }) => item.fields.source.copy?.what,
    },
    {
      name: 'copy_fetched',
      type: 'edtf',
      description: { vi: 'Ngày lấy bản lưu.', en: 'When the copy was taken.' },
      cell: ({ item }) => item.fields.source.copy?.fetched,
    },
    {
      name: 'copy_sha256',
      type: 'string',
      description: { vi: 'Mã SHA-256 của bản lưu.', en: 'SHA-256 of the copy.' },
      cell: ({ item }) => item.fields.source.copy?.sha256,
    },
    {
      name: 'reviewed',
      type: 'edtf',
      description: {
        vi: 'Ngày đối chiếu với nguồn gần nhất.',
        en: 'When it was last compared with its source.',
      },
      cell: ({ item }) => item.fields.reviewed?.date,
    },
    {
      name: 'reviewed_by',
      type: 'string',
      description: {
        vi: 'Vai trò của người đối chiếu.',
        en: 'The part of whoever compared it (in Vietnamese).',
      },
      cell: ({ item }) => item.fields.reviewed?.by,
    },
    {
      name: 'corrections',
      type: 'integer',
      required: true,
      description: {
        vi: 'Số lần đính chính; từng lần ở bảng dinh-chinh.',
        en: 'How often it was corrected; each time is in the table dinh-chinh.',
      },
      cell: ({ item }) => (item.fields.corrections ?? []).length,
    },
    {
      name: 'places',
      type: 'list',
      description: { vi: 'Mã các địa phương.', en: 'Ids of places.' },
      cell: ({ item }) => item.fields.places ?? [],
    },
    {
      name: 'organisations',
      type: 'list',
      description: { vi: 'Mã các cơ quan, tổ chức.', en: 'Ids of organisations.' },
      cell: ({ item }) => item.fields.organisations ?? [],
    },
    {
      name: 'topics',
      type: 'list',
      description: { vi: 'Mã các chủ đề.', en: 'Ids of topics.' },
      cell: ({ item }) => item.fields.topics ?? [],
    },
    {
      name: 'documents',
      type: 'list',
      description: {
        vi: 'Mã các văn bản mà tin ghi là được viện dẫn.',
        en: 'Ids of the documents that the item states as cited.',
      },
      cell: ({ item }) => (item.fields.documents ?? []).map(({ id }) => id),
    },
    {
      name: 'text',
      type: 'string',
      description: {
        vi: 'Toàn văn như trang hiển thị, mỗi đoạn một dòng.',
        en: 'The text as the page shows it, a paragraph a line.',
      },
      cell: ({ text }) => text,
    },
    {
      name: 'sha256',
      type: 'string',
      required: true,
      description: {
        vi: 'Mã SHA-256 của tệp bản ghi.',
        en: 'SHA-256 of the file of the record.',
      },
      cell: ({ item }) => item.digest,
    },
  ],
  rowsOf: function* ({ archive, paragraphsOf, addressOf }) {
    for (const item of archive.items) {
      const text = paragraphsOf(item.file).join('\n');
      yield { item, address: addressOf(itemUrl(item.id)), text };
    }
  },
});
