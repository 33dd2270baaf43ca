import type { Ranking } from './ranking.ts';
import { keepBest, type Scores } from './scores.ts';
import { askLayer, type SearchTask, widestGap } from './search-task.ts';
import { segmentsWorthAsking } from './segments-worth-asking.ts';
import type { SummaryAnswer } from './summary-answer.ts';

/** Asks the whole texts, and titles for parts of a long query; gives what summary and full say together. */
export async function askFull(task: SearchTask, summary: SummaryAnswer): Promise<Scores> {
  const full: Scores = new Map();
  const { ranking } = task.collection;
  const { limits, passes } = ranking;
  const subject = summary.subject ?? [];
  if (passes.subjectInPlace && subject.length > 1) {
    await askTexts(task, { scores: full, words: subject, within: summary.places });
  }
  if (full.size < limits.enoughInPlace) await askTexts(task, { scores: full, words: task.content });
  if (isLong(task, summary)) {
    addPairs(full, await pairsInSummary(task), ranking);
  }
  return joinLayers(summary.scores, full, ranking);
}

function isLong({ words, collection }: SearchTask, { phrases }: SummaryAnswer): boolean {
  const { limits, passes } = collection.ranking;
  const isWanted = passes.pairsInSummary && phrases < limits.enoughPhrases;
  return isWanted && words.length >= limits.longQuery;
}

interface TextQuery {
  readonly scores: Scores;
  readonly words: readonly string[];
  readonly within?: ReadonlySet<number>;
}

// The very marks first, any marks where those are few.
async function askTexts(task: SearchTask, { scores, words, within }: TextQuery): Promise<void> {
  const { plan, collection } = task;
  const { weights, limits } = collection.ranking;
  const query = {
    words,
    gap: widestGap(task, words),
    segments: await segmentsWorthAsking(collection, words, task.numbers.within ?? within),
  };
  const ask = async (exact: boolean) => {
    const hits = await askLayer(task, collection.full, exact ? { ...query, exact: true } : query);
    return within === undefined ? hits : hits.filter(({ entry }) => within.has(entry));
  };
  const exact = plan.accented ? await ask(true) : [];
  keepBest(scores, exact, { weights, words: words.length, bonus: weights.exactMarks });
  const folded = exact.length < limits.enough ? await ask(false) : [];
  keepBest(scores, folded, { weights, words: words.length, bonus: 0 });
}

async function pairsInSummary({ collection, content, numbers }: SearchTask): Promise<Scores> {
  const held: Scores = new Map();
  for (const [i, word] of content.slice(1).entries()) {
    const pair = { words: [content[i] ?? '', word], asPhrase: true } as const;
    for (const { entry } of await collection.summary.search(pair)) {
      if (numbers.within?.has(entry) === false) continue;
      held.set(entry, (held.get(entry) ?? 0) + 1 / (content.length - 1));
    }
  }
  return held;
}

function addPairs(scores: Scores, held: Scores, { limits, weights }: Ranking): void {
  for (const [entry, part] of held) {
    if (part < limits.mostPairs) continue;
    scores.set(entry, (scores.get(entry) ?? 0) + weights.pairsInSummary * part);
  }
}

function joinLayers(summary: Scores, full: Scores, { weights }: Ranking): Scores {
  const joined: Scores = new Map(summary);
  for (const [entry, value] of full) {
    const before = summary.get(entry);
    joined.set(entry, before === undefined ? value : Math.max(before, value) + weights.bothIndexes);
  }
  return joined;
}
