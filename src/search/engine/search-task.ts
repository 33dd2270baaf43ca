import type { QueryPlan } from '../query/query-plan.ts';
import { markText, markWord } from '../query/words.ts';
import type { Collection } from './collection.ts';
import type { Layer } from './layer.ts';
import { findNamed } from './named-titles.ts';
import { findNumbers, type KnownNumbers } from './numbers.ts';
import type { Limits } from './ranking.ts';
import type { Hit, SegmentQuery } from './segment.ts';

/** A query on its way: its words as they stand in the index, and the entries its document numbers leave. */
export interface SearchTask {
  readonly collection: Collection;
  readonly plan: QueryPlan;
  readonly words: readonly string[];
  /** The words without those every text holds, for queries long enough to spare them: they cost most and say least. */
  readonly content: readonly string[];
  readonly phrases: readonly (readonly string[])[];
  readonly numbers: KnownNumbers;
  /** The entries whose title the query was taken from, best first. */
  readonly named: readonly number[];
}

/** The words of a plan that are looked for. */
export function wordsToFind(
  { words, content }: QueryPlan,
  { shortQuery }: Limits,
): readonly string[] {
  return words.length > shortQuery ? content : words;
}

/** The widest step between words of a query that still counts as side by side: words that were left out may stand there. */
export function widestGap(task: SearchTask, words: readonly string[]): number {
  return words.length < task.words.length ? 2 : 1;
}

/** Reads a plan for a collection and looks up its document numbers and the title it may be. */
export async function makeTask(collection: Collection, plan: QueryPlan): Promise<SearchTask> {
  return {
    collection,
    plan,
    words: plan.words.map(markWord),
    content: wordsToFind(plan, collection.ranking.limits).map(markWord),
    phrases: plan.phrases.map((phrase) => markText(phrase).split(' ')),
    numbers: await findNumbers(collection.summary, plan.numbers),
    named: await findNamed(collection, plan),
  };
}

/** The entries of a layer that hold all words and all known numbers of a task. */
export async function askLayer(
  { numbers }: SearchTask,
  layer: Layer,
  query: SegmentQuery & { readonly segments?: ReadonlySet<number> | undefined },
): Promise<readonly Hit[]> {
  const words = [...numbers.tokens, ...query.words];
  if (words.length === 0) return [];
  const hits = await layer.search({ ...query, words }, query.segments);
  const { within } = numbers;
  return within === undefined ? hits : hits.filter(({ entry }) => within.has(entry));
}
