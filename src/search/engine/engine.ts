import type { QueryPlan } from '../query/query-plan.ts';
import type { Ranking } from '../query/ranking.ts';
import { pairUnit, searchWords, type Unit, wordUnit } from '../query/words.ts';
import type { Collection } from './collection.ts';
import { type Evidence, weighEvidence } from './evidence.ts';
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
}

/** Searches a collection; what cannot be read is passed over, and the losses of its assets tell. */
export async function searchCollection(collection: Collection, plan: QueryPlan): Promise<Answer> {
  const { limits } = collection.ranking;
  const [concepts, numbers, phrases, excluded] = await Promise.all([
    weighQuery(collection, plan),
    Promise.all(plan.numbers.map(({ token }) => holders(collection, [token]))),
    Promise.all(plan.phrases.map((phrase) => holders(collection, searchWords(phrase)))),
    Promise.all(plan.excluded.map((words) => holders(collection, words))),
  ]);
  const required = [...phrases, ...numbers.filter(({ size }) => size > 0)];
  const evidence = weighEvidence(collection.passages, concepts.weighed, {
    ranking: collection.ranking,
    only: required.length > 0 ? required.reduce(intersect) : undefined,
    without: new Set(excluded.flatMap((held) => [...held])),
  });
  return { ...listed(evidence, limits), unknown: concepts.unknown, rare: concepts.rare };
}

// What lacks a word is listed where it answers nearly as well as the best.
function listed(
  { entries: found, scoreOf, lacks }: Evidence,
  limits: Ranking['limits'],
): Pick<Answer, 'entries' | 'near'> {
  const scored = found.map((entry) => ({ entry, score: scoreOf(entry) }));
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

// The entries that hold words in a row; those of one passage and the next count as in a row.
async function holders(
  { lookUp, passages: { count, entryOf } }: Collection,
  words: readonly string[],
): Promise<ReadonlySet<number>> {
  const [first = ''] = words;
  const units: readonly Unit[] =
    words.length === 1
      ? [wordUnit(first)]
      : words.slice(1).map((word, n) => pairUnit(words[n] ?? '', word));
  const passages = await Promise.all(
    units.map(async (unit) => {
      const { exact } = await lookUp(unit, 'any');
      return Promise.all(exact.map(({ read }) => read()));
    }),
  );
  // How many of the units, from the first on, each passage holds.
  const run = new Uint16Array(count);
  const found = new Set<number>();
  for (const [n, forms] of passages.entries()) {
    const reach = (passage: number): void => {
      if (run[passage] !== n) return;
      run[passage] = n + 1;
      if (n + 1 === units.length) found.add(entryOf[passage] ?? 0);
    };
    for (const form of forms) {
      for (const passage of form) {
        reach(passage);
        if (units.length > 1 && entryOf[passage - 1] === entryOf[passage]) reach(passage - 1);
      }
    }
  }
  return found;
}

// What both sets hold.
function intersect(one: ReadonlySet<number>, other: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...one].filter((each) => other.has(each)));
}
