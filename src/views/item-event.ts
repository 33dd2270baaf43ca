import type { Archive } from '#core/model/archive.ts';
import type { Item, Person } from '#core/model/item.ts';
import { periodText } from './date-text.ts';
import { entryLink, type Link } from './links.ts';

/** A person as an item presents them. */
export interface PersonRow {
  readonly name: string;
  /** What stands before the name, with a capital: «Đồng chí», «TS». */
  readonly title: string | undefined;
  readonly roles: readonly string[];
  readonly organisation: Link | undefined;
  readonly note: string | undefined;
}

/** The event an item reports. */
export interface EventFacts {
  readonly name: string;
  readonly date: string | undefined;
  readonly venue: string | undefined;
  readonly place: Link | undefined;
  readonly organiser: Link | undefined;
  readonly chairs: readonly string[];
  readonly speakers: readonly string[];
  readonly attendees: readonly string[];
}

/** What happened, when, where, who chaired and who spoke; `undefined` where the item reports no event. */
export function eventFacts(archive: Archive, { event }: Item): EventFacts | undefined {
  if (event === undefined) return undefined;
  const { place, organiser } = event;
  return {
    name: event.name,
    date: event.date === undefined ? undefined : periodText(event.date),
    venue: event.venue,
    place: place === undefined ? undefined : entryLink(archive, 'places', place),
    organiser: organiser === undefined ? undefined : entryLink(archive, 'organisations', organiser),
    chairs: event.chairs ?? [],
    speakers: event.speakers ?? [],
    attendees: event.attendees ?? [],
  };
}

/** The people an item names, with their roles, in its own order. */
export function peopleOf(archive: Archive, { people = [] }: Item): readonly PersonRow[] {
  return people.map((person) => toPersonRow(archive, person));
}

function toPersonRow(archive: Archive, person: Person): PersonRow {
  const { name, title, roles = [], organisation, note } = person;
  return {
    name,
    title: title === undefined ? undefined : title.charAt(0).toUpperCase() + title.slice(1),
    roles,
    organisation:
      organisation === undefined ? undefined : entryLink(archive, 'organisations', organisation),
    note,
  };
}
