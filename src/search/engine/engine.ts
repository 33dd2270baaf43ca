import { isPlain, type QueryPlan } from '../query/query-plan.ts';
import type { SearchDepth } from '../query/search-state.ts';
import { markWord, searchWords } from '../query/words.ts';
import type { Collection } from './collection.ts';
import { leaveOut } from './exclusions.ts';
import { addFallback } from './fallback.ts';
import { askFull } from './full-answer.ts';
import { askPhrases } from './phrase-answer.ts';
import { ranked, type Scores } from './scores.ts';
import { makeTask, type SearchTask, wordsToFind } from './search-task.ts';
import { addNamed, askSummary } from './summary-answer.ts';
import { addTitleSaysAll, addTogether } from './text-evidence.ts';

/** Entries found, best first. */
export interface Answer {
  readonly entries: readonly number[];
  /** Whether this is all, not a first answer while texts are still being searched. */
  readonly complete: boolean;
  /** What was searched: titles, leads and names gave enough, or whole texts as well. */
  readonly searched: 'titles' | 'texts';
  /** Those at the end of `entries` that hold only a part of what was asked. */
  readonly near: ReadonlySet<number>;
  /** Words that no title, lead or name holds: Pagefind passes over a word it does not know. */
  readonly doubtful: readonly string[];
  /** Whether a part of the index could not be read, so that entries may be missing. */
  readonly isPartial: boolean;
}

/** How to search. */
export interface SearchOptions {
  readonly depth?: SearchDepth;
  /** Gets what the summary index knows as soon as it is known. */
  readonly onFirst?: (answer: Answer) => void;
}

/** Searches a collection; what cannot be read is passed over, and the answer says so. */
export async function searchCollection(
  collection: Collection,
  plan: QueryPlan,
  options: SearchOptions = {},
): Promise<Answer> {
  const { losses } = collection.assets;
  const before = losses.count();
  const answer = await search(collection, plan, options);
  return { ...answer, isPartial: losses.count() > before };
}

type Unchecked = Omit<Answer, 'isPartial'>;

async function search(
  collection: Collection,
  plan: QueryPlan,
  options: SearchOptions,
): Promise<Unchecked> {
  const task = await makeTask(collection, plan);
  const { named } = task;
  if (named.length > 0 && isPlain(plan) && options.depth !== 'all') {
    return { entries: named, near: new Set(), complete: true, searched: 'titles', doubtful: [] };
  }
  const { scores, searched } =
    plan.phrases.length > 0
      ? { scores: await askPhrases(task), searched: 'texts' as const }
      : await askWords(task, options);
  const whole = new Set(scores.keys());
  const { limits } = collection.ranking;
  const wanted = searched === 'titles' ? limits.filledUp : limits.enough;
  if (scores.size < wanted) await addFallback(task, scores);
  const kept = await leaveOut(task, scores);
  const doubtful = await doubtfulWords(task);
  const all = ranked(kept);
  const behind = all.filter((entry) => !whole.has(entry));
  const near =
    searched === 'titles'
      ? behind
          .slice(0, Math.max(0, wanted - whole.size))
          .filter((entry) => (kept.get(entry) ?? 0) >= limits.halfAsGood)
      : behind;
  return {
    entries: [...all.filter((entry) => whole.has(entry)), ...near],
    near: new Set(near),
    complete: true,
    searched,
    doubtful,
  };
}

interface Found {
  readonly scores: Scores;
  readonly searched: Answer['searched'];
}

async function askWords(task: SearchTask, options: SearchOptions): Promise<Found> {
  const summary = await askSummary(task);
  const first: Scores = new Map(summary.scores);
  addNamed(first, summary, task);
  await addTitleSaysAll(task, first);
  if (first.size > 0 && task.plan.excluded.length === 0) {
    options.onFirst?.({
      entries: ranked(first),
      near: new Set(),
      complete: false,
      searched: 'titles',
      doubtful: [],
      isPartial: false,
    });
  }
  // Numbers alone are complete in the summary index, which knows those of whole texts too.
  if (task.words.length === 0) return { scores: first, searched: 'texts' };
  if (summary.enough && options.depth !== 'all') return { scores: first, searched: 'titles' };
  const scores = await askFull(task, summary);
  addNamed(scores, summary, task);
  await addTitleSaysAll(task, scores);
  await addTogether(task, scores);
  return { scores, searched: 'texts' };
}

async function doubtfulWords({ collection, plan }: SearchTask): Promise<readonly string[]> {
  const words = new Set([
    ...wordsToFind(plan, collection.ranking.limits),
    ...plan.phrases.flatMap(searchWords),
  ]);
  const held = await Promise.all(
    [...words].map(async (word) => (await collection.summary.postings(markWord(word))).size > 0),
  );
  return [...words].filter((_, n) => !held[n]);
}
