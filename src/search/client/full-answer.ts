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
    bundles: bundlesOf(task.numbers.within),
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

function bundlesOf(entries: ReadonlySet<number> | undefined): ReadonlySet<number> | undefined {
  return entries && new Set([...entries].map((entry) => entryPlace(entry).bundle));
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
