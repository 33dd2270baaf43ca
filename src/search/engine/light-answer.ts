import { findPlaces } from '../query/places.ts';
import { markWord } from '../query/words.ts';
import { addScore, keepBest, type Scores, WEIGHTS } from './scores.ts';
import { askLayer, ENOUGH, type SearchTask, widestGap } from './search-task.ts';

/** What titles, leads, names and numbers say to a query. */
export interface LightAnswer {
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

/** Asks the light layer: the very marks first, any marks where those are few. */
export async function askLight(task: SearchTask): Promise<LightAnswer> {
  const { plan, collection } = task;
  const words = task.content;
  const gap = words.length < NAMING_WORDS ? widestGap(task, words) : REMEMBERED_GAP;
  const scores: Scores = new Map();
  const evidence = { words: words.length, inLight: WEIGHTS.inLight };
  const exact = plan.accented
    ? await askLayer(task, collection.light, { words, gap, exact: true })
    : [];
  keepBest(scores, exact, { ...evidence, bonus: WEIGHTS.exactMarks });
  const folded =
    exact.length < ENOUGH ? await askLayer(task, collection.light, { words, gap }) : [];
  keepBest(scores, folded, { ...evidence, bonus: 0 });
  const good = plan.accented ? exact : folded;
  const phrases = good.filter(({ run }) => words.length > 1 && run >= words.length).length;
  const { places, subject } = await askPlaces(task);
  const onSubject = await askSubject(task, scores, { places, subject });
  return {
    scores,
    places,
    subject,
    enough: isEnough({ words: words.length, hits: good.length, phrases }),
    phrases: phrases + onSubject,
  };
}

// «Đà Nẵng: phát triển đô thị thông minh» answers «đô thị thông minh Đà Nẵng» as well as a phrase would.
async function askSubject(
  task: SearchTask,
  scores: Scores,
  { places, subject }: Pick<LightAnswer, 'places' | 'subject'>,
): Promise<number> {
  if (subject === undefined || subject.length < 2) return 0;
  const query = { words: subject, asPhrase: true } as const;
  const { light } = task.collection;
  const hits = await light.search(task.plan.accented ? { ...query, exact: true } : query);
  const held = hits.filter(({ entry }) => places.has(entry));
  for (const { entry } of held) if (scores.has(entry)) addScore(scores, entry, WEIGHTS.wholePhrase);
  return held.length;
}

// A long query that a title or lead holds word for word has found what it named; others need more to choose from.
function isEnough(found: {
  readonly words: number;
  readonly hits: number;
  readonly phrases: number;
}): boolean {
  if (found.words >= NAMING_WORDS && found.phrases > 0) return true;
  return found.hits >= ENOUGH && (found.words < 2 || found.phrases >= ENOUGH_PHRASES);
}

/** Words from which on a phrase names one thing. */
const NAMING_WORDS = 5;

/** The widest step in such a phrase: readers leave a word out where they know a title by heart. */
const REMEMBERED_GAP = 2;

/** Titles and leads with the whole query as a phrase that make the texts unnecessary. */
export const ENOUGH_PHRASES = 5;

/** Adds what entries earn by the place, the document number or the title a query names. */
export function addNamed(
  scores: Scores,
  { places }: LightAnswer,
  { numbers, named }: SearchTask,
): void {
  for (const entry of places) if (scores.has(entry)) addScore(scores, entry, WEIGHTS.namedPlace);
  for (const entry of numbers.bearers) {
    if (scores.has(entry)) addScore(scores, entry, WEIGHTS.ownNumber);
  }
  for (const entry of named) addScore(scores, entry, WEIGHTS.ownTitle);
}

async function askPlaces({
  collection,
  plan,
}: SearchTask): Promise<Pick<LightAnswer, 'places' | 'subject'>> {
  const places = new Set<number>();
  const named = findPlaces(plan.words, plan.accented, collection.placeNames).filter(
    // A place that is the whole query says nothing that the words do not.
    ({ length }) => length < plan.words.length || plan.numbers.length > 0,
  );
  for (const place of named) {
    const hits = await collection.light.search({ words: place.map(markWord), asPhrase: true });
    for (const { entry } of hits) places.add(entry);
  }
  if (places.size === 0) return { places, subject: undefined };
  const inPlaces = new Set(named.flat());
  return { places, subject: plan.content.filter((word) => !inPlaces.has(word)).map(markWord) };
}
