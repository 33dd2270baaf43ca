import type { FacetTable } from '../format/facets.ts';
import { FACETS, type Facet, type SearchState } from '../query/search-state.ts';

/** One value of a filter and how many results have it. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** What each entry is filtered by. */
export interface FacetReader {
  valuesOf(entry: number, facet: Facet): readonly string[];
  labelOf(facet: Facet, value: string): string;
}

/** Reads filter values out of the facet table; nothing where it is not there. */
export function readFacets(
  table: FacetTable | undefined,
  kindLabels: Readonly<Record<string, string>>,
): FacetReader {
  return {
    valuesOf: (entry, facet) => {
      const column = table?.[facet];
      return column?.held[entry]?.map((value) => column.values[value]?.[0] ?? '') ?? [];
    },
    labelOf: (facet, value) => {
      const label = table?.[facet].values.find(([id]) => id === value)?.[1];
      if (label === undefined) return shortValue(value);
      return facet === 'kind' ? (kindLabels[label] ?? label) : label;
    },
  };
}

/** Letters of a value that no filter knows: an address can hold thousands. */
const LONGEST_VALUE = 40;

function shortValue(value: string): string {
  const seen = value.replace(/\p{C}+/gu, '').trim();
  const letters = [...seen];
  return letters.length <= LONGEST_VALUE ? seen : `${letters.slice(0, LONGEST_VALUE).join('')}…`;
}

/** The entries that have a chosen value of every filter that is set, except `leftOut`. */
export function filterEntries(
  entries: readonly number[],
  state: Pick<SearchState, 'filters'>,
  { facets, leftOut }: { readonly facets: FacetReader; readonly leftOut?: Facet },
): readonly number[] {
  const set = FACETS.filter((facet) => facet !== leftOut && state.filters[facet].length > 0);
  if (set.length === 0) return entries;
  return entries.filter((entry) =>
    set.every((facet) =>
      facets.valuesOf(entry, facet).some((value) => state.filters[facet].includes(value)),
    ),
  );
}

/** The values of a filter among entries, with counts that follow the query and the other filters; chosen values stay even at zero. */
export function countFacet(
  entries: readonly number[],
  facet: Facet,
  { facets, chosen }: { readonly facets: FacetReader; readonly chosen: readonly string[] },
): readonly FacetValue[] {
  const counts = new Map<string, number>(chosen.map((value) => [value, 0]));
  for (const entry of entries) {
    for (const value of facets.valuesOf(entry, facet))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts].map(([value, count]) => ({
    value,
    label: facets.labelOf(facet, value),
    count,
  }));
  if (facet === 'year') return values.toSorted((a, b) => (a.value < b.value ? 1 : -1));
  return values.toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'vi'));
}
