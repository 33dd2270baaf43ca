import { hasMarks } from '../query/query-plan.ts';
import type { Collection } from './collection.ts';
import { intersect } from './intersect.ts';
import { addScore, keepBest, type Scores } from './scores.ts';
import { askLayer, type SearchTask } from './search-task.ts';
import { segmentsOf, segmentsWorthAsking } from './segments-worth-asking.ts';

/** Entries whose text holds every quoted phrase, ranked by the same marks and by what else the query says. */
export async function askPhrases(task: SearchTask): Promise<Scores> {
  const { weights } = task.collection.ranking;
  const { entries, exact } = await entriesWithAll(task.collection, task.phrases);
  const scores: Scores = new Map();
  if (entries.size === 0) return scores;
  const rest = await scoreRest(task);
  for (const entry of entries) {
    if (task.numbers.within?.has(entry) === false) continue;
    const marks = exact.has(entry) ? weights.exactPhrase : 0;
    addScore(scores, entry, 1 + marks + (rest.get(entry) ?? 0));
  }
  for (const entry of task.named) addScore(scores, entry, weights.ownTitle);
  return scores;
}

async function entriesWithAll(
  collection: Collection,
  phrases: readonly (readonly string[])[],
): Promise<{ readonly entries: ReadonlySet<number>; readonly exact: ReadonlySet<number> }> {
  const { full } = collection;
  let entries: ReadonlySet<number> | undefined;
  const exact = new Set<number>();
  for (const words of phrases) {
    const segments = await segmentsWorthAsking(collection, words, entries);
    const hits = await full.search({ words, asPhrase: true }, segments);
    const found = new Set(hits.map(({ entry }) => entry));
    entries = entries === undefined ? found : intersect(entries, found);
    if (!hasMarks(words.join(' '))) continue;
    const holding = segmentsOf(entries);
    const marked = await full.search({ words, asPhrase: true, exact: true }, holding);
    for (const { entry } of marked) exact.add(entry);
  }
  return { entries: entries ?? new Set(), exact };
}

async function scoreRest(task: SearchTask): Promise<Scores> {
  const { collection, plan, words } = task;
  const { weights } = collection.ranking;
  const rest: Scores = new Map();
  const all = [...new Set([...task.phrases.flat(), ...words])];
  const evidence = { weights, words: all.length, bonus: 0 };
  if (hasMarks(plan.text)) {
    const exact = await askLayer(task, collection.summary, { words: all, exact: true });
    keepBest(rest, exact, { ...evidence, bonus: weights.exactMarks });
  }
  keepBest(rest, await askLayer(task, collection.summary, { words: all }), evidence);
  if (words.length > 0) {
    const hits = await askLayer(task, collection.full, { words });
    keepBest(rest, hits, { weights, words: words.length, bonus: 0 });
  }
  return rest;
}
