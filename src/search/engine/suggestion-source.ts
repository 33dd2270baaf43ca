import { entryPlace } from '../format/manifest.ts';
import { planQuery } from '../query/query-plan.ts';
import { type Suggestion, suggestNames } from '../query/suggest.ts';
import type { SuggestionNames } from '../query/suggestions.ts';
import { markWord, searchWords } from '../query/words.ts';
import type { Collection } from './collection.ts';
import { findNamed } from './named-titles.ts';
import { readRecords } from './records.ts';
import { ranked } from './scores.ts';

/** What to offer for a query that is still being typed: documents, then titles of items, then places, bodies, topics. */
export async function findSuggestions(
  collection: Collection,
  typed: string,
): Promise<readonly Suggestion[]> {
  const { assets, manifest } = collection;
  const names = await assets.json<SuggestionNames>(manifest.names);
  const named = suggestNames(typed, names);
  const titles = await findTitles(collection, typed);
  const isDocument = ({ kind }: Suggestion): boolean => kind === 'document';
  return [...named.filter(isDocument), ...titles, ...named.filter((each) => !isDocument(each))];
}

async function findTitles(collection: Collection, typed: string): Promise<readonly Suggestion[]> {
  const { assets, manifest, ranking } = collection;
  const named = await findNamed(collection, planQuery(typed));
  const found = named.length > 0 ? named : await findInTitles(collection, typed);
  const best = found
    .filter((entry) => isItem(manifest, entry))
    .slice(0, ranking.limits.suggestedTitles);
  const records = await readRecords(assets, manifest, best);
  return records.map(({ id, title }) => ({ kind: 'item', id, label: title }));
}

async function findInTitles(
  { summary, isRanking }: Collection,
  typed: string,
): Promise<readonly number[]> {
  if (!isRanking) return [];
  const words = searchWords(typed);
  const last = words.at(-1);
  if (last === undefined || words.join('').length < 3) return [];
  // The last word may go on, so it has no end marker and Pagefind takes it as a beginning.
  const hits = await summary.search({ words: [...words.slice(0, -1).map(markWord), last] });
  return ranked(new Map(hits.map(({ entry, score, run }) => [entry, score * run])));
}

function isItem({ full }: Collection['manifest'], entry: number): boolean {
  return full[entryPlace(entry).segment]?.kind === 'item';
}
