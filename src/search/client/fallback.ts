import type { Layer } from './layer.ts';
import { addScore, type Scores } from './scores.ts';

/** What is left to look for when too few entries hold all words. */
export interface FallbackQuery {
  readonly light: Layer;
  readonly full: Layer | undefined;
  readonly words: readonly string[];
  readonly numbers: ReadonlyMap<string, ReadonlySet<number>>;
  /** Entries in the archive, for the weight of rare words. */
  readonly size: number;
}

/** A word in more entries than this says too little to be worth a search of its own. */
const COMMON_WORD = 1500;
const PAIR_IN_LIGHT = 2;
const PAIR_IN_FULL = 1.5;
const NUMBER = 3;
const ENOUGH = 10;

/** Scores entries that hold part of a query: its numbers, its rare words, its words two by two. */
export async function scoreFallback(query: FallbackQuery): Promise<Scores> {
  const { light, full, words, numbers, size } = query;
  const scores: Scores = new Map();
  const rarity = (count: number): number => Math.log(1 + size / (count + 1));
  for (const holders of numbers.values()) {
    for (const entry of holders) addScore(scores, entry, NUMBER * rarity(holders.size));
  }
  for (const { word, count } of await rareWords(light, words)) {
    const hits = await light.search({ words: [word], ...(count === 0 && { asPhrase: true }) });
    const best = hits.reduce((most, { score }) => Math.max(most, score), 0) || 1;
    for (const { entry, score } of hits) {
      addScore(scores, entry, rarity(hits.length) * (0.5 + (0.5 * score) / best));
    }
  }
  const pairs = words.slice(1).map((word, i) => [words[i] ?? '', word]);
  const held = await scorePairs(light, pairs, { scores, value: PAIR_IN_LIGHT });
  const well = [...held.values()].filter((count) => count >= Math.max(1, pairs.length - 1)).length;
  if (full !== undefined && well < ENOUGH) {
    await scorePairs(full, pairs, { scores, value: PAIR_IN_FULL, except: held });
  }
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
  light: Layer,
  words: readonly string[],
): Promise<readonly { readonly word: string; readonly count: number }[]> {
  const counted = await Promise.all(
    [...new Set(words)].map(async (word) => ({ word, count: await light.count(word) })),
  );
  const rare = counted.filter(({ count }) => count <= COMMON_WORD);
  if (rare.length > 0) return rare;
  return counted.toSorted((a, b) => a.count - b.count).slice(0, 1);
}
