/** The filters a reader has besides kind and year, which are known from where an entry lies. */
export const TABLE_FACETS = ['place', 'organisation', 'topic'] as const;

/** A filter whose values come from the facet table. */
export type TableFacet = (typeof TABLE_FACETS)[number];

/** A filter of the search page. */
export type Facet = 'kind' | 'year' | TableFacet;
