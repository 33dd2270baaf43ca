/** In which order results are listed. */
export type SortOrder = 'relevance' | 'newest' | 'oldest';

/** All a reader has asked for: what the address of the search page holds. */
export interface SearchState {
  readonly query: string;
  readonly filters: Readonly<Record<Facet, readonly string[]>>;
  readonly sort: SortOrder;
}

/** The name of each filter in an address. */
export const FACET_PARAMETERS = {
  kind: 'loai',
  year: 'nam',
  place: 'dia-phuong',
  organisation: 'co-quan',
  topic: 'chu-de',
} as const;

/** A filter of the search page. */
export type Facet = keyof typeof FACET_PARAMETERS;

/** All filters, in the order they are shown. */
export const FACETS = Object.keys(FACET_PARAMETERS) as readonly Facet[];

/** Reads the address of the search page; what it does not know is left out. */
export function readState(parameters: URLSearchParams): SearchState {
  // A form that leaves a filter open sends it empty.
  const values = (facet: Facet) => [
    ...new Set(parameters.getAll(FACET_PARAMETERS[facet]).filter((value) => value.trim() !== '')),
  ];
  return {
    query: parameters.get('q') ?? '',
    filters: {
      kind: values('kind'),
      year: values('year'),
      place: values('place'),
      organisation: values('organisation'),
      topic: values('topic'),
    },
    sort: SORTS.get(parameters.get('xep') ?? '') ?? 'relevance',
  };
}

/** The address of a search, without its question mark; an untouched search gives an empty string. */
export function writeState({ query, filters, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of FACETS) {
    for (const value of filters[facet]) parameters.append(FACET_PARAMETERS[facet], value);
  }
  for (const [name, order] of SORTS) if (order === sort) parameters.set('xep', name);
  return parameters.toString();
}

/** The same search with one filter value added, or taken away where it was set. */
export function toggleFilter(
  state: SearchState,
  { facet, value }: { readonly facet: Facet; readonly value: string },
): SearchState {
  const before = state.filters[facet];
  const after = before.includes(value)
    ? before.filter((each) => each !== value)
    : [...before, value];
  return { ...state, filters: { ...state.filters, [facet]: after } };
}

/** Whether any filter is set. */
export function isFiltered({ filters }: SearchState): boolean {
  return FACETS.some((facet) => filters[facet].length > 0);
}

const SORTS: ReadonlyMap<string, SortOrder> = new Map([
  ['moi', 'newest'],
  ['cu', 'oldest'],
]);
