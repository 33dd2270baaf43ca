import type { Facet } from '../query/search-state.ts';

/** The values of one filter and, for each entry, which of them it has. */
export interface FacetColumn {
  readonly values: readonly (readonly [id: string, label: string])[];
  readonly held: readonly (readonly number[])[];
}

/** The facet file: a column for each filter. */
export type FacetTable = Readonly<Record<Facet, FacetColumn>>;
