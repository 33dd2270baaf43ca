import { formatDate, parseDate } from '#core/dates.ts';
import type { Archive } from '#core/model/archive.ts';
import type { Organisation, Place, Topic } from '#core/model/registers.ts';
import { ENTRY_FACTS } from '#core/strings/lists.ts';
import type { DocumentFact } from './document-facts.ts';
import { entryLink, entryLinks, type Link, type NamedRegister } from './links.ts';
import { pointersTo } from './register-pointers.ts';

/** One line of a registered entry's facts; a value is words, or a link. */
export type EntryFact = DocumentFact;

/** What the register knows of an organisation, in both directions; lines without a value are left out. */
export function organisationFacts(
  archive: Archive,
  id: string,
  fields: Organisation,
): readonly EntryFact[] {
  const linkTo = (target: string | undefined) => linkIn(archive, 'organisations', target);
  const pointers = (field: 'parent' | 'successor') =>
    entryLinks(archive, 'organisations', pointersTo(archive, `organisations.${field}`, id));
  return filled([
    [ENTRY_FACTS.shortName, [fields.shortName]],
    [ENTRY_FACTS.aliases, fields.aliases],
    [ENTRY_FACTS.kind, [fields.kind]],
    [ENTRY_FACTS.place, [linkIn(archive, 'places', fields.place)]],
    [ENTRY_FACTS.parentOrganisation, [linkTo(fields.parent)]],
    [ENTRY_FACTS.childOrganisations, pointers('parent')],
    [ENTRY_FACTS.successor, [linkTo(fields.successor)]],
    [ENTRY_FACTS.predecessors, pointers('successor')],
    ...validity(fields),
  ]);
}

/** What the register knows of a place: what it belongs to and holds, what it was merged into or made from. */
export function placeFacts(archive: Archive, id: string, fields: Place): readonly EntryFact[] {
  const linkTo = (target: string | undefined) => linkIn(archive, 'places', target);
  const pointers = (field: 'parent' | 'mergedInto') =>
    entryLinks(archive, 'places', pointersTo(archive, `places.${field}`, id));
  return filled([
    [ENTRY_FACTS.shortName, [fields.shortName]],
    [ENTRY_FACTS.aliases, fields.aliases],
    [ENTRY_FACTS.level, [fields.level]],
    [ENTRY_FACTS.parentPlace, [linkTo(fields.parent)]],
    [ENTRY_FACTS.childPlaces, pointers('parent')],
    [ENTRY_FACTS.mergedInto, [linkTo(fields.mergedInto)]],
    [ENTRY_FACTS.mergedFrom, pointers('mergedInto')],
    ...validity(fields),
  ]);
}

/** What the register knows of a topic: its other names, what is broader and narrower. */
export function topicFacts(archive: Archive, id: string, fields: Topic): readonly EntryFact[] {
  return filled([
    [ENTRY_FACTS.aliases, fields.aliases],
    [ENTRY_FACTS.broader, [linkIn(archive, 'topics', fields.broader)]],
    [
      ENTRY_FACTS.narrower,
      entryLinks(archive, 'topics', pointersTo(archive, 'topics.broader', id)),
    ],
  ]);
}

type Line = readonly [string, readonly (string | Link | undefined)[] | undefined];

function filled(lines: readonly Line[]): readonly EntryFact[] {
  return lines.flatMap(([label, values = []]) => {
    const stated = values.filter((value) => value !== undefined);
    return stated.length === 0 ? [] : [{ label, values: stated }];
  });
}

function linkIn(archive: Archive, register: NamedRegister, id: string | undefined) {
  return id === undefined ? undefined : entryLink(archive, register, id);
}

function validity({ validFrom, validTo }: Place | Organisation): readonly Line[] {
  return [
    [ENTRY_FACTS.validFrom, [dateWords(validFrom)]],
    [ENTRY_FACTS.validTo, [dateWords(validTo)]],
  ];
}

function dateWords(edtf: string | undefined): string | undefined {
  const date = edtf === undefined ? undefined : parseDate(edtf);
  return date && formatDate(date);
}
