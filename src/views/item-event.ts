import type { Edition } from '#core/edition.ts';
import type { Item, Person } from '#core/model/schema/item.ts';
import { periodText } from './date-text.ts';
import { entryLink, type Link } from './links.ts';

/** A person as an item presents them. */
export interface PersonRow {
  readonly name: string;
  /** The page of the registered person whom the item names. */
  readonly person: Link | undefined;
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
export function eventFacts(edition: Edition, { event }: Item): EventFacts | undefined {
  if (event === undefined) return undefined;
  const { place, organiser } = event;
  return {
    name: event.name,
    date: event.date === undefined ? undefined : periodText(edition.locale, event.date),
    venue: event.venue,
    place: place === undefined ? undefined : entryLink(edition, 'places', place),
    organiser: organiser === undefined ? undefined : entryLink(edition, 'organisations', organiser),
    chairs: event.chairs ?? [],
    speakers: event.speakers ?? [],
    attendees: event.attendees ?? [],
  };
}

/** The people an item names, with their roles, in its own order. */
export function peopleOf(edition: Edition, { people = [] }: Item): readonly PersonRow[] {
  return people.map((person) => toPersonRow(edition, person));
}

function toPersonRow(edition: Edition, person: Person): PersonRow {
  const { name, title, roles = [], organisation, personId, note } = person;
  return {
    name,
    person: personId === undefined ? undefined : entryLink(edition, 'people', personId),
    title: title === undefined ? undefined : title.charAt(0).toUpperCase() + title.slice(1),
    roles,
    organisation:
      organisation === undefined ? undefined : entryLink(edition, 'organisations', organisation),
    note,
  };
}
