import { findPlaces } from '../query/places.ts';
import { markWord } from '../query/words.ts';
import type { Limits } from './ranking.ts';
import { addScore, keepBest, type Scores } from './scores.ts';
import { askLayer, type SearchTask, widestGap } from './search-task.ts';

/** What titles, leads, names and numbers say to a query. */
export interface SummaryAnswer {
  readonly scores: Scores;
  /** Entries that carry a place the query names. */
  readonly places: ReadonlySet<number>;
  /** What the query says besides a place, as it stands in the index; `undefined` where it names none. */
  readonly subject: readonly string[] | undefined;
  /** Whether enough of them hold the words side by side, so that whole texts need not be opened. */
  readonly enough: boolean;
  /** How many hold all words as a phrase. */
  readonly phrases: number;
}

/** Asks the summary layer: the very marks first, any marks where those are few. */
export async function askSummary(task: SearchTask): Promise<SummaryAnswer> {
  const { plan, collection } = task;
  const words = task.content;
  const { weights, limits } = collection.ranking;
  const gap = words.length < limits.namingWords ? widestGap(task, words) : limits.rememberedGap;
  const scores: Scores = new Map();
  const evidence = { weights, words: words.length, inSummary: weights.inSummary };
  const exact = plan.accented
    ? await askLayer(task, collection.summary, { words, gap, exact: true })
    : [];
  keepBest(scores, exact, { ...evidence, bonus: weights.exactMarks });
  const folded =
    exact.length < limits.enough ? await askLayer(task, collection.summary, { words, gap }) : [];
  keepBest(scores, folded, { ...evidence, bonus: 0 });
  const good = plan.accented ? exact : folded;
  const phrases = good.filter(({ run }) => words.length > 1 && run >= words.length).length;
  const { places, subject } = await askPlaces(task);
  const onSubject = await askSubject(task, scores, { places, subject });
  return {
    scores,
    places,
    subject,
    enough: isEnough({ words: words.length, hits: good.length, phrases }, limits),
    phrases: phrases + onSubject,
  };
}

// «Đà Nẵng: phát triển đô thị thông minh» answers «đô thị thông minh Đà Nẵng» as well as a phrase would.
async function askSubject(
  task: SearchTask,
  scores: Scores,
  { places, subject }: Pick<SummaryAnswer, 'places' | 'subject'>,
): Promise<number> {
  if (subject === undefined || subject.length < 2) return 0;
  const query = { words: subject, asPhrase: true } as const;
  const { summary, ranking } = task.collection;
  const hits = await summary.search(task.plan.accented ? { ...query, exact: true } : query);
  const held = hits.filter(({ entry }) => places.has(entry));
  for (const { entry } of held)
    if (scores.has(entry)) addScore(scores, entry, ranking.weights.wholePhrase);
  return held.length;
}

// A long query that a title or lead holds word for word has found what it named; others need more to choose from.
function isEnough(
  found: { readonly words: number; readonly hits: number; readonly phrases: number },
  { namingWords, enough, enoughPhrases }: Limits,
): boolean {
  if (found.words >= namingWords && found.phrases > 0) return true;
  return found.hits >= enough && (found.words < 2 || found.phrases >= enoughPhrases);
}

/** Adds what entries earn by the place, the document number or the title a query names. */
export function addNamed(
  scores: Scores,
  { places }: SummaryAnswer,
  { numbers, named, collection }: SearchTask,
): void {
  const { weights } = collection.ranking;
  for (const entry of places) if (scores.has(entry)) addScore(scores, entry, weights.namedPlace);
  for (const entry of numbers.owners) {
    if (scores.has(entry)) addScore(scores, entry, weights.ownNumber);
  }
  for (const entry of named) addScore(scores, entry, weights.ownTitle);
}

async function askPlaces({
  collection,
  plan,
}: SearchTask): Promise<Pick<SummaryAnswer, 'places' | 'subject'>> {
  const places = new Set<number>();
  if (!collection.ranking.passes.places) return { places, subject: undefined };
  const named = findPlaces(plan.words, plan.accented, collection.placeNames).filter(
    // A place that is the whole query says nothing that the words do not.
    ({ length }) => length < plan.words.length || plan.numbers.length > 0,
  );
  for (const place of named) {
    const hits = await collection.summary.search({ words: place.map(markWord), asPhrase: true });
    for (const { entry } of hits) places.add(entry);
  }
  if (places.size === 0) return { places, subject: undefined };
  const inPlaces = new Set(named.flat());
  return { places, subject: plan.content.filter((word) => !inPlaces.has(word)).map(markWord) };
}
