import type { Archive } from '#core/model/archive/archive.ts';
import { provincesOf } from '#core/provinces/division.ts';
import type { SuggestionNames } from '../query/suggest.ts';
import { documentHeading } from './search-documents.ts';

/** What a register calls an entry. */
interface Named {
  readonly name: string;
  readonly shortName?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
}

function namesOf({ name, shortName, aliases = [] }: Named): readonly [string, ...string[]] {
  return [name, ...(shortName === undefined ? [] : [shortName]), ...aliases];
}

/** All names of places: those of the register, and the provinces of both divisions. */
export function placeNames({ places }: Archive): readonly string[] {
  const named: readonly Named[] = [
    ...places.entries.map(({ fields }) => fields),
    ...provincesOf('before-2025-07'),
    ...provincesOf('since-2025-07'),
  ];
  return [...new Set(named.flatMap(namesOf))];
}

/** The names suggested while typing: documents, those that most items cite first, then places, organisations, topics. */
export function suggestionNames(archive: Archive): SuggestionNames {
  const { documents } = archive;
  const citing = (id: string): number => documents.itemsOf.get(id)?.length ?? 0;
  return [
    ...documents.entries
      .toSorted((one, other) => citing(other.id) - citing(one.id))
      .map(({ id, fields }) => ['document', id, documentHeading(fields)] as const),
    ...REGISTERS.flatMap(([kind, register]) =>
      archive[register].entries.map(({ id, fields }) => [kind, id, ...namesOf(fields)] as const),
    ),
  ];
}

const REGISTERS = [
  ['place', 'places'],
  ['organisation', 'organisations'],
  ['topic', 'topics'],
] as const;
