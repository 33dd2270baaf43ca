import type { TableFacet } from '../query/search-state.ts';

/** The values of one filter and, for each segment and entry, which of them it has. */
export interface FacetColumn {
  readonly values: readonly (readonly [id: string, label: string])[];
  readonly segments: readonly (readonly (readonly number[])[])[];
}

/** The facet file: a column for each filter. */
export type FacetTable = Readonly<Record<TableFacet, FacetColumn>> & {
  /** For each segment the days since 1970-01-01, each as the step from the one before; `UNKNOWN_DAY` where no date is known. */
  readonly daySteps: readonly (readonly number[])[];
};

/** The days of a segment's entries since 1970-01-01. */
export function readDays(steps: readonly number[]): readonly number[] {
  let day = 0;
  return steps.map((step) => {
    day += step;
    return day;
  });
}

/** The day of an entry whose date is not known: before all others. */
export const UNKNOWN_DAY = -1e6;
