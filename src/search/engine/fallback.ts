import type { Layer } from './layer.ts';
import type { Limits } from './ranking.ts';
import { addScore, type Scores } from './scores.ts';
import type { SearchTask } from './search-task.ts';

/** Adds entries that hold part of a query, behind all those that hold the whole of it: their scores are from -1 to 0. */
export async function addFallback(task: SearchTask, scores: Scores): Promise<void> {
  if (!task.collection.ranking.passes.fallback) return;
  const words = [...task.content, ...task.phrases.flat()];
  if (words.length === 0 && task.numbers.entries.size === 0) return;
  // Whole texts are opened for parts of a query only where nothing holds the whole of it.
  const parts = await scoreParts(task, words, scores.size === 0 ? task.collection.full : undefined);
  const best = Math.max(1, ...parts.values());
  for (const [entry, value] of parts) if (!scores.has(entry)) scores.set(entry, value / best - 1);
}

// Its numbers, its rare words, its words two by two.
async function scoreParts(
  task: SearchTask,
  words: readonly string[],
  full: Layer | undefined,
): Promise<Scores> {
  const { summary, manifest, ranking } = task.collection;
  const { weights, limits } = ranking;
  const size = manifest.full.reduce((sum, segment) => sum + segment.size, 0);
  const rarity = (count: number): number => Math.log(1 + size / (count + 1));
  const scores: Scores = new Map();
  for (const postings of task.numbers.entries.values()) {
    for (const entry of postings)
      addScore(scores, entry, weights.fallbackNumber * rarity(postings.size));
  }
  for (const word of await rareWords(summary, words, limits)) {
    const hits = await summary.search({ words: [word] });
    const best = hits.reduce((most, { score }) => Math.max(most, score), 0) || 1;
    for (const { entry, score } of hits) {
      addScore(scores, entry, rarity(hits.length) * (0.5 + (0.5 * score) / best));
    }
  }
  const pairs = words.slice(1).map((word, i) => [words[i] ?? '', word]);
  const held = await scorePairs(summary, pairs, { scores, value: weights.fallbackPairInSummary });
  const well = [...held.values()].filter((count) => count >= Math.max(1, pairs.length - 1)).length;
  if (full !== undefined && well < limits.enough)
    await scorePairs(full, pairs, { scores, value: weights.fallbackPairInText, except: held });
  return scores;
}

interface PairScoring {
  readonly scores: Scores;
  readonly value: number;
  readonly except?: ReadonlyMap<number, number>;
}

async function scorePairs(
  layer: Layer,
  pairs: readonly (readonly string[])[],
  { scores, value, except }: PairScoring,
): Promise<ReadonlyMap<number, number>> {
  const held = new Map<number, number>();
  for (const pair of pairs) {
    for (const { entry } of await layer.search({ words: pair, asPhrase: true })) {
      if (except?.has(entry)) continue;
      addScore(scores, entry, value);
      held.set(entry, (held.get(entry) ?? 0) + 1);
    }
  }
  return held;
}

async function rareWords(
  summary: Layer,
  words: readonly string[],
  { commonWord }: Limits,
): Promise<readonly string[]> {
  const counted = await Promise.all(
    [...new Set(words)].map(async (word) => ({ word, count: (await summary.postings(word)).size })),
  );
  const known = counted.filter(({ count }) => count > 0).toSorted((a, b) => a.count - b.count);
  const rare = known.filter(({ count }) => count <= commonWord);
  return (rare.length > 0 ? rare : known.slice(0, 1)).map(({ word }) => word);
}
