import { entryPlace } from '../plan/manifest.ts';
import type { QueryPlan } from '../plan/query-plan.ts';
import { hasMarks } from '../plan/query-plan.ts';
import { markText, markWord } from '../plan/words.ts';
import type { Collection } from './collection.ts';
import { scoreFallback } from './fallback.ts';
import { intersect } from './intersect.ts';
import { scoreLevel } from './level.ts';
import { findNumbers, type KnownNumbers } from './numbers.ts';
import { addScore, ranked, type Scores, WEIGHTS } from './scores.ts';

/** Entries found, best first. */
export interface Answer {
  readonly entries: readonly number[];
  /** Whether whole texts have been searched as well, or were not needed. */
  readonly complete: boolean;
}

/** Searches a collection; `onFirst` gets what the light index knows as soon as it is known. */
export async function searchCollection(
  collection: Collection,
  plan: QueryPlan,
  onFirst: (answer: Answer) => void = () => undefined,
): Promise<Answer> {
  const terms = readTerms(plan);
  const numbers = await findNumbers(collection.light, plan.numbers);
  const task: SearchTask = { collection, plan, terms, numbers };
  const light: Scores = new Map();
  const phrases = plan.phrases.length > 0 ? new Set<number>() : await searchLight(task, light);
  for (const entry of numbers.bearers) {
    if (light.has(entry)) addScore(light, entry, WEIGHTS.ownNumber);
  }
  failWhenLost(collection);
  if (light.size > 0) onFirst({ entries: ranked(light), complete: false });
  const scores =
    plan.phrases.length > 0
      ? await searchPhrases(task)
      : needsFull(task, light, phrases)
        ? joinLayers(light, await searchFull(task))
        : light;
  if (scores.size < FEW) await addFallback(task, scores);
  failWhenLost(collection);
  return { entries: ranked(scores), complete: true };
}

interface Terms {
  readonly words: readonly string[];
  readonly content: readonly string[];
  readonly phrases: readonly (readonly string[])[];
}

interface SearchTask {
  readonly collection: Collection;
  readonly plan: QueryPlan;
  readonly terms: Terms;
  readonly numbers: KnownNumbers;
}

const FEW = 10;
const ENOUGH_PHRASES = 5;

function readTerms(plan: QueryPlan): Terms {
  return {
    words: plan.words.map(markWord),
    content: plan.content.map(markWord),
    phrases: plan.phrases.map((phrase) => markText(phrase).split(' ')),
  };
}

function searchLight({ collection, plan, terms, numbers }: SearchTask, scores: Scores) {
  return scoreLevel(
    collection.light,
    { words: terms.words, tokens: numbers.tokens, accented: plan.accented, within: numbers.within },
    scores,
  );
}

// Numbers alone are complete in the light index; words are when enough titles and leads hold them side by side.
function needsFull({ terms }: SearchTask, light: Scores, phrases: ReadonlySet<number>): boolean {
  if (terms.words.length === 0) return false;
  return light.size < FEW || (terms.words.length >= 2 && phrases.size < ENOUGH_PHRASES);
}

async function searchFull({ collection, plan, terms, numbers }: SearchTask): Promise<Scores> {
  const scores: Scores = new Map();
  const long = terms.words.length > 3;
  await scoreLevel(
    collection.full,
    {
      words: long ? terms.content : terms.words,
      tokens: numbers.tokens,
      accented: plan.accented,
      within: numbers.within,
      bundles: bundlesOf(numbers.within),
      gap: long && terms.content.length < terms.words.length ? 2 : 1,
    },
    scores,
  );
  return scores;
}

function bundlesOf(entries: ReadonlySet<number> | undefined): ReadonlySet<number> | undefined {
  return entries && new Set([...entries].map((entry) => entryPlace(entry).bundle));
}

function joinLayers(light: Scores, full: Scores): Scores {
  const joined: Scores = new Map(light);
  for (const [entry, value] of full) {
    const before = light.get(entry);
    joined.set(entry, before === undefined ? value : Math.max(before, value) + WEIGHTS.bothLayers);
  }
  return joined;
}

async function searchPhrases({ collection, plan, terms, numbers }: SearchTask): Promise<Scores> {
  const found = await entriesWithAll(collection, terms.phrases);
  const scores: Scores = new Map();
  if (found.entries.size === 0) return scores;
  const rest: Scores = new Map();
  const level = { tokens: numbers.tokens, accented: hasMarks(plan.text), within: numbers.within };
  const words = [...new Set([...terms.phrases.flat(), ...terms.words])];
  await scoreLevel(collection.light, { ...level, words }, rest);
  if (terms.words.length > 0) {
    await scoreLevel(collection.full, { ...level, words: terms.words }, rest);
  }
  for (const entry of found.entries) {
    if (numbers.within?.has(entry) === false) continue;
    const exact = found.exact.has(entry) ? WEIGHTS.exactPhrase : 0;
    addScore(scores, entry, 1 + exact + (rest.get(entry) ?? 0));
  }
  return scores;
}

async function entriesWithAll(
  { full }: Collection,
  phrases: readonly (readonly string[])[],
): Promise<{ readonly entries: ReadonlySet<number>; readonly exact: ReadonlySet<number> }> {
  let entries: ReadonlySet<number> | undefined;
  const exact = new Set<number>();
  for (const words of phrases) {
    const found = new Set((await full.search({ words, asPhrase: true })).map(({ entry }) => entry));
    entries = entries === undefined ? found : intersect(entries, found);
    if (!hasMarks(words.join(' '))) continue;
    for (const { entry } of await full.search({ words, asPhrase: true, exact: true }))
      exact.add(entry);
  }
  return { entries: entries ?? new Set(), exact };
}

async function addFallback(
  { collection, terms, numbers }: SearchTask,
  scores: Scores,
): Promise<void> {
  const long = terms.words.length > 3;
  const words = [...(long ? terms.content : terms.words), ...terms.phrases.flat()];
  if (words.length === 0 && numbers.entries.size === 0) return;
  const size = collection.manifest.full.reduce((sum, bundle) => sum + bundle.size, 0);
  const rest = await scoreFallback({
    light: collection.light,
    full: collection.full,
    words,
    numbers: numbers.entries,
    size,
  });
  const best = Math.max(1, ...rest.values());
  for (const [entry, value] of rest) if (!scores.has(entry)) scores.set(entry, value / best - 1);
}

function failWhenLost({ lost }: Collection): void {
  const failure = lost.take();
  if (failure !== undefined) throw failure;
}
