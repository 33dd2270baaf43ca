import { openAssets } from '../format/assets.ts';
import type { FacetTable } from '../format/facets.ts';
import { entryNumber } from '../format/manifest.ts';
import { TABLE_FACETS } from '../query/facets.ts';
import { planQuery, type QueryPlan } from '../query/query-plan.ts';
import type { SearchDepth, SearchState } from '../query/search-state.ts';
import { type Collection, openCollection } from './collection.ts';
import { type Correction, correctQuery } from './correct-query.ts';
import { type Answer, type SearchOptions, searchCollection } from './engine.ts';

/** A search service for one page: opens the index when it is first needed, and tries again after a failure. */
export interface SearchSession {
  open(): Promise<Collection>;
  facetTable(): Promise<FacetTable>;
  find(plan: QueryPlan, options: SearchOptions): Promise<CorrectedAnswer>;
  /** Calls back whenever something cannot be read, in place of whoever was called before. */
  watchLosses(listener: () => void): void;
}

/** An answer, and where words were wrong, what was searched for instead. */
export interface CorrectedAnswer extends Answer {
  readonly correction?: Correction | undefined;
  /** The plan that was searched, where it is not the reader's own. */
  readonly plan?: QueryPlan;
}

/** Makes a session on the search folder at `base`; nothing is read yet. */
export function makeSession(base: string): SearchSession {
  const assets = openAssets(base);
  let opened: Promise<Collection> | undefined;
  const open = (): Promise<Collection> => {
    opened ??= openCollection(assets).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    open,
    watchLosses: assets.losses.watch,
    facetTable: async () => assets.json<FacetTable>((await open()).manifest.facets),
    find: async (plan, options) => {
      const collection = await open();
      if (asksNothing(plan)) return { ...NOTHING_ASKED, entries: allEntries(collection) };
      const before = assets.losses.count();
      const answer = await searchCorrected(collection, plan, options);
      return { ...answer, isPartial: assets.losses.count() > before };
    },
  };
}

const NOTHING_ASKED = {
  complete: true,
  searched: 'texts',
  near: new Set<number>(),
  doubtful: [],
  isPartial: false,
} as const;

async function searchCorrected(
  collection: Collection,
  plan: QueryPlan,
  options: SearchOptions,
): Promise<CorrectedAnswer> {
  const answer = await searchCollection(collection, plan, options);
  // A word that no title or lead holds may be one that no text holds.
  const { doubtful } = answer;
  const correction =
    doubtful.length === 0 ? undefined : await correctQuery(collection, plan, doubtful);
  if (correction === undefined) return answer;
  const right = planQuery(correction.query ?? correction.rest);
  if (asksNothing(right)) return { ...answer, correction };
  const corrected = await searchCollection(collection, right, { depth: options.depth ?? 'enough' });
  if (corrected.entries.length === 0) return { ...answer, correction };
  return { ...corrected, correction, plan: right };
}

/** How far a search has to look: an order by time and a range of years mean all there is. */
export function neededDepth({ sort, depth }: SearchState, { years }: QueryPlan): SearchDepth {
  return sort !== 'relevance' || years !== undefined ? 'all' : depth;
}

/** Whether a search needs the facet table: for an order by time or a filter that the manifest does not know. */
export function needsFacetTable({ filters, sort }: SearchState): boolean {
  return sort !== 'relevance' || TABLE_FACETS.some((facet) => filters[facet].length > 0);
}

/** Whether a query holds nothing to look for, so that filters and years alone choose. */
export function asksNothing({ words, phrases, numbers }: QueryPlan): boolean {
  return words.length + phrases.length + numbers.length === 0;
}

function allEntries({ manifest }: Collection): readonly number[] {
  return manifest.full.flatMap(({ size }, segment) =>
    Array.from({ length: size }, (_, place) => entryNumber(segment, place)),
  );
}
