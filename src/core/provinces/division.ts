import { earliestDay, parseDate } from '#core/dates.ts';
import type { Archipelago, FormerProvince, Province } from './province.ts';
import { PROVINCES_BEFORE_2025 } from './provinces-before-2025.ts';
import { PROVINCES_SINCE_2025 } from './provinces-since-2025.ts';

/** The two divisions of the country that items can speak of. */
export type Division = 'before-2025-07' | 'since-2025-07';

/** The first day of the 34 provinces (Resolution 202/2025/QH15). */
const MERGER_DAY = '2025-07-01';

const ARCHIPELAGOS: Readonly<Record<Division, readonly Archipelago[]>> = {
  'before-2025-07': [
    { name: 'Hoàng Sa', row: 9, column: 5 },
    { name: 'Trường Sa', row: 16, column: 5 },
  ],
  'since-2025-07': [
    { name: 'Hoàng Sa', row: 7, column: 5 },
    { name: 'Trường Sa', row: 12, column: 5 },
  ],
};

/** The division in force on the first day an EDTF date can mean; `undefined` where the date is malformed. */
export function divisionOn(edtf: string): Division | undefined {
  const date = parseDate(edtf);
  if (date === undefined) return undefined;
  return earliestDay(date) < MERGER_DAY ? 'before-2025-07' : 'since-2025-07';
}

/** Of which area a value of a place speaks: of the one before or since 1 July 2025, or of neither alone; `undefined` where that day left the area as it was. A side that is open has no day. */
export function areaOf(
  id: string,
  { first, last }: { readonly first?: string | undefined; readonly last?: string | undefined },
): Division | 'across' | undefined {
  if (formerProvincesOf(id).length < 2) return undefined;
  if (last !== undefined && last < MERGER_DAY) return 'before-2025-07';
  // What is counted up to a day of now is counted in the area of now.
  return first === undefined || first >= MERGER_DAY ? 'since-2025-07' : 'across';
}

/** The provinces of a division. */
export function provincesOf(division: Division): readonly Province[] {
  return division === 'before-2025-07' ? PROVINCES_BEFORE_2025 : PROVINCES_SINCE_2025;
}

/** The archipelagos, placed for the grid of a division. */
export function archipelagosOf(division: Division): readonly Archipelago[] {
  return ARCHIPELAGOS[division];
}

/** The provinces of before 1 July 2025 whose area belongs to a present one, itself included where it existed. */
export function formerProvincesOf(id: string): readonly FormerProvince[] {
  return PROVINCES_BEFORE_2025.filter(({ mergedInto }) => mergedInto === id);
}
