import { entryPlace, type SearchManifest } from '../format/manifest.ts';
import { planQuery } from '../query/query-plan.ts';
import { type Suggestion, type SuggestionNames, suggestNames } from '../query/suggest.ts';
import { searchWords } from '../query/words.ts';
import { readRecords } from './records.ts';
import type { SearchSession } from './search-session.ts';

/** What to offer for a query that is still being typed: documents, then titles of items, then places, bodies, topics. */
export async function findSuggestions(
  session: SearchSession,
  typed: string,
): Promise<readonly Suggestion[]> {
  const { assets, manifest } = await session.open();
  const names = await assets.json<SuggestionNames>(manifest.names);
  const named = suggestNames(typed, names);
  const titles = await findTitles(session, typed);
  const isDocument = ({ kind }: Suggestion): boolean => kind === 'document';
  return [...named.filter(isDocument), ...titles, ...named.filter((each) => !isDocument(each))];
}

// What is typed last may still go on: where it is no word yet, the words before it are asked for.
async function findTitles(session: SearchSession, typed: string): Promise<readonly Suggestion[]> {
  const { assets, manifest, ranking } = await session.open();
  if (searchWords(typed).join('').length < 3) return [];
  const { entries, near } = await session.search(planQuery(typed));
  const best = entries
    .filter((entry) => isItem(manifest, entry) && !near.has(entry))
    .slice(0, ranking.limits.suggestedTitles);
  const records = await readRecords(assets, manifest, best);
  return records.map(({ id, title }) => ({ kind: 'item', id, label: title }));
}

function isItem({ full }: SearchManifest, entry: number): boolean {
  return full[entryPlace(entry).segment]?.kind === 'item';
}
