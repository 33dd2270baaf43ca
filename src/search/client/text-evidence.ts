import { foldText } from '#core/text/fold.ts';
import { standTogether } from '../plan/stand-together.ts';
import { searchWords } from '../plan/words.ts';
import { readParagraphs, readRecord } from './records.ts';
import { addScore, ranked, type Scores, WEIGHTS } from './scores.ts';
import { ENOUGH, type SearchTask } from './search-task.ts';

/** Fewer words stand together by chance. */
const FEWEST_WORDS = 3;

/**
 * Reads the best entries and lifts those that say everything in one breath: Pagefind tells where words stand, but not
 * which, and a text full of some of them looks like one that holds them all. Results show these texts anyway.
 */
export async function addTogether({ plan, collection }: SearchTask, scores: Scores): Promise<void> {
  const spell = plan.accented ? (text: string): string => text : foldText;
  const wanted = new Set(plan.content.map(spell));
  if (wanted.size < FEWEST_WORDS) return;
  const { assets, manifest } = collection;
  const order = ranked(scores).slice(0, ENOUGH);
  const best = scores.get(order[0] ?? -1) ?? 0;
  // What is further behind would not come first with it.
  const near = order.filter((entry) => best - (scores.get(entry) ?? 0) <= WEIGHTS.allTogether);
  if (near.length < 2) return;
  const said = await Promise.all(
    near.map(async (entry) => {
      const [{ title, lead }, paragraphs] = await Promise.all([
        readRecord(assets, manifest, entry),
        // A text that cannot be read costs its place, not the result.
        readParagraphs(assets, manifest, entry).catch(() => []),
      ]);
      return [title, lead, ...paragraphs].some((text) =>
        standTogether(searchWords(spell(text)), wanted),
      );
    }),
  );
  for (const [n, entry] of near.entries()) {
    if (said[n]) addScore(scores, entry, WEIGHTS.allTogether);
  }
}
