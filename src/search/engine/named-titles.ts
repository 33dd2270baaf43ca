import {
  entriesOf,
  RUN_LENGTH,
  runLocation,
  type TitlePart,
  titleRuns,
  titleWords,
} from '../format/title-runs.ts';
import { isPlain, type QueryPlan } from '../query/query-plan.ts';
import { searchWords } from '../query/words.ts';
import type { Collection } from './collection.ts';
import { readRecords } from './records.ts';
import { ranked } from './scores.ts';

/**
 * The entries whose title a query was taken from, word for word, best first: whoever copies a title gets its entry
 * for a single small file, without the index. A query that holds more than words, a document number for example, has
 * to be the whole title.
 */
export async function findNamed(
  { assets, manifest, ranking }: Collection,
  plan: QueryPlan,
): Promise<readonly number[]> {
  const { passes, limits } = ranking;
  const words = titleWords(plan.text);
  const [run] = titleRuns(words);
  if (!passes.titleLookUp || run === undefined || plan.words.length < RUN_LENGTH) return [];
  const { folder, parts } = manifest.titles;
  const { part, key } = runLocation(run, parts);
  // Without its part of the look-up, or its record, a title is searched for like any other words.
  const file = assets.json<TitlePart>(`${folder}/${part.toString(36)}.bin`);
  const known = entriesOf(await file.catch(() => NO_TITLES), key);
  if (known.length > limits.mostNamed) return [];
  const records = await readRecords(assets, manifest, known);
  const least = isPlain(plan) ? limits.namingPart : 1;
  const named = records.filter(({ title }) => isNameOf(words, titleWords(title), least));
  const typed = inARow(searchWords(plan.text));
  return ranked(
    new Map(
      named.map(({ entry, title }) => [entry, inARow(searchWords(title)).includes(typed) ? 1 : 0]),
    ),
  );
}

const NO_TITLES: TitlePart = [[], []];

function isNameOf(words: readonly string[], title: readonly string[], least: number): boolean {
  return words.length >= least * title.length && inARow(title).includes(inARow(words));
}

function inARow(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
