import type { Archive } from '#core/model/archive/archive.ts';
import { provincesOf } from '#core/provinces/division.ts';
import type { SuggestionNames } from '../query/suggest.ts';
import { documentHeading } from './search-documents.ts';

/** All names of places: those of the register, and the provinces of both divisions. */
export function placeNames({ places }: Archive): readonly string[] {
  const provinces = [...provincesOf('before-2025-07'), ...provincesOf('since-2025-07')];
  const named = [...places.entries.map(({ fields }) => fields), ...provinces];
  return [
    ...new Set(
      named.flatMap(({ name, aliases, ...fields }) => [
        name,
        ...('shortName' in fields && fields.shortName !== undefined ? [fields.shortName] : []),
        ...(aliases ?? []),
      ]),
    ),
  ];
}

/** The names suggested while typing: documents with the number of items that cite them, places, organisations, topics. */
export function suggestionNames(archive: Archive): SuggestionNames {
  const names = (register: Archive['places'] | Archive['organisations'] | Archive['topics']) =>
    register.entries.map(({ id, fields }) => [
      id,
      fields.name,
      ...[('shortName' in fields && fields.shortName) || [], fields.aliases ?? []].flat(),
    ]);
  return {
    documents: archive.documents.entries.map(({ id, fields }) => [
      id,
      documentHeading(fields),
      archive.documents.itemsOf.get(id)?.length ?? 0,
    ]),
    places: names(archive.places),
    organisations: names(archive.organisations),
    topics: names(archive.topics),
  };
}
