import type { FacetTable } from '../format/facets.ts';
import { entryPlace, type FullSegment, type SearchManifest } from '../format/manifest.ts';
import { FACETS, type Facet, type SearchState, TABLE_FACETS } from '../query/search-state.ts';

/** One value of a filter and how many results have it. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** What each entry is filtered by; place, organisation and topic need the facet table. */
export interface FacetReader {
  valuesOf(entry: number, facet: Facet): readonly string[];
  labelOf(facet: Facet, value: string): string;
}

/** Reads filter values out of the manifest and, once it is there, the facet table. */
export function readFacets(
  { full }: SearchManifest,
  table: FacetTable | undefined,
  kindLabels: Readonly<Record<string, string>>,
): FacetReader {
  const kinds = KINDS.map((kind) => [kind, kindLabels[kind] ?? kind] as const);
  const labels = new Map<Facet, ReadonlyMap<string, string>>([
    ['kind', new Map<string, string>(kinds)],
    ...TABLE_FACETS.map((facet) => [facet, new Map(table?.[facet].values ?? [])] as const),
  ]);
  return {
    valuesOf: (entry, facet) => {
      const { segment, place } = entryPlace(entry);
      if (facet === 'kind') return [full[segment]?.kind ?? 'item'];
      if (facet === 'year') return yearOf(full[segment]?.years ?? [], place);
      const column = table?.[facet];
      const held = column?.segments[segment]?.[place] ?? [];
      return held.flatMap((value) => column?.values[value]?.[0] ?? []);
    },
    labelOf: (facet, value) => labels.get(facet)?.get(value) ?? shortValue(value),
  };
}

const KINDS: readonly FullSegment['kind'][] = ['item', 'document'];

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
  const set = FACETS.filter((facet) => facet !== leftOut && state.filters[facet].length > 0).map(
    (facet) => ({ facet, chosen: new Set(state.filters[facet]) }),
  );
  if (set.length === 0) return entries;
  return entries.filter((entry) =>
    set.every(({ facet, chosen }) =>
      facets.valuesOf(entry, facet).some((value) => chosen.has(value)),
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

function yearOf(years: readonly (readonly [string, number])[], place: number): readonly string[] {
  const year = years.findLast(([, first]) => first <= place)?.[0] ?? '';
  return year === '' ? [] : [year];
}
