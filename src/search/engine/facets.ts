import type { FacetTable } from '../format/facets.ts';
import { FACETS, type Facet, type SearchState } from '../query/search-state.ts';

/** One value of a filter and how many results have it. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The facet table with its kinds named as the page names them. */
export function nameKinds(table: FacetTable, names: Readonly<Record<string, string>>): FacetTable {
  const values = table.kind.values.map(([id]) => [id, names[id] ?? id] as const);
  return { ...table, kind: { ...table.kind, values } };
}

/** What a value of a filter is called; itself, cut, where no filter knows it. */
export function labelOf(table: FacetTable | undefined, facet: Facet, value: string): string {
  const known = table?.[facet].values.find(([id]) => id === value);
  return known?.[1] ?? shortValue(value);
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
  { filters }: Pick<SearchState, 'filters'>,
  { table, leftOut }: { readonly table: FacetTable | undefined; readonly leftOut?: Facet },
): readonly number[] {
  const set = FACETS.filter((facet) => facet !== leftOut && filters[facet].length > 0);
  const chosen = set.map((facet) => {
    const { values = [], held = [] } = table?.[facet] ?? {};
    return { held, wanted: values.map(([id]) => filters[facet].includes(id)) };
  });
  return entries.filter((entry) =>
    chosen.every(({ held, wanted }) => held[entry]?.some((value) => wanted[value])),
  );
}

/** The values of a filter among entries, with counts that follow the query and the other filters; chosen values stay even at zero. */
export function countFacet(
  entries: readonly number[],
  facet: Facet,
  { table, chosen }: { readonly table: FacetTable; readonly chosen: readonly string[] },
): readonly FacetValue[] {
  const { values, held } = table[facet];
  const counts = new Uint32Array(values.length);
  for (const entry of entries) {
    for (const value of held[entry] ?? []) counts[value] = (counts[value] ?? 0) + 1;
  }
  const unknown = chosen.filter((value) => values.every(([id]) => id !== value));
  const rows = [
    ...unknown.map((value) => ({ value, label: shortValue(value), count: 0 })),
    ...values.map(([value, label], n) => ({ value, label, count: counts[n] ?? 0 })),
  ].filter(({ value, count }) => count > 0 || chosen.includes(value));
  if (facet === 'year') return rows.toSorted((a, b) => (a.value < b.value ? 1 : -1));
  return rows.toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'vi'));
}
