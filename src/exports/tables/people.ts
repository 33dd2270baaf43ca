import type { Entry } from '#core/model/archive/entries.ts';
import type { Office, RegisteredPerson } from '#core/model/schema/registered-person.ts';
import { entryUrl } from '#core/urls.ts';
import { defineTable } from '../table.ts';
import { namedColumns, type RegisterRow } from './registers.ts';
import { sourceAddresses } from './source-addresses.ts';

/** The registered people: one row each. */
export const PEOPLE = defineTable<RegisterRow<RegisteredPerson>>({
  name: 'nguoi',
  title: { vi: 'Người', en: 'People' },
  description: {
    vi: 'Danh mục những người có trong nhiều tin.',
    en: 'The register of people named in several items.',
  },
  primaryKey: ['id'],
  columns: [
    ...namedColumns<RegisteredPerson>(),
    {
      name: 'note',
      type: 'string',
      description: { vi: 'Điều cần biết.', en: 'Note (in Vietnamese).' },
      cell: ({ entry }) => entry.fields.note,
    },
  ],
  rowsOf: ({ archive, addressOf }) =>
    archive.people.entries.map((entry) => ({
      entry,
      address: addressOf(entryUrl('people', entry.id)),
    })),
});

interface OfficeRow {
  readonly person: Entry<RegisteredPerson>;
  readonly office: Office;
  /** From 1. */
  readonly place: number;
  readonly sources: readonly string[];
}

/** The offices of registered people: one row each, with the sources that state it. */
export const OFFICES = defineTable<OfficeRow>({
  name: 'chuc-vu',
  title: { vi: 'Chức vụ', en: 'Offices' },
  description: {
    vi: 'Các chức vụ của những người trong danh mục, mỗi chức vụ một dòng kèm nguồn.',
    en: 'The offices of registered people, one row each with its sources.',
  },
  primaryKey: ['person', 'place_in_record'],
  foreignKeys: [
    { column: 'person', table: 'nguoi', field: 'id' },
    { column: 'organisation', table: 'co-quan', field: 'id' },
  ],
  columns: [
    {
      name: 'person',
      type: 'string',
      required: true,
      description: { vi: 'Mã của người.', en: 'Id of the person.' },
      cell: ({ person }) => person.id,
    },
    {
      name: 'place_in_record',
      type: 'integer',
      required: true,
      description: {
        vi: 'Thứ tự trong bản ghi, từ 1.',
        en: 'Place in the record, from 1.',
      },
      cell: ({ place }) => place,
    },
    {
      name: 'role',
      type: 'string',
      required: true,
      description: { vi: 'Chức vụ, đúng như nguồn ghi.', en: 'Office, in the source’s words.' },
      cell: ({ office }) => office.role,
    },
    {
      name: 'organisation',
      type: 'string',
      description: { vi: 'Mã cơ quan.', en: 'Id of the body.' },
      cell: ({ office }) => office.organisation,
    },
    {
      name: 'held_from',
      type: 'edtf',
      description: { vi: 'Giữ từ khi nào.', en: 'Held since.' },
      cell: ({ office }) => office.from,
    },
    {
      name: 'held_to',
      type: 'edtf',
      description: { vi: 'Giữ đến hết ngày nào.', en: 'Held until.' },
      cell: ({ office }) => office.to,
    },
    {
      name: 'sources',
      type: 'list',
      required: true,
      description: {
        vi: 'Các nguồn: địa chỉ tin hay văn bản của kho, địa chỉ khác hoặc tên nguồn.',
        en: 'The sources: addresses of items or documents, other addresses, or names.',
      },
      cell: ({ sources }) => sources,
    },
  ],
  rowsOf: ({ archive, addressOf }) =>
    archive.people.entries.flatMap((person) =>
      (person.fields.offices ?? []).map((office, index) => ({
        person,
        office,
        place: index + 1,
        sources: sourceAddresses(office.sources, addressOf),
      })),
    ),
});
