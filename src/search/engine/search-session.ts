import { openAssets } from '../format/assets.ts';
import type { FacetTable } from '../format/facets.ts';
import { entryNumber } from '../format/manifest.ts';
import { asksNothing, planQuery, type QueryPlan } from '../query/query-plan.ts';
import { type Collection, openCollection } from './collection.ts';
import { type Correction, correctQuery, offerQuery } from './correct-query.ts';
import { type Answer, searchCollection } from './engine.ts';

/** A search service for one page: opens the index when it is first needed, and tries again after a failure. */
export interface SearchSession {
  open(): Promise<Collection>;
  facetTable(): Promise<FacetTable>;
  /** Answers with near words in place of those that no text holds. */
  find(plan: QueryPlan): Promise<CorrectedAnswer>;
  /** Answers as asked. */
  search(plan: QueryPlan): Promise<Answer>;
  /** Calls back whenever something cannot be read, in place of whoever was called before. */
  watchLosses(listener: () => void): void;
}

/** An answer, and where words were wrong, what was searched for instead. */
export interface CorrectedAnswer extends Answer {
  readonly correction?: Correction | undefined;
  /** What the reader may have meant, where every word is held. */
  readonly offer?: string | undefined;
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
    search: async (plan) => searchCollection(await open(), plan),
    find: async (plan) => {
      const collection = await open();
      if (asksNothing(plan)) return { ...NOTHING_ASKED, entries: allEntries(collection) };
      const before = assets.losses.count();
      const answer = await searchCorrected(collection, plan);
      return { ...answer, isPartial: assets.losses.count() > before };
    },
  };
}

const NOTHING_ASKED = {
  near: new Set<number>(),
  unknown: [],
  rare: [],
  isPartial: false,
} as const;

async function searchCorrected(collection: Collection, plan: QueryPlan): Promise<CorrectedAnswer> {
  const answer = await searchCollection(collection, plan);
  if (answer.unknown.length === 0) {
    // Where something says all that was asked, nothing else was meant.
    const isAnswered = answer.near.size < answer.entries.length && plan.content.length > 1;
    if (isAnswered) return answer;
    return { ...answer, offer: await offerQuery(collection, plan, answer.rare) };
  }
  const correction = await correctQuery(collection, plan, answer.unknown);
  if (correction === undefined) return answer;
  const right = planQuery(correction.query ?? correction.rest);
  if (asksNothing(right)) return { ...answer, correction };
  const corrected = await searchCollection(collection, right);
  if (corrected.entries.length === 0) return { ...answer, correction };
  return { ...corrected, correction, plan: right };
}

function allEntries({ manifest }: Collection): readonly number[] {
  return manifest.full.flatMap(({ size }, segment) =>
    Array.from({ length: size }, (_, place) => entryNumber(segment, place)),
  );
}
