import type { Archive } from '#core/model/archive.ts';
import { LISTS, yearTitle } from '#core/strings/lists.ts';
import { compareVietnamese } from '#core/text/order.ts';
import { entryUrl, type RegisterPath } from '#core/urls.ts';
import type { Link } from './links.ts';

/** One entry of a register in a list, with the number of items that name it; `group` is the heading it belongs under. */
export interface EntryRow extends Link {
  readonly count: number;
  readonly group: string;
  readonly note: string | undefined;
}

/** All entries of a register in the order of its list: by group, then by name; years newest first. Sorted once for a whole build. */
export function listEntries(archive: Archive, register: RegisterPath): readonly EntryRow[] {
  const known = ROWS.get(archive) ?? new Map<RegisterPath, readonly EntryRow[]>();
  ROWS.set(archive, known);
  const rows = known.get(register) ?? READERS[register](archive);
  known.set(register, rows);
  return rows;
}

/** The entries that most items name, largest first. */
export function listLargest(
  archive: Archive,
  register: RegisterPath,
  length: number,
): readonly EntryRow[] {
  return listEntries(archive, register)
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, length);
}

const ROWS = new WeakMap<Archive, Map<RegisterPath, readonly EntryRow[]>>();

const LEVELS = [
  'quốc gia',
  'vùng',
  'thành phố trực thuộc trung ương',
  'tỉnh',
  'cấp huyện',
  'cấp xã',
];

const READERS: Readonly<Record<RegisterPath, (archive: Archive) => readonly EntryRow[]>> = {
  organisations: ({ organisations: { entries, itemsOf } }) =>
    entries
      .map(({ id, fields }) => ({
        url: entryUrl('organisations', id),
        label: fields.name,
        count: itemsOf.get(id)?.length ?? 0,
        group: capitalise(fields.kind ?? LISTS.organisations.other),
        note: undefined,
      }))
      .sort((a, b) => compareVietnamese(a.group, b.group) || compareVietnamese(a.label, b.label)),
  places: (archive) =>
    archive.places.entries
      .toSorted(
        ({ fields: a }, { fields: b }) =>
          levelRank(a.level) - levelRank(b.level) || compareVietnamese(a.name, b.name),
      )
      .map(({ id, fields }) => ({
        url: entryUrl('places', id),
        label: fields.name,
        count: archive.places.itemsOf.get(id)?.length ?? 0,
        group: capitalise(fields.level ?? LISTS.places.other),
        note: parentNote(archive, fields.parent),
      })),
  topics: ({ topics: { entries, itemsOf } }) =>
    entries.map(({ id, fields }) => ({
      url: entryUrl('topics', id),
      label: fields.name,
      count: itemsOf.get(id)?.length ?? 0,
      group: LISTS.topics.other,
      note: fields.description,
    })),
  years: ({ years }) =>
    [...years]
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([year, items]) => ({
        url: entryUrl('years', year),
        label: yearTitle(year),
        count: items.length,
        group: LISTS.years.other,
        note: undefined,
      })),
};

function levelRank(level: string | undefined): number {
  return level === undefined ? LEVELS.length : LEVELS.indexOf(level);
}

function parentNote({ places }: Archive, parent: string | undefined): string | undefined {
  return parent === undefined ? undefined : places.byId.get(parent)?.fields.name;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
