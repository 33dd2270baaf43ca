import { PLACES } from '../format/unit-part.ts';
import type { Ranking } from '../query/ranking.ts';
import type { Passages } from './passages.ts';

/** What is asked for in one breath, with all that answers it: a word, two words side by side, a name and its abbreviation. */
export interface WeighedConcept {
  readonly weight: number;
  /** Whether an entry that lacks it lacks a word. */
  readonly isWord: boolean;
  /** Ways to say it; of a passage the best one counts. */
  readonly ways: readonly (readonly WeighedPassages[])[];
}

/** Passages that hold a part of a concept, and what that is worth. */
export interface WeighedPassages {
  readonly worth: number;
  readonly passages: readonly number[];
}

/** How entries answer a query. */
export interface Evidence {
  /** Entries that hold anything of it. */
  readonly entries: readonly number[];
  scoreOf(entry: number): number;
  /** How many words of it an entry lacks. */
  lacks(entry: number): number;
}

/** Weighs what the passages of each entry hold of a query, concept by concept. */
export function weighEvidence(
  passages: Passages,
  concepts: readonly WeighedConcept[],
  { weights, limits }: Ranking,
): Evidence {
  const { count, span, entryOf, placeOf } = passages;
  const whole = concepts.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const words = concepts.filter(({ isWord }) => isWord).length;
  const inPassage = new Float32Array(count);
  const inTitle = new Float32Array(span);
  const inText = new Float32Array(span);
  const held = new Uint8Array(span);
  const found = new Set<number>();
  for (const { weight, isWord, ways } of concepts) {
    const values = bestOf(ways);
    const titles = new Map<number, number>();
    const most = new Map<number, number>();
    for (const [passage, value] of values) {
      const entry = entryOf[passage] ?? 0;
      if (placeOf[passage] === PLACES.title) titles.set(entry, value);
      if (value > (most.get(entry) ?? 0)) most.set(entry, value);
    }
    for (const [passage, value] of withNext(values, passages, weights.nextPassage)) {
      const entry = entryOf[passage] ?? 0;
      const rest = value - (titles.get(entry) ?? 0);
      if (rest <= 0) continue;
      inPassage[passage] = (inPassage[passage] ?? 0) + rest;
    }
    for (const [entry, value] of titles) inTitle[entry] = (inTitle[entry] ?? 0) + value;
    for (const [entry, value] of most) {
      found.add(entry);
      inText[entry] = (inText[entry] ?? 0) + value;
      if (isWord && value >= weight * limits.present) held[entry] = (held[entry] ?? 0) + 1;
    }
  }
  const best = new Float32Array(span);
  for (let passage = 0; passage < count; passage++) {
    const entry = entryOf[passage] ?? 0;
    const value = inPassage[passage] ?? 0;
    if (value > (best[entry] ?? 0)) best[entry] = value;
  }
  return {
    entries: [...found],
    lacks: (entry) => words - (held[entry] ?? 0),
    scoreOf: (entry) => {
      const title = inTitle[entry] ?? 0;
      const sum =
        title +
        (best[entry] ?? 0) +
        weights.title * title +
        weights.wholeText * (inText[entry] ?? 0);
      return sum / whole;
    },
  };
}

function bestOf(ways: WeighedConcept['ways']): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const way of ways) {
    const values = ways.length === 1 ? best : new Map<number, number>();
    for (const { worth, passages } of way) {
      for (const passage of passages) values.set(passage, (values.get(passage) ?? 0) + worth);
    }
    if (values === best) continue;
    for (const [passage, value] of values) {
      if (value > (best.get(passage) ?? 0)) best.set(passage, value);
    }
  }
  return best;
}

// What is said on the border of two passages stands together as well: of the body each counts with the one behind it.
function withNext(
  values: ReadonlyMap<number, number>,
  { placeOf }: Passages,
  part: number,
): ReadonlyMap<number, number> {
  const reached = new Map(values);
  for (const [passage, value] of values) {
    if ((placeOf[passage] ?? 0) <= PLACES.body) continue;
    const next = value * part;
    if (next > (reached.get(passage - 1) ?? 0)) reached.set(passage - 1, next);
  }
  return reached;
}
