import type { Archive } from '#core/model/archive/archive.ts';
import { PROVINCES_BEFORE_2025 } from '#core/provinces/provinces-before-2025.ts';
import { PROVINCES_SINCE_2025 } from '#core/provinces/provinces-since-2025.ts';

/** Names by which a query can name a place: the provinces of both divisions, because old news keeps the names of its time, and the places of the register. */
export function searchPlaces({ places }: Archive): readonly string[] {
  const provinces = [...PROVINCES_BEFORE_2025, ...PROVINCES_SINCE_2025];
  const names = [
    ...provinces.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    ...places.entries.map(({ fields }) => fields.shortName ?? fields.name),
  ];
  return [...new Set(names)];
}
