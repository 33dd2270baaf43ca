import { citingSentences, citingWordings } from '#core/model/archive/citing-sentences.ts';
import type { ItemEntry } from '#core/model/archive/entries.ts';
import { documentUrl, itemUrl } from '#core/urls.ts';
import { csvHead, csvLine } from './csv.ts';
import { type Column, defineTable, type Table, type TableSource } from './table.ts';

/** The files beside a document's page that hold the items which cite it, with their sentences. */
export const CITING_FILES = [
  { file: 'tin-nhac-toi.csv', label: 'CSV', format: formatCsv },
  { file: 'tin-nhac-toi.json', label: 'JSON', format: formatJson },
] as const;

interface CitingRow {
  readonly document: string;
  readonly item: ItemEntry;
  readonly source: TableSource;
}

const COLUMNS: readonly Column<CitingRow>[] = [
  {
    name: 'item',
    type: 'string',
    required: true,
    description: { vi: 'Mã của tin.', en: 'Id of the item.' },
    cell: ({ item }) => item.id,
  },
  {
    name: 'address',
    type: 'uri',
    required: true,
    description: { vi: 'Địa chỉ trang của tin.', en: 'Address of the item’s page.' },
    cell: ({ item, source }) => source.addressOf(itemUrl(item.id)),
  },
  {
    name: 'date',
    type: 'edtf',
    required: true,
    description: { vi: 'Ngày của tin.', en: 'Date of the item.' },
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
    name: 'source',
    type: 'string',
    required: true,
    description: { vi: 'Nơi đăng bài gốc.', en: 'Who published the original.' },
    cell: ({ item }) => item.fields.source.name,
  },
  {
    name: 'places',
    type: 'list',
    description: { vi: 'Mã các địa phương của tin.', en: 'Ids of the places of the item.' },
    cell: ({ item }) => item.fields.places ?? [],
  },
  {
    name: 'sentences',
    type: 'list',
    description: {
      vi: 'Các câu của tin nhắc tới văn bản.',
      en: 'The sentences of the item that cite the document.',
    },
    cell: ({ item, document }) => citingSentences(item, document),
  },
  {
    name: 'wordings',
    type: 'list',
    description: {
      vi: 'Cách bài gốc gọi văn bản, khi tin ghi lại.',
      en: 'What the original calls the document, where the item tells it.',
    },
    cell: ({ item, document }) => citingWordings(item, document),
  },
];

/** The items that cite a document, in order of time: one row each, with the sentences that cite it. */
export function citingTable(document: string): Table {
  return defineTable<CitingRow>({
    name: 'tin-nhac-toi',
    title: { vi: 'Các tin nhắc tới văn bản', en: 'Items that cite the document' },
    description: {
      vi: `Mỗi dòng là một tin nhắc tới văn bản ${document}.`,
      en: `One row for each item that cites the document ${document}.`,
    },
    primaryKey: ['item'],
    columns: COLUMNS,
    rowsOf: function* (source) {
      for (const item of source.archive.documents.itemsOf.get(document) ?? [])
        yield { document, item, source };
    },
  });
}

function formatCsv(document: string, source: TableSource): string {
  const table = citingTable(document);
  return [csvHead(table), ...[...table.rows(source)].map(csvLine)].join('');
}

function formatJson(document: string, source: TableSource): string {
  const table = citingTable(document);
  const items = [...table.rows(source)].map((cells) =>
    Object.fromEntries(
      table.columns.flatMap(({ name }, index) =>
        cells[index] === undefined ? [] : [[name, cells[index]]],
      ),
    ),
  );
  const whole = { document, address: source.addressOf(documentUrl(document)), items };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}
