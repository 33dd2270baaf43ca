import type { Edition } from '#core/edition.ts';
import type { Indicator } from '#core/model/schema/indicator.ts';
import type { RegisteredPerson } from '#core/model/schema/registered-person.ts';
import type { Organisation, Place, Topic } from '#core/model/schema/registers.ts';
import { dateText } from './date-text.ts';
import type { DocumentFact, FactValue } from './document-facts.ts';
import { contentText, entryLink, entryLinks, type NamedRegister } from './links.ts';
import { pointersTo } from './register-pointers.ts';

/** One line of a registered entry's facts; a value is words, or a link. */
export type EntryFact = DocumentFact;

/** What the register knows of an organisation, in both directions; lines without a value are left out. */
export function organisationFacts(
  edition: Edition,
  id: string,
  fields: Organisation,
): readonly EntryFact[] {
  const { entry } = edition.locale.words;
  const named = (names: Names) => namesIn(edition, names);
  const linkTo = (target: string | undefined) => linkIn(edition, 'organisations', target);
  const pointers = (field: 'parent' | 'successor') =>
    entryLinks(edition, 'organisations', pointersTo(edition, `organisations.${field}`, id));
  return filled([
    [entry.shortName, named([fields.shortName])],
    [entry.aliases, named(fields.aliases)],
    [entry.kind, [termIn(edition, fields.kind)]],
    [entry.place, [linkIn(edition, 'places', fields.place)]],
    [entry.parentOrganisation, [linkTo(fields.parent)]],
    [entry.childOrganisations, pointers('parent')],
    [entry.successor, [linkTo(fields.successor)]],
    [entry.predecessors, pointers('successor')],
    [entry.officers, entryLinks(edition, 'people', pointersTo(edition, 'people.organisation', id))],
    ...validity(edition, fields),
  ]);
}

/** What the register knows of a place: what it belongs to and holds, what it was merged into or made from. */
export function placeFacts(edition: Edition, id: string, fields: Place): readonly EntryFact[] {
  const { entry } = edition.locale.words;
  const named = (names: Names) => namesIn(edition, names);
  const linkTo = (target: string | undefined) => linkIn(edition, 'places', target);
  const pointers = (field: 'parent' | 'mergedInto') =>
    entryLinks(edition, 'places', pointersTo(edition, `places.${field}`, id));
  return filled([
    [entry.shortName, named([fields.shortName])],
    [entry.aliases, named(fields.aliases)],
    [entry.level, [termIn(edition, fields.level)]],
    [entry.parentPlace, [linkTo(fields.parent)]],
    [entry.childPlaces, pointers('parent')],
    [entry.mergedInto, [linkTo(fields.mergedInto)]],
    [entry.mergedFrom, pointers('mergedInto')],
    ...validity(edition, fields),
  ]);
}

/** What the register knows of a topic: its other names, what is broader and narrower. */
export function topicFacts(edition: Edition, id: string, fields: Topic): readonly EntryFact[] {
  const { entry } = edition.locale.words;
  return filled([
    [entry.aliases, namesIn(edition, fields.aliases)],
    [entry.broader, [linkIn(edition, 'topics', fields.broader)]],
    [entry.narrower, entryLinks(edition, 'topics', pointersTo(edition, 'topics.broader', id))],
  ]);
}

/** What the register knows of an indicator: what it counts and how, and its neighbours. */
export function indicatorFacts(
  edition: Edition,
  id: string,
  fields: Indicator,
): readonly EntryFact[] {
  const { entry } = edition.locale.words;
  const narrower = pointersTo(edition, 'indicators.broader', id);
  return filled([
    [entry.aliases, namesIn(edition, fields.aliases)],
    [entry.unit, namesIn(edition, [fields.unit])],
    [entry.time, [termIn(edition, fields.time)]],
    [entry.counts, namesIn(edition, [fields.counts])],
    [entry.broaderIndicator, [linkIn(edition, 'indicators', fields.broader)]],
    [entry.narrowerIndicators, entryLinks(edition, 'indicators', narrower)],
    [entry.definedBy, namesIn(edition, [fields.source])],
  ]);
}

/** What the register knows of a person beside their offices: how sources also write the name. */
export function personFacts(edition: Edition, { aliases }: RegisteredPerson): readonly EntryFact[] {
  const { entry } = edition.locale.words;
  return filled([[entry.aliases, namesIn(edition, aliases)]]);
}

type Line = readonly [string, readonly (FactValue | undefined)[] | undefined];

type Names = readonly (string | undefined)[] | undefined;

function filled(lines: readonly Line[]): readonly EntryFact[] {
  return lines.flatMap(([label, values = []]) => {
    const stated = values.filter((value) => value !== undefined);
    return stated.length === 0 ? [] : [{ label, values: stated }];
  });
}

function linkIn(edition: Edition, register: NamedRegister, id: string | undefined) {
  return id === undefined ? undefined : entryLink(edition, register, id);
}

function namesIn(edition: Edition, names: Names = []): readonly FactValue[] {
  return names.flatMap((name) => (name === undefined ? [] : [contentText(edition, name)]));
}

function termIn(edition: Edition, term: string | undefined): FactValue | undefined {
  return term && (edition.locale.term(term) ?? contentText(edition, term));
}

function validity(
  { locale }: Edition,
  { validFrom, validTo }: Place | Organisation,
): readonly Line[] {
  const { entry } = locale.words;
  return [
    [entry.validFrom, [validFrom && dateText(locale, validFrom).text]],
    [entry.validTo, [validTo && dateText(locale, validTo).text]],
  ];
}
