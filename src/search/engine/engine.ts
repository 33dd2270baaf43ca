import type { QueryPlan } from '../query/query-plan.ts';
import { searchWords } from '../query/words.ts';
import type { Collection } from './collection.ts';
import { type Evidence, weighEvidence } from './evidence.ts';
import { holders, intersect } from './holders.ts';
import { weighQuery } from './weigh-query.ts';

/** Entries found, best first. */
export interface Answer {
  readonly entries: readonly number[];
  /** Those that lack a word of what was asked. */
  readonly near: ReadonlySet<number>;
  /** Words that no text holds, in any marks. */
  readonly unknown: readonly string[];
  /** Words that hardly any text holds. */
  readonly rare: readonly string[];
  /** Whether a part of the index could not be read, so that entries may be missing. */
  readonly isPartial: boolean;
}

/** Searches a collection; what cannot be read is passed over, and the answer says so. */
export async function searchCollection(collection: Collection, plan: QueryPlan): Promise<Answer> {
  const { losses } = collection.assets;
  const before = losses.count();
  const answer = await search(collection, plan);
  return { ...answer, isPartial: losses.count() > before };
}

async function search(collection: Collection, plan: QueryPlan): Promise<Omit<Answer, 'isPartial'>> {
  const { limits } = collection.ranking;
  const wanted = plan.words.length > limits.shortQuery ? plan.content : plan.words;
  const [concepts, numbers, phrases, excluded] = await Promise.all([
    weighQuery(collection, plan, wanted),
    Promise.all(plan.numbers.map(({ token }) => holders(collection, [token]))),
    Promise.all(plan.phrases.map((phrase) => holders(collection, searchWords(phrase)))),
    Promise.all(plan.excluded.map((words) => holders(collection, words))),
  ]);
  const evidence = weighEvidence(collection.passages, concepts.weighed, collection.ranking);
  const required = [...phrases, ...numbers.filter(({ size }) => size > 0)];
  const candidates = required.length > 0 ? [...required.reduce(intersect)] : evidence.entries;
  const wantedEntries = candidates.filter((entry) => !excluded.some((held) => held.has(entry)));
  return {
    ...listed(wantedEntries, evidence, collection),
    unknown: concepts.unknown,
    rare: concepts.rare,
  };
}

// What lacks a word is listed where it answers nearly as well as the best.
function listed(
  candidates: readonly number[],
  { scoreOf, lacks }: Evidence,
  { ranking: { limits } }: Collection,
): Pick<Answer, 'entries' | 'near'> {
  const scored = candidates.map((entry) => ({ entry, score: scoreOf(entry) }));
  const least = limits.nearly * scored.reduce((most, { score }) => Math.max(most, score), 0);
  const near = new Set<number>();
  const entries = scored
    .filter(({ entry, score }) => score >= least || lacks(entry) <= 0)
    .sort((one, other) => other.score - one.score || other.entry - one.entry)
    .flatMap(({ entry }) => {
      if (lacks(entry) <= 0) return [entry];
      if (near.size >= limits.mostNear) return [];
      near.add(entry);
      return [entry];
    });
  return { entries, near };
}
