import type { Edition } from '#core/edition.ts';
import { PLACE_LEVELS, type Place } from '#core/model/schema/registers.ts';
import { compareVietnamese } from '#core/text/order.ts';
import { entryUrl, type RegisterPath } from '#core/urls.ts';
import { contentLink, type Link, pageLink } from './links.ts';
import { lastOffice } from './office-rows.ts';

/** One entry of a register in a list, with the number of items that name it; `group` is the heading it belongs under. */
export interface EntryRow extends Link {
  readonly count: number;
  readonly group: string;
  readonly note: string | undefined;
}

/** All entries of a register in the order of its list: by group, then by name; years newest first. Sorted once for a whole build. */
export function listEntries(edition: Edition, register: RegisterPath): readonly EntryRow[] {
  const known = ROWS.get(edition) ?? new Map<RegisterPath, readonly EntryRow[]>();
  ROWS.set(edition, known);
  const rows = known.get(register) ?? READERS[register](edition);
  known.set(register, rows);
  return rows;
}

/** The entries that most items name, largest first. */
export function listLargest(
  edition: Edition,
  register: RegisterPath,
  length: number,
): readonly EntryRow[] {
  return listEntries(edition, register)
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, length);
}

const ROWS = new WeakMap<Edition, Map<RegisterPath, readonly EntryRow[]>>();

const READERS: Readonly<Record<RegisterPath, (edition: Edition) => readonly EntryRow[]>> = {
  organisations: (edition) =>
    edition.organisations.entries
      .map(({ id, fields }) => ({
        ...contentLink(edition, entryUrl('organisations', id), fields.name),
        count: edition.organisations.itemsOf.get(id)?.length ?? 0,
        group: groupName(edition, 'organisations', fields.kind),
        note: undefined,
      }))
      .sort((a, b) => compareVietnamese(a.group, b.group) || compareVietnamese(a.label, b.label)),
  places: (edition) =>
    edition.places.entries
      .toSorted(
        ({ fields: a }, { fields: b }) =>
          levelRank(a.level) - levelRank(b.level) || compareVietnamese(a.name, b.name),
      )
      .map(({ id, fields }) => ({
        ...contentLink(edition, entryUrl('places', id), fields.name),
        count: edition.places.itemsOf.get(id)?.length ?? 0,
        group: groupName(edition, 'places', fields.level),
        note: parentNote(edition, fields.parent),
      })),
  topics: (edition) =>
    edition.topics.entries.map(({ id, fields }) => ({
      ...contentLink(edition, entryUrl('topics', id), fields.name),
      count: edition.topics.itemsOf.get(id)?.length ?? 0,
      group: groupName(edition, 'topics', undefined),
      note: fields.description,
    })),
  indicators: (edition) =>
    edition.indicators.entries.map(({ id, fields }) => ({
      ...contentLink(edition, entryUrl('indicators', id), fields.name),
      count: edition.indicators.itemsOf.get(id)?.length ?? 0,
      group: groupName(edition, 'indicators', undefined),
      note: `${fields.unit}, ${edition.locale.term(fields.time) ?? fields.time}`,
    })),
  people: (edition) =>
    edition.people.entries.map(({ id, fields }) => ({
      ...contentLink(edition, entryUrl('people', id), fields.name),
      count: edition.people.itemsOf.get(id)?.length ?? 0,
      group: groupName(edition, 'people', undefined),
      note: lastOffice(edition, fields),
    })),
  years: (edition) =>
    [...edition.years]
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([year, items]) => ({
        ...pageLink(
          edition,
          entryUrl('years', year),
          edition.locale.say(edition.locale.words.entry.year, { year }),
        ),
        count: items.length,
        group: groupName(edition, 'years', undefined),
        note: undefined,
      })),
};

function groupName({ locale }: Edition, register: RegisterPath, group: string | undefined): string {
  const lists = locale.words.lists;
  const { other } = register === 'places' ? lists.places : lists[register];
  return capitalise(group === undefined ? other : (locale.term(group) ?? group));
}

function levelRank(level: Place['level']): number {
  return level === undefined ? PLACE_LEVELS.length : PLACE_LEVELS.indexOf(level);
}

function parentNote({ places }: Edition, parent: string | undefined): string | undefined {
  return parent === undefined ? undefined : places.byId.get(parent)?.fields.name;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
