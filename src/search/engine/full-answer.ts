import { bundlesWorthAsking } from './bundles-worth-asking.ts';
import { ENOUGH_PHRASES, type LightAnswer } from './light-answer.ts';
import { keepBest, type Scores, WEIGHTS } from './scores.ts';
import { askLayer, ENOUGH, type SearchTask, widestGap } from './search-task.ts';

/** Asks the whole texts, and titles for parts of a long query; gives what light and full say together. */
export async function askFull(task: SearchTask, light: LightAnswer): Promise<Scores> {
  const full: Scores = new Map();
  const subject = light.subject ?? [];
  if (subject.length > 1) {
    await askTexts(task, { scores: full, words: subject, within: light.places });
  }
  if (full.size < ANSWERED) await askTexts(task, { scores: full, words: task.content });
  if (task.words.length >= LONG_QUERY && light.phrases < ENOUGH_PHRASES) {
    addPairs(full, await pairsInLight(task));
  }
  return joinLayers(light.scores, full);
}

/** Entries of the place a query names whose texts hold the rest of it: with as many, texts that only mention the place are not asked. */
const ANSWERED = 5;
/** Words from which on a title that holds most of them, two by two, counts. */
const LONG_QUERY = 4;
/** The part of a query's pairs that a title has to hold. */
const MOST_PAIRS = 0.5;

interface TextQuery {
  readonly scores: Scores;
  readonly words: readonly string[];
  readonly within?: ReadonlySet<number>;
}

// The very marks first, any marks where those are few.
async function askTexts(task: SearchTask, { scores, words, within }: TextQuery): Promise<void> {
  const { plan, collection } = task;
  const query = {
    words,
    gap: widestGap(task, words),
    bundles: await bundlesWorthAsking(collection, words, task.numbers.within ?? within),
  };
  const ask = async (exact: boolean) => {
    const hits = await askLayer(task, collection.full, exact ? { ...query, exact: true } : query);
    return within === undefined ? hits : hits.filter(({ entry }) => within.has(entry));
  };
  const exact = plan.accented ? await ask(true) : [];
  keepBest(scores, exact, { words: words.length, bonus: WEIGHTS.exactMarks });
  const folded = exact.length < ENOUGH ? await ask(false) : [];
  keepBest(scores, folded, { words: words.length, bonus: 0 });
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
