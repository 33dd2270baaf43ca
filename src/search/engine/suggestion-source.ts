import { planQuery } from '../query/query-plan.ts';
import { type Suggestion, type SuggestionNames, suggestNames } from '../query/suggest.ts';
import { searchWords } from '../query/words.ts';
import type { Collection } from './collection.ts';
import { searchCollection } from './engine.ts';
import { readRecords } from './records.ts';

/** What to offer for a query that is still being typed: documents, then titles of items, then places, bodies, topics. */
export async function findSuggestions(
  collection: Collection,
  typed: string,
): Promise<readonly Suggestion[]> {
  const { assets, manifest } = collection;
  const named = suggestNames(typed, await assets.json<SuggestionNames>(manifest.names));
  const titles = await findTitles(collection, typed);
  const isDocument = ({ kind }: Suggestion): boolean => kind === 'document';
  return [...named.filter(isDocument), ...titles, ...named.filter((each) => !isDocument(each))];
}

// What is typed last may still go on: where it is no word yet, the words before it are asked for.
async function findTitles(collection: Collection, typed: string): Promise<readonly Suggestion[]> {
  const { suggestedTitles } = collection.ranking.limits;
  if (searchWords(typed).join('').length < 3) return [];
  const { entries, near } = await searchCollection(collection, planQuery(typed));
  // About as many documents may stand among them, which are offered by their names.
  const best = entries.filter((entry) => !near.has(entry)).slice(0, 2 * suggestedTitles);
  const records = await readRecords(collection, best);
  return records
    .filter(({ kind }) => kind === 'item')
    .slice(0, suggestedTitles)
    .map(({ id, title }) => ({ kind: 'item', id, label: title }));
}
