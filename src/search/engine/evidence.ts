import { PLACES } from '../format/unit-part.ts';
import type { Ranking } from '../query/ranking.ts';
import type { Passages } from './collection.ts';
import type { WeighedConcept } from './weigh-query.ts';

/** How entries answer a query. */
export interface Evidence {
  /** Entries that may be listed. */
  readonly entries: readonly number[];
  scoreOf(entry: number): number;
  /** How many words of it an entry lacks. */
  lacks(entry: number): number;
}

/** How what is found is weighed, and which entries are asked: none but `only`, where given, and none of `without`. */
export interface Weighing {
  readonly ranking: Ranking;
  readonly only: ReadonlySet<number> | undefined;
  readonly without: ReadonlySet<number>;
}

/**
 * Weighs what the passages of each entry hold of a query, concept by concept, the weightiest first. Scores only rise:
 * what cannot be listed any more, whatever the concepts that are left may add, is dropped, and of the frequent words,
 * which come last, only what stands in the few entries that are left is added up.
 */
export function weighEvidence(
  passages: Passages,
  concepts: readonly WeighedConcept[],
  { ranking: { weights, limits }, only, without }: Weighing,
): Evidence {
  const board = openBoard(passages, only, without);
  const { title, place, rest, together, held, state } = board;
  const scoreOf = (entry: number): number =>
    (title[entry] ?? 0) * (1 + weights.title) +
    (rest[entry] ?? 0) +
    (together[entry] ?? 0) * weights.together +
    (place[entry] ?? 0) * weights.place;
  let words = 0;
  const drop = (left: number): void => {
    const best = board.entries.reduce((most, entry) => Math.max(most, scoreOf(entry)), 0);
    // Sums are rounded to 32 bits.
    const least = limits.nearly * best - left * 1.001;
    // What joins later holds none of the words before.
    if (words > 0 && least > 0) board.isOpen = false;
    if (board.isOpen) return;
    board.entries = board.entries.filter((entry) => {
      const mayBeListed = scoreOf(entry) >= least || held[entry] === words;
      if (!mayBeListed) state[entry] = STATES.shutOut;
      return mayBeListed;
    });
  };
  const whole = concepts.reduce((sum, { weight }) => sum + weight, 0) || 1;
  let left = concepts.reduce((sum, concept) => sum + mostOf(concept, weights), 0);
  let done = 0;
  for (const concept of concepts.toSorted((one, other) => other.weight - one.weight)) {
    // What is done bounds the best score, which takes longer to tell.
    if (left < limits.nearly * done) drop(left);
    const reached = addWays(concept.ways, board);
    const touched = findMost(reached, board);
    addPassages(reached, weights.nextPassage, board);
    addEntries(touched, { ...concept, least: concept.weight * limits.present }, board);
    wipe(reached, touched, board);
    left -= mostOf(concept, weights);
    done += mostOf(concept, weights);
    if (concept.isWord) words++;
  }
  return {
    entries: board.entries,
    lacks: (entry) => words - (held[entry] ?? 0),
    scoreOf: (entry) => scoreOf(entry) / whole,
  };
}

// What a concept can add to a score: its weight in the title, and in one passage with it.
function mostOf({ weight, isPlace }: WeighedConcept, weights: Ranking['weights']): number {
  return weight * (1 + weights.title + weights.together + (isPlace ? weights.place : 0));
}

/** What is known of an entry; one that is shut out is never listed. */
const STATES = { new: 0, found: 1, shutOut: 2 } as const;

/** What was added up so far, and room for one concept. Fixed arrays, and small functions on them: a query meets tens of thousands of passages. */
function openBoard(
  passages: Passages,
  only: ReadonlySet<number> | undefined,
  without: ReadonlySet<number>,
) {
  const { count, span } = passages;
  const entries = [...(only ?? [])].filter((entry) => !without.has(entry));
  const state = new Uint8Array(span);
  for (const entry of without) state[entry] = STATES.shutOut;
  for (const entry of entries) state[entry] = STATES.found;
  return {
    ...passages,
    /** Whether entries that are not found yet may still join. */
    isOpen: only === undefined,
    hasShutOut: without.size > 0,
    entries,
    state,
    /** Of passages: what they hold, with and without what the title of their entry holds. */
    togetherOf: new Float32Array(count),
    restOf: new Float32Array(count),
    /** Of entries: the passage that holds most, with and without; what the title holds, what title or lead hold of places, how many words. */
    together: new Float32Array(span),
    rest: new Float32Array(span),
    title: new Float32Array(span),
    place: new Float32Array(span),
    held: new Uint8Array(span),
    /** Of one concept: what passages hold by the best way and by the one that is added up, and of entries title, title or lead, any passage. Wiped after each. */
    value: new Float32Array(count),
    way: new Float32Array(count),
    inTitle: new Float32Array(span),
    inAbout: new Float32Array(span),
    most: new Float32Array(span),
    /** The part that last reached a passage, counted through all concepts. */
    lastPart: new Uint32Array(count),
    parts: 0,
  };
}

type Board = ReturnType<typeof openBoard>;

// Gives the passages that hold anything of a concept, and leaves in `value` what they hold.
function addWays(ways: WeighedConcept['ways'], board: Board): readonly number[] {
  const [only] = ways;
  if (ways.length === 1 && only !== undefined) return addUp(only, board.value, board);
  return ways.flatMap((each) => takeBetter(addUp(each, board.way, board), board));
}

function addUp(
  parts: WeighedConcept['ways'][number],
  into: Float32Array,
  board: Board,
): readonly number[] {
  const { lastPart } = board;
  const reached: number[] = [];
  for (const levels of parts) {
    const part = ++board.parts;
    for (const { worth, passages } of levels) {
      for (const passage of ofWanted(passages, board)) {
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

// Passages of entries that may be listed.
function ofWanted(
  passages: Uint32Array,
  { isOpen, hasShutOut, state, entryOf }: Board,
): Uint32Array | readonly number[] {
  if (isOpen && !hasShutOut) return passages;
  const wanted: number[] = [];
  for (const passage of passages) {
    const known = state[entryOf[passage] ?? 0];
    if (known === STATES.found || (known === STATES.new && isOpen)) wanted.push(passage);
  }
  return wanted;
}

function takeBetter(reached: readonly number[], { value, way }: Board): readonly number[] {
  return reached.filter((passage) => {
    const worth = way[passage] ?? 0;
    const before = value[passage] ?? 0;
    way[passage] = 0;
    if (worth > before) value[passage] = worth;
    return before === 0;
  });
}

// Gives the entries of passages, and leaves what title, lead and the best of them hold.
function findMost(
  reached: readonly number[],
  { entryOf, placeOf, value, inTitle, inAbout, most }: Board,
): readonly number[] {
  const touched: number[] = [];
  for (const passage of reached) {
    const entry = entryOf[passage] ?? 0;
    const worth = value[passage] ?? 0;
    const before = most[entry] ?? 0;
    const place = placeOf[passage] ?? 0;
    if (before === 0) touched.push(entry);
    if (worth > before) most[entry] = worth;
    if (place === PLACES.title) inTitle[entry] = worth;
    if (place < PLACES.body) inAbout[entry] = Math.max(inAbout[entry] ?? 0, worth);
  }
  return touched;
}

// What is said on the border of two passages stands together as well: of the body each counts with the one behind it.
function addPassages(reached: readonly number[], nextPassage: number, board: Board): void {
  const { placeOf, value } = board;
  for (const passage of reached) {
    const worth = value[passage] ?? 0;
    const goesOn = (placeOf[passage + 1] ?? 0) > PLACES.body;
    const next = goesOn ? (value[passage + 1] ?? 0) * nextPassage : 0;
    addPassage(passage, next > worth ? next : worth, board);
    const follows = (placeOf[passage] ?? 0) > PLACES.body;
    if (follows && value[passage - 1] === 0) addPassage(passage - 1, worth * nextPassage, board);
  }
}

function addPassage(
  passage: number,
  worth: number,
  { entryOf, inTitle, togetherOf, restOf, together, rest }: Board,
): void {
  const entry = entryOf[passage] ?? 0;
  const whole = (togetherOf[passage] ?? 0) + worth;
  togetherOf[passage] = whole;
  if (whole > (together[entry] ?? 0)) together[entry] = whole;
  const more = worth - (inTitle[entry] ?? 0);
  if (more <= 0) return;
  const apart = (restOf[passage] ?? 0) + more;
  restOf[passage] = apart;
  if (apart > (rest[entry] ?? 0)) rest[entry] = apart;
}

function addEntries(
  touched: readonly number[],
  {
    least,
    isWord,
    isPlace,
  }: Pick<WeighedConcept, 'isWord' | 'isPlace'> & { readonly least: number },
  { state, entries, title, place, held, most, inTitle, inAbout }: Board,
): void {
  for (const entry of touched) {
    if (state[entry] === STATES.new) entries.push(entry);
    state[entry] = STATES.found;
    title[entry] = (title[entry] ?? 0) + (inTitle[entry] ?? 0);
    if (isPlace) place[entry] = (place[entry] ?? 0) + (inAbout[entry] ?? 0);
    if (isWord && (most[entry] ?? 0) >= least) held[entry] = (held[entry] ?? 0) + 1;
  }
}

function wipe(
  reached: readonly number[],
  touched: readonly number[],
  { value, inTitle, inAbout, most }: Board,
): void {
  for (const passage of reached) value[passage] = 0;
  for (const entry of touched) {
    inTitle[entry] = 0;
    inAbout[entry] = 0;
    most[entry] = 0;
  }
}
