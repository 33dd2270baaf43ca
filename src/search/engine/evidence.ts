import { PLACES } from '../format/unit-part.ts';
import type { Ranking } from '../query/ranking.ts';
import type { Passages } from './passages.ts';

/** What is asked for in one breath, with all that answers it: a word, two words side by side, a name and its abbreviation. */
export interface WeighedConcept {
  readonly weight: number;
  /** Whether an entry that lacks it lacks a word. */
  readonly isWord: boolean;
  /** Ways to say it, each with its parts; of a passage the best way counts. */
  readonly ways: readonly (readonly ConceptPart[])[];
}

/** A part of a concept: where it stands as it was typed, where in another form; of a passage the first counts. */
export type ConceptPart = readonly WeighedPassages[];

/** Passages that hold a part of a concept, and what that is worth. */
export interface WeighedPassages {
  readonly worth: number;
  readonly passages: Uint32Array;
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
  const { count, span, entryOf } = passages;
  const whole = concepts.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const words = concepts.filter(({ isWord }) => isWord).length;
  const inPassage = new Float32Array(count);
  const inFull = new Float32Array(count);
  const inTitle = new Float32Array(span);
  const inText = new Float32Array(span);
  const held = new Uint8Array(span);
  const found = new Set<number>();
  const weigh = weighConcepts(passages, weights.nextPassage);
  for (const { weight, isWord, ways } of concepts) {
    const addTo = (passage: number, worth: number, rest: number): void => {
      inPassage[passage] = (inPassage[passage] ?? 0) + rest;
      inFull[passage] = (inFull[passage] ?? 0) + worth;
    };
    weigh(ways, addTo, (entry, { title, most }) => {
      found.add(entry);
      inTitle[entry] = (inTitle[entry] ?? 0) + title;
      inText[entry] = (inText[entry] ?? 0) + most;
      if (isWord && most >= weight * limits.present) held[entry] = (held[entry] ?? 0) + 1;
    });
  }
  const best = new Float32Array(span);
  const together = new Float32Array(span);
  for (let passage = 0; passage < count; passage++) {
    const entry = entryOf[passage] ?? 0;
    const value = inPassage[passage] ?? 0;
    if (value > (best[entry] ?? 0)) best[entry] = value;
    const full = inFull[passage] ?? 0;
    if (full > (together[entry] ?? 0)) together[entry] = full;
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
        weights.together * (together[entry] ?? 0) +
        weights.wholeText * (inText[entry] ?? 0);
      return sum / whole;
    },
  };
}

type AddPassage = (passage: number, worth: number, rest: number) => void;
/** What an entry holds of a concept: in its title, and in the passage that holds most. */
type AddEntry = (entry: number, held: { readonly title: number; readonly most: number }) => void;

// Numbers in fixed arrays, wiped after each concept: a query meets tens of thousands of passages.
function weighConcepts({ count, span, entryOf, placeOf }: Passages, nextPassage: number) {
  const value = new Float32Array(count);
  const addBest = addWays(count, value);
  const titleOf = new Float32Array(span);
  const mostOf = new Float32Array(span);
  const placed = (passage: number): number => placeOf[passage] ?? 0;
  return (ways: WeighedConcept['ways'], addPassage: AddPassage, addEntry: AddEntry): void => {
    const passages = addBest(ways);
    const entries: number[] = [];
    for (const passage of passages) {
      const entry = entryOf[passage] ?? 0;
      const worth = value[passage] ?? 0;
      if (mostOf[entry] === 0) entries.push(entry);
      if (placed(passage) === PLACES.title) titleOf[entry] = worth;
      if (worth > (mostOf[entry] ?? 0)) mostOf[entry] = worth;
    }
    const addRest = (passage: number, worth: number): void => {
      const rest = worth - (titleOf[entryOf[passage] ?? 0] ?? 0);
      addPassage(passage, worth, Math.max(0, rest));
    };
    // What is said on the border of two passages stands together as well: of the body each counts with the one behind it.
    for (const passage of passages) {
      const worth = value[passage] ?? 0;
      const next = placed(passage + 1) > PLACES.body ? (value[passage + 1] ?? 0) : 0;
      addRest(passage, Math.max(worth, next * nextPassage));
      if (placed(passage) > PLACES.body && value[passage - 1] === 0)
        addRest(passage - 1, worth * nextPassage);
    }
    for (const entry of entries) {
      addEntry(entry, { title: titleOf[entry] ?? 0, most: mostOf[entry] ?? 0 });
      titleOf[entry] = 0;
      mostOf[entry] = 0;
    }
    for (const passage of passages) value[passage] = 0;
  };
}

type Parts = WeighedConcept['ways'][number];

/** Adds up the best way of a concept for each passage; gives the passages that hold anything. */
function addWays(count: number, best: Float32Array) {
  const way = new Float32Array(count);
  const lastPart = new Uint32Array(count);
  let part = 0;
  const addUp = (parts: Parts, into: Float32Array): readonly number[] => {
    const reached: number[] = [];
    for (const levels of parts) {
      part++;
      for (const { worth, passages } of levels) {
        for (const passage of passages) {
          if (lastPart[passage] === part) continue;
          lastPart[passage] = part;
          const before = into[passage] ?? 0;
          if (before === 0) reached.push(passage);
          into[passage] = before + worth;
        }
      }
    }
    return reached;
  };
  return (ways: WeighedConcept['ways']): readonly number[] => {
    const [only] = ways;
    if (ways.length === 1 && only !== undefined) return addUp(only, best);
    return ways.flatMap((each) =>
      addUp(each, way).filter((passage) => {
        const value = way[passage] ?? 0;
        const before = best[passage] ?? 0;
        way[passage] = 0;
        if (value > before) best[passage] = value;
        return before === 0;
      }),
    );
  };
}
