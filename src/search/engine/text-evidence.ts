import { foldText } from '#core/text/fold.ts';
import { standTogether } from '../query/stand-together.ts';
import { searchWords } from '../query/words.ts';
import { readParagraphs, readRecords } from './records.ts';
import { addScore, ranked, type Scores } from './scores.ts';
import type { SearchTask } from './search-task.ts';

/**
 * Reads the best entries and lifts those that say everything in one breath: Pagefind tells where words stand, but not
 * which, and a text full of some of them looks like one that holds them all. Results show these texts anyway.
 */
export async function addTogether(task: SearchTask, scores: Scores): Promise<void> {
  const { wanted, spell } = wantedWords(task);
  const { assets, manifest, ranking } = task.collection;
  const { passes, limits, weights } = ranking;
  if (!passes.allTogether || wanted.size < limits.togetherWords) return;
  const saysAll = (text: string): boolean =>
    standTogether(searchWords(spell(text)), wanted, limits.wordsBetween);
  const readsSo = async (entry: number): Promise<boolean> => {
    // What cannot be read costs an entry its place, not the result.
    const [record] = await readRecords(assets, manifest, [entry]);
    if (saysAll(record?.title ?? '') || saysAll(record?.lead ?? '')) return true;
    return (await readParagraphs(assets, manifest, entry).catch(() => [])).some(saysAll);
  };
  const order = ranked(scores).slice(0, limits.enough);
  const [first, ...others] = order;
  if (first === undefined || (await readsSo(first))) return;
  const best = scores.get(first) ?? 0;
  // What is further behind would not come first with it.
  const near = others.filter((entry) => best - (scores.get(entry) ?? 0) <= weights.allTogether);
  const said = await Promise.all(near.map(readsSo));
  for (const [n, entry] of near.entries()) {
    if (said[n]) addScore(scores, entry, weights.allTogether);
  }
}

/**
 * Where a query names a document and says more, lifts the titles that say all of it: «sơ kết ba năm thực hiện nghị
 * quyết 02» asks for a review, and the document that bears the number comes behind it.
 */
export async function addTitleSaysAll(task: SearchTask, scores: Scores): Promise<void> {
  const { wanted, spell } = wantedWords(task);
  const { assets, manifest, ranking } = task.collection;
  const { passes, limits, weights } = ranking;
  if (!passes.titleSaysAll || task.plan.numbers.length === 0) return;
  if (wanted.size < limits.togetherWords) return;
  const order = ranked(scores).slice(0, limits.comparedTitles);
  const records = await readRecords(assets, manifest, order);
  for (const { entry, title } of records) {
    const said = new Set(searchWords(spell(title)));
    if ([...wanted].every((word) => said.has(word))) addScore(scores, entry, weights.titleSaysAll);
  }
}

function wantedWords({ plan }: SearchTask) {
  const spell = plan.accented ? (text: string): string => text : foldText;
  return { wanted: new Set(plan.content.map(spell)) as ReadonlySet<string>, spell };
}
