import type { DocumentIdentity } from '#core/citation/resolve/document-identity.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import type { Place } from '#core/model/schema/registers.ts';

interface Identified<Fields> {
  readonly id: string;
  readonly fields: Fields;
}

/** Every name a place goes or went under, its own and those of the places merged into it or it was merged into, by place id. */
export function placeNames(
  places: readonly Identified<Place>[],
): ReadonlyMap<string, readonly string[]> {
  const own = new Map(places.map(({ id, fields }) => [id, namesOf(fields)]));
  const mergedIn = (id: string) => places.filter(({ fields }) => fields.mergedInto === id);
  return new Map(
    places.map(({ id, fields }) => [
      id,
      [
        ...namesOf(fields),
        ...(fields.mergedInto === undefined ? [] : (own.get(fields.mergedInto) ?? [])),
        ...mergedIn(id).flatMap((place) => namesOf(place.fields)),
      ],
    ]),
  );
}

/** What tells each document apart, for the register that citations are resolved against. */
export function toIdentities(
  documents: readonly Identified<LegalDocument>[],
  names: ReadonlyMap<string, readonly string[]>,
): readonly DocumentIdentity[] {
  return documents.map(({ id, fields }) => ({
    id,
    type: fields.type,
    number: fields.number,
    serial: fields.serial,
    year: fields.year,
    date: fields.date,
    issuer: fields.issuer,
    places: fields.place === undefined ? undefined : names.get(fields.place),
    term: fields.term,
    plenum: fields.plenum,
    title: fields.title,
    aliases: fields.aliases,
  }));
}

function namesOf({ name, shortName, aliases = [] }: Place): readonly string[] {
  return [name, ...(shortName === undefined ? [] : [shortName]), ...aliases];
}
