import { type FacetTable, readDays, UNKNOWN_DAY } from '../format/facets.ts';
import { entryPlace } from '../format/manifest.ts';
import type { SortOrder } from '../query/search-state.ts';

/** Entries in the order asked for; entries without a date come last in both orders of time. */
export function sortEntries(
  entries: readonly number[],
  order: SortOrder,
  table: FacetTable | undefined,
): readonly number[] {
  if (order === 'relevance' || table === undefined) return entries;
  const days = table.daySteps.map(readDays);
  const dayOf = (entry: number): number => {
    const { segment, place } = entryPlace(entry);
    return days[segment]?.[place] ?? UNKNOWN_DAY;
  };
  const direction = order === 'newest' ? -1 : 1;
  return entries.toSorted((a, b) => {
    const [left, right] = [dayOf(a), dayOf(b)];
    if (left === UNKNOWN_DAY || right === UNKNOWN_DAY) return right - left || b - a;
    return direction * (left - right || a - b);
  });
}
