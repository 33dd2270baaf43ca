import { entryPlace } from '../plan/manifest.ts';
import { ENOUGH_PHRASES, type LightAnswer } from './light-answer.ts';
import { keepBest, type Scores, WEIGHTS } from './scores.ts';
import { askLayer, ENOUGH, type SearchTask } from './search-task.ts';

/** Asks the whole texts, and titles for parts of a long query; gives what light and full say together. */
export async function askFull(task: SearchTask, light: LightAnswer): Promise<Scores> {
  const full: Scores = new Map();
  const { content: words, plan, collection } = task;
  const query = {
    words,
    gap: words.length < task.words.length ? 2 : 1,
    bundles: await bundlesWorthAsking(task),
  };
  const exact = plan.accented
    ? await askLayer(task, collection.full, { ...query, exact: true })
    : [];
  keepBest(full, exact, { words: words.length, bonus: WEIGHTS.exactMarks });
  const folded = exact.length < ENOUGH ? await askLayer(task, collection.full, query) : [];
  keepBest(full, folded, { words: words.length, bonus: 0 });
  if (task.words.length >= LONG_QUERY && light.phrases < ENOUGH_PHRASES) {
    addPairs(full, await pairsInLight(task));
  }
  return joinLayers(light.scores, full);
}

/** Words from which on a title that holds most of them, two by two, counts. */
const LONG_QUERY = 4;
/** The part of a query's pairs that a title has to hold. */
const MOST_PAIRS = 0.5;

// Only bundles that hold a query's numbers, or else its rarest word, can hold all of it: the others are spared their files.
async function bundlesWorthAsking(task: SearchTask): Promise<ReadonlySet<number> | undefined> {
  const { numbers, content, collection } = task;
  if (numbers.within !== undefined) return bundlesOf(numbers.within);
  if (content.length < 2) return undefined;
  const counts = await Promise.all(
    [...new Set(content)].map(async (word) => ({
      word,
      count: await collection.light.count(word),
    })),
  );
  const rarest = counts.toSorted((a, b) => a.count - b.count)[0];
  if (rarest === undefined) return undefined;
  const holders = await collection.full.search({ words: [rarest.word] });
  return bundlesOf(holders.map(({ entry }) => entry));
}

function bundlesOf(entries: Iterable<number>): ReadonlySet<number> {
  return new Set([...entries].map((entry) => entryPlace(entry).bundle));
}

async function pairsInLight({ collection, content, numbers }: SearchTask): Promise<Scores> {
  const held: Scores = new Map();
  for (const [i, word] of content.slice(1).entries()) {
    const pair = { words: [content[i] ?? '', word], asPhrase: true } as const;
    for (const { entry } of await collection.light.search(pair)) {
      if (numbers.within?.has(entry) === false) continue;
      held.set(entry, (held.get(entry) ?? 0) + 1 / (content.length - 1));
    }
  }
  return held;
}

function addPairs(scores: Scores, held: Scores): void {
  for (const [entry, part] of held) {
    if (part < MOST_PAIRS) continue;
    scores.set(entry, (scores.get(entry) ?? 0) + WEIGHTS.pairsInLight * part);
  }
}

function joinLayers(light: Scores, full: Scores): Scores {
  const joined: Scores = new Map(light);
  for (const [entry, value] of full) {
    const before = light.get(entry);
    joined.set(entry, before === undefined ? value : Math.max(before, value) + WEIGHTS.bothLayers);
  }
  return joined;
}
