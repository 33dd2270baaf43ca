import { PLACES } from '../format/unit-part.ts';
import type { Ranking } from '../query/ranking.ts';
import type { Passages } from './passages.ts';

/** What is asked for in one breath, with all that answers it: a word, two words side by side, a name and its abbreviation. */
export interface WeighedConcept {
  readonly weight: number;
  /** Whether an entry that lacks it lacks a word. */
  readonly isWord: boolean;
  /** Whether it names a place. */
  readonly isPlace: boolean;
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
  const whole = concepts.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const words = concepts.filter(({ isWord }) => isWord).length;
  const sums = emptySums(passages);
  const pad = emptyPad(passages);
  for (const concept of concepts) {
    const reached = addWays(concept.ways, pad);
    const entries = findMost(reached, passages, pad);
    addPassages(reached, passages, { pad, sums, nextPassage: weights.nextPassage });
    const least = concept.isWord ? concept.weight * limits.present : Number.POSITIVE_INFINITY;
    addEntries(entries, pad, { sums, least, isPlace: concept.isPlace });
    wipe(reached, entries, pad);
  }
  const best = bestOfEntries(sums, passages);
  const { title, place, held } = sums;
  return {
    entries: sums.found,
    lacks: (entry) => words - (held[entry] ?? 0),
    scoreOf: (entry) =>
      ((title[entry] ?? 0) * (1 + weights.title) +
        (best.rest[entry] ?? 0) +
        (best.together[entry] ?? 0) * weights.together +
        (place[entry] ?? 0) * weights.place) /
      whole,
  };
}

/** What was added up so far. Fixed arrays, and small functions on them: a query meets tens of thousands of passages. */
interface Sums {
  /** Of passages: what they hold, with and without what the title of their entry holds. */
  readonly together: Float32Array;
  readonly rest: Float32Array;
  /** Of entries: what the title holds, what title or lead hold of places, how many words. */
  readonly title: Float32Array;
  readonly place: Float32Array;
  readonly held: Uint8Array;
  readonly isFound: Uint8Array;
  readonly found: number[];
}

function emptySums({ count, span }: Passages): Sums {
  return {
    together: new Float32Array(count),
    rest: new Float32Array(count),
    title: new Float32Array(span),
    place: new Float32Array(span),
    held: new Uint8Array(span),
    isFound: new Uint8Array(span),
    found: [],
  };
}

/** One concept: what passages hold of it, by the best way and by the one that is added up; and of entries their title, title or lead, and any passage. Wiped after each concept. */
interface Pad {
  readonly value: Float32Array;
  readonly way: Float32Array;
  /** The part that last reached a passage, counted through all concepts. */
  readonly lastPart: Uint32Array;
  parts: number;
  readonly title: Float32Array;
  readonly about: Float32Array;
  readonly most: Float32Array;
}

function emptyPad({ count, span }: Passages): Pad {
  return {
    value: new Float32Array(count),
    way: new Float32Array(count),
    lastPart: new Uint32Array(count),
    parts: 0,
    title: new Float32Array(span),
    about: new Float32Array(span),
    most: new Float32Array(span),
  };
}

// Gives the passages that hold anything of a concept, and leaves in `pad.value` what they hold.
function addWays(ways: WeighedConcept['ways'], pad: Pad): readonly number[] {
  const [only] = ways;
  if (ways.length === 1 && only !== undefined) return addUp(only, pad.value, pad);
  return ways.flatMap((each) => takeBetter(addUp(each, pad.way, pad), pad));
}

function addUp(
  parts: WeighedConcept['ways'][number],
  into: Float32Array,
  pad: Pad,
): readonly number[] {
  const { lastPart } = pad;
  const reached: number[] = [];
  for (const levels of parts) {
    const part = ++pad.parts;
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
}

function takeBetter(reached: readonly number[], { value, way }: Pad): readonly number[] {
  return reached.filter((passage) => {
    const worth = way[passage] ?? 0;
    const before = value[passage] ?? 0;
    way[passage] = 0;
    if (worth > before) value[passage] = worth;
    return before === 0;
  });
}

function findMost(
  reached: readonly number[],
  { entryOf, placeOf }: Passages,
  { value, title, about, most }: Pad,
): readonly number[] {
  const entries: number[] = [];
  for (const passage of reached) {
    const entry = entryOf[passage] ?? 0;
    const worth = value[passage] ?? 0;
    const before = most[entry] ?? 0;
    const place = placeOf[passage] ?? 0;
    if (before === 0) entries.push(entry);
    if (worth > before) most[entry] = worth;
    if (place === PLACES.title) title[entry] = worth;
    if (place < PLACES.body) about[entry] = Math.max(about[entry] ?? 0, worth);
  }
  return entries;
}

// What is said on the border of two passages stands together as well: of the body each counts with the one behind it.
function addPassages(
  reached: readonly number[],
  { entryOf, placeOf }: Passages,
  {
    pad: { value, title },
    sums: { rest, together },
    nextPassage,
  }: { readonly pad: Pad; readonly sums: Sums; readonly nextPassage: number },
): void {
  const add = (passage: number, worth: number): void => {
    const more = worth - (title[entryOf[passage] ?? 0] ?? 0);
    together[passage] = (together[passage] ?? 0) + worth;
    if (more > 0) rest[passage] = (rest[passage] ?? 0) + more;
  };
  for (const passage of reached) {
    const worth = value[passage] ?? 0;
    const goesOn = (placeOf[passage + 1] ?? 0) > PLACES.body;
    const next = goesOn ? (value[passage + 1] ?? 0) * nextPassage : 0;
    add(passage, next > worth ? next : worth);
    const follows = (placeOf[passage] ?? 0) > PLACES.body;
    if (follows && value[passage - 1] === 0) add(passage - 1, worth * nextPassage);
  }
}

function addEntries(
  entries: readonly number[],
  pad: Pad,
  {
    sums: { title, place, held, isFound, found },
    least,
    isPlace,
  }: { readonly sums: Sums; readonly least: number; readonly isPlace: boolean },
): void {
  for (const entry of entries) {
    const most = pad.most[entry] ?? 0;
    if (isFound[entry] === 0) found.push(entry);
    isFound[entry] = 1;
    title[entry] = (title[entry] ?? 0) + (pad.title[entry] ?? 0);
    if (isPlace) place[entry] = (place[entry] ?? 0) + (pad.about[entry] ?? 0);
    if (most >= least) held[entry] = (held[entry] ?? 0) + 1;
  }
}

function wipe(reached: readonly number[], entries: readonly number[], pad: Pad): void {
  for (const passage of reached) pad.value[passage] = 0;
  for (const entry of entries) {
    pad.title[entry] = 0;
    pad.about[entry] = 0;
    pad.most[entry] = 0;
  }
}

// The passage that holds most, with and without what the title holds. Every passage that holds anything holds it together.
function bestOfEntries(
  sums: Sums,
  { entryOf, span }: Passages,
): { readonly rest: Float32Array; readonly together: Float32Array } {
  const rest = new Float32Array(span);
  const together = new Float32Array(span);
  for (let passage = 0; passage < sums.together.length; passage++) {
    const whole = sums.together[passage] ?? 0;
    if (whole === 0) continue;
    const entry = entryOf[passage] ?? 0;
    const more = sums.rest[passage] ?? 0;
    if (whole > (together[entry] ?? 0)) together[entry] = whole;
    if (more > (rest[entry] ?? 0)) rest[entry] = more;
  }
  return { rest, together };
}
