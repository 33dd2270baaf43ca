import type { Hit } from './index-bundle.ts';

/** Entries and how well each answers, higher is better. */
export type Scores = Map<number, number>;

/** How much each kind of evidence adds to Pagefind's own score, which is brought to at most 1. Tuned on judged queries. */
export const WEIGHTS = {
  exactMarks: 1,
  wholePhrase: 0.9,
  wordsTogether: 0.8,
  /** All words side by side in title, lead and names. */
  inLight: 0.3,
  /** Part of the words, two by two, in title, lead and names. */
  pairsInLight: 2.3,
  namedPlace: 2,
  bothLayers: 0.2,
  /** All words in one stretch of the text, in any order. */
  allTogether: 2,
  exactPhrase: 2,
  ownNumber: 4,
  /** A title that says all that a query says beside a document number. */
  told: 5,
  ownTitle: 8,
} as const;

/** Keeps for each hit the best score it has had, with what it earns by its marks and by words that stand together. */
export function keepBest(scores: Scores, hits: readonly Hit[], evidence: Evidence): void {
  const { words, bonus, inLight = 0 } = evidence;
  const best = hits.reduce((most, { score }) => Math.max(most, score), 0) || 1;
  for (const { entry, score, run } of hits) {
    const together = words < 2 ? 1 : (run - 1) / (words - 1);
    const value = score / best + bonus + inLight * together + togetherness(run, words);
    if (value > (scores.get(entry) ?? Number.NEGATIVE_INFINITY)) scores.set(entry, value);
  }
}

/** What is known of a search whose hits are scored. */
export interface Evidence {
  readonly words: number;
  readonly bonus: number;
  /** What all words side by side in title, lead and names are worth. */
  readonly inLight?: number;
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
function togetherness(run: number, words: number): number {
  if (words < 2) return 0;
  const phrase = run >= words ? WEIGHTS.wholePhrase : 0;
  return words < 3 ? phrase : phrase + (WEIGHTS.wordsTogether * (run - 1)) / (words - 1);
}
