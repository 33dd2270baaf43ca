import { foldText } from '#core/text/fold.ts';
import { standTogether } from '../query/stand-together.ts';
import { searchWords } from '../query/words.ts';
import { readParagraphs, readRecords } from './records.ts';
import { addScore, ranked, type Scores, WEIGHTS } from './scores.ts';
import { ENOUGH, type SearchTask } from './search-task.ts';

/** Fewer words stand together by chance. */
const FEWEST_WORDS = 3;

/** The best entries whose titles are compared: most of them are shown anyway. */
const COMPARED_TITLES = 5;

/**
 * Reads the best entries and lifts those that say everything in one breath: Pagefind tells where words stand, but not
 * which, and a text full of some of them looks like one that holds them all. Results show these texts anyway.
 */
export async function addTogether(task: SearchTask, scores: Scores): Promise<void> {
  const { wanted, spell } = wantedWords(task);
  if (wanted.size < FEWEST_WORDS) return;
  const { assets, manifest } = task.collection;
  const saysAll = (text: string): boolean => standTogether(searchWords(spell(text)), wanted);
  const readsSo = async (entry: number): Promise<boolean> => {
    // What cannot be read costs an entry its place, not the result.
    const [record] = await readRecords(assets, manifest, [entry]);
    if (saysAll(record?.title ?? '') || saysAll(record?.lead ?? '')) return true;
    return (await readParagraphs(assets, manifest, entry).catch(() => [])).some(saysAll);
  };
  const order = ranked(scores).slice(0, ENOUGH);
  const [first, ...others] = order;
  if (first === undefined || (await readsSo(first))) return;
  const best = scores.get(first) ?? 0;
  // What is further behind would not come first with it.
  const near = others.filter((entry) => best - (scores.get(entry) ?? 0) <= WEIGHTS.allTogether);
  const said = await Promise.all(near.map(readsSo));
  for (const [n, entry] of near.entries()) {
    if (said[n]) addScore(scores, entry, WEIGHTS.allTogether);
  }
}

/**
 * Where a query names a document and says more, lifts the titles that say all of it: «sơ kết ba năm thực hiện nghị
 * quyết 02» asks for a review, and the document that bears the number comes behind it.
 */
export async function addTold(task: SearchTask, scores: Scores): Promise<void> {
  const { wanted, spell } = wantedWords(task);
  if (task.plan.numbers.length === 0 || wanted.size < FEWEST_WORDS) return;
  const { assets, manifest } = task.collection;
  const order = ranked(scores).slice(0, COMPARED_TITLES);
  const records = await readRecords(assets, manifest, order);
  for (const { entry, title } of records) {
    const said = new Set(searchWords(spell(title)));
    if ([...wanted].every((word) => said.has(word))) addScore(scores, entry, WEIGHTS.told);
  }
}

function wantedWords({ plan }: SearchTask) {
  const spell = plan.accented ? (text: string): string => text : foldText;
  return { wanted: new Set(plan.content.map(spell)) as ReadonlySet<string>, spell };
}
