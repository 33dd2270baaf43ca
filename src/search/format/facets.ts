import type { Facet } from '../query/search-state.ts';

/** The values of one filter and, for each entry, which of them it has. */
export interface FacetColumn {
  readonly values: readonly (readonly [id: string, label: string])[];
  readonly held: readonly (readonly number[])[];
}

/** The facet file: a column for each filter. */
export type FacetTable = Readonly<Record<Facet, FacetColumn>> & {
  /** Of each entry the days since 1970-01-01, as the step from the one before; `UNKNOWN_DAY` where no date is known. */
  readonly daySteps: readonly number[];
};

/** The day of an entry whose date is not known: before all others. */
export const UNKNOWN_DAY = -1e6;
