import { markWord } from '../query/words.ts';
import type { Scores } from './scores.ts';
import type { SearchTask } from './search-task.ts';

/** The scores without entries whose text holds a word or phrase that the query leaves out. */
export async function leaveOut({ collection, plan }: SearchTask, scores: Scores): Promise<Scores> {
  const left: Scores = new Map(scores);
  for (const words of plan.excluded) {
    if (words.length === 0) continue;
    const hits = await collection.full.search({
      words: words.map(markWord),
      asPhrase: true,
      ...(plan.accented && { exact: true }),
    });
    for (const { entry } of hits) left.delete(entry);
  }
  return left;
}
