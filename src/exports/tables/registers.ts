import type { Entry } from '#core/model/archive/entries.ts';
import type { Organisation, Place, Topic } from '#core/model/schema/registers.ts';
import { entryUrl } from '#core/urls.ts';
import { type Column, defineTable } from '../table.ts';
import { sourceAddresses } from './source-addresses.ts';

/** An entry of a register and the whole address of its page. */
export interface RegisterRow<Fields> {
  readonly entry: Entry<Fields>;
  readonly address: string;
}

/** An entry whose facts have sources, which stand as addresses or names. */
interface SourcedRow<Fields> extends RegisterRow<Fields> {
  readonly sources: readonly string[];
}

/** The registered organisations: one row each. */
export const ORGANISATIONS = defineTable<SourcedRow<Organisation>>({
  name: 'co-quan',
  title: { vi: 'Cơ quan, tổ chức', en: 'Organisations' },
  description: { vi: 'Danh mục cơ quan, tổ chức.', en: 'The register of organisations.' },
  primaryKey: ['id'],
  foreignKeys: [
    { column: 'parent', table: 'co-quan', field: 'id' },
    { column: 'place', table: 'dia-phuong', field: 'id' },
    { column: 'successor', table: 'co-quan', field: 'id' },
  ],
  columns: [
    ...namedColumns<Organisation>(),
    {
      name: 'kind',
      type: 'string',
      description: { vi: 'Loại tổ chức.', en: 'Kind of organisation (in Vietnamese).' },
      cell: ({ entry }) => entry.fields.kind,
    },
    {
      name: 'parent',
      type: 'string',
      description: { vi: 'Mã cơ quan cấp trên.', en: 'Id of the body above.' },
      cell: ({ entry }) => entry.fields.parent,
    },
    {
      name: 'place',
      type: 'string',
      description: { vi: 'Mã địa phương.', en: 'Id of the place.' },
      cell: ({ entry }) => entry.fields.place,
    },
    {
      name: 'successor',
      type: 'string',
      description: { vi: 'Mã cơ quan kế thừa.', en: 'Id of the body that followed.' },
      cell: ({ entry }) => entry.fields.successor,
    },
    ...validityColumns<Organisation>(),
    ...evidenceColumns<Organisation>(),
  ],
  rowsOf: ({ archive, addressOf }) =>
    archive.organisations.entries.map((entry) => ({
      entry,
      sources: sourceAddresses(entry.fields.sources ?? [], addressOf),
      address: addressOf(entryUrl('organisations', entry.id)),
    })),
});

/** The registered places: one row each. */
export const PLACES = defineTable<SourcedRow<Place>>({
  name: 'dia-phuong',
  title: { vi: 'Địa phương', en: 'Places' },
  description: { vi: 'Danh mục địa phương.', en: 'The register of places.' },
  primaryKey: ['id'],
  foreignKeys: [
    { column: 'parent', table: 'dia-phuong', field: 'id' },
    { column: 'merged_into', table: 'dia-phuong', field: 'id' },
  ],
  columns: [
    ...namedColumns<Place>(),
    {
      name: 'level',
      type: 'string',
      description: { vi: 'Cấp hành chính.', en: 'Administrative level (in Vietnamese).' },
      cell: ({ entry }) => entry.fields.level,
    },
    {
      name: 'parent',
      type: 'string',
      description: { vi: 'Mã địa phương cấp trên.', en: 'Id of the place above.' },
      cell: ({ entry }) => entry.fields.parent,
    },
    {
      name: 'merged_into',
      type: 'string',
      description: { vi: 'Mã địa phương mới sau sắp xếp.', en: 'Id of the place formed from it.' },
      cell: ({ entry }) => entry.fields.mergedInto,
    },
    ...validityColumns<Place>(),
    ...evidenceColumns<Place>(),
  ],
  rowsOf: ({ archive, addressOf }) =>
    archive.places.entries.map((entry) => ({
      entry,
      sources: sourceAddresses(entry.fields.sources ?? [], addressOf),
      address: addressOf(entryUrl('places', entry.id)),
    })),
});

/** The registered topics: one row each. */
export const TOPICS = defineTable<RegisterRow<Topic>>({
  name: 'chu-de',
  title: { vi: 'Chủ đề', en: 'Topics' },
  description: { vi: 'Danh mục chủ đề.', en: 'The register of topics.' },
  primaryKey: ['id'],
  foreignKeys: [{ column: 'broader', table: 'chu-de', field: 'id' }],
  columns: [
    ...namedColumns<Topic>(),
    {
      name: 'broader',
      type: 'string',
      description: { vi: 'Mã chủ đề rộng hơn.', en: 'Id of the broader topic.' },
      cell: ({ entry }) => entry.fields.broader,
    },
  ],
  rowsOf: ({ archive, addressOf }) =>
    archive.topics.entries.map((entry) => ({
      entry,
      address: addressOf(entryUrl('topics', entry.id)),
    })),
});

interface Named {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
}

/** The columns that every register of names has. */
export function namedColumns<Fields extends Named>(): readonly Column<RegisterRow<Fields>>[] {
  return [
    {
      name: 'id',
      type: 'string',
      required: true,
      description: { vi: 'Mã trong danh mục.', en: 'Id in the register.' },
      cell: ({ entry }) => entry.id,
    },
    {
      name: 'address',
      type: 'uri',
      required: true,
      description: { vi: 'Địa chỉ của trang.', en: 'Address of the page.' },
      cell: ({ address }) => address,
    },
    {
      name: 'name',
      type: 'string',
      required: true,
      description: { vi: 'Tên đầy đủ.', en: 'Full name (in Vietnamese).' },
      cell: ({ entry }) => entry.fields.name,
    },
    {
      name: 'other_names',
      type: 'list',
      description: { vi: 'Cách gọi khác.', en: 'Other names.' },
      cell: ({ entry }) => entry.fields.aliases ?? [],
    },
  ];
}

interface Dated {
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

function validityColumns<Fields extends Dated>(): readonly Column<RegisterRow<Fields>>[] {
  return [
    {
      name: 'valid_from',
      type: 'edtf',
      description: { vi: 'Từ ngày, tháng hoặc năm nào.', en: 'In being since.' },
      cell: ({ entry }) => entry.fields.validFrom,
    },
    {
      name: 'valid_to',
      type: 'edtf',
      description: { vi: 'Đến hết ngày, tháng hoặc năm nào.', en: 'In being until.' },
      cell: ({ entry }) => entry.fields.validTo,
    },
  ];
}

function evidenceColumns<Fields extends Organisation | Place>(): readonly Column<
  SourcedRow<Fields>
>[] {
  return [
    {
      name: 'note',
      type: 'string',
      description: { vi: 'Ghi chú.', en: 'Note (in Vietnamese).' },
      cell: ({ entry }) => entry.fields.note,
    },
    {
      name: 'sources',
      type: 'list',
      description: {
        vi: 'Các nguồn: địa chỉ tin hay văn bản của kho, địa chỉ khác hoặc tên nguồn.',
        en: 'The sources: addresses of items or documents, other addresses, or names.',
      },
      cell: ({ sources }) => sources,
    },
    {
      name: 'reviewed',
      type: 'edtf',
      description: {
        vi: 'Ngày đối chiếu với nguồn gần nhất.',
        en: 'When it was last compared with its sources.',
      },
      cell: ({ entry }) => entry.fields.reviewed?.date,
    },
    {
      name: 'reviewed_by',
      type: 'string',
      description: {
        vi: 'Vai trò của người đối chiếu.',
        en: 'The part of whoever compared it (in Vietnamese).',
      },
      cell: ({ entry }) => entry.fields.reviewed?.by,
    },
  ];
}
