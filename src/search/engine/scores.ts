import type { Weights } from './ranking.ts';
import type { Hit } from './segment.ts';

/** Entries and how well each answers, higher is better. */
export type Scores = Map<number, number>;

/** Keeps for each hit the best score it has had, with what it earns by its marks and by words that stand together. */
export function keepBest(scores: Scores, hits: readonly Hit[], evidence: Evidence): void {
  const { words, bonus, inSummary = 0 } = evidence;
  const best = hits.reduce((most, { score }) => Math.max(most, score), 0) || 1;
  for (const { entry, score, run } of hits) {
    const together = words < 2 ? 1 : (run - 1) / (words - 1);
    const value = score / best + bonus + inSummary * together + togetherness(run, evidence);
    if (value > (scores.get(entry) ?? Number.NEGATIVE_INFINITY)) scores.set(entry, value);
  }
}

/** What is known of a search whose hits are scored. */
export interface Evidence {
  readonly weights: Weights;
  readonly words: number;
  readonly bonus: number;
  /** What all words side by side in title, lead and names are worth. */
  readonly inSummary?: number;
}

/** Adds to an entry's score. */
export function addScore(scores: Scores, entry: number, value: number): void {
  scores.set(entry, (scores.get(entry) ?? 0) + value);
}

/** Entries by falling score; the newer first where scores are equal. */
export function ranked(scores: Scores): readonly number[] {
  return [...scores].sort(([a, left], [b, right]) => right - left || b - a).map(([entry]) => entry);
}

// The more of the words stand in a row the more they earn, all of them most.
function togetherness(run: number, { weights, words }: Evidence): number {
  if (words < 2) return 0;
  const phrase = run >= words ? weights.wholePhrase : 0;
  return words < 3 ? phrase : phrase + (weights.wordsTogether * (run - 1)) / (words - 1);
}
