import { keepPromises, type Losses, openAssets } from '../format/assets.ts';
import { asksNothing, planQuery, type QueryPlan } from '../query/query-plan.ts';
import { type Collection, openCollection } from './collection.ts';
import { type Correction, correctQuery, offerQuery } from './correct-query.ts';
import { type Answer, searchCollection } from './engine.ts';

/** A search service for one page. */
export interface SearchSession {
  /** Opens the index when it is first needed, and tries again after a failure. */
  open(): Promise<Collection>;
  /** What cannot be read is told here. */
  readonly losses: Losses;
}

/** Makes a session on the search folder at `base`; nothing is read yet. */
export function makeSession(base: string): SearchSession {
  const assets = openAssets(base);
  const open = keepPromises(() => openCollection(assets));
  return { open: () => open(base), losses: assets.losses };
}

/** An answer, and where words were wrong, what was searched for instead. */
export interface CorrectedAnswer extends Answer {
  /** Whether a part of the index could not be read, so that entries may be missing. */
  readonly isPartial: boolean;
  readonly correction?: Correction | undefined;
  /** What the reader may have meant, where every word is held. */
  readonly offer?: string | undefined;
  /** The plan that was searched, where it is not the reader's own. */
  readonly plan?: QueryPlan;
}

/** Searches a collection with near words in place of those that no text holds; everything is listed where nothing is asked. */
export async function searchCorrected(
  collection: Collection,
  plan: QueryPlan,
): Promise<CorrectedAnswer> {
  const { losses } = collection.assets;
  const before = losses.count;
  const answer = await search(collection, plan);
  return { ...answer, isPartial: losses.count > before };
}

async function search(
  collection: Collection,
  plan: QueryPlan,
): Promise<Omit<CorrectedAnswer, 'isPartial'>> {
  const answer = await searchCollection(collection, plan);
  if (asksNothing(plan)) return { ...answer, entries: [...Array(collection.passages.span).keys()] };
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
