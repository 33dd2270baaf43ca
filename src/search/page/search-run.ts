import type { Collection } from '../engine/collection.ts';
import { nameKinds } from '../engine/facets.ts';
import { narrowAnswer } from '../engine/narrow-answer.ts';
import { readParagraphs, readRecord, readRecords } from '../engine/records.ts';
import { type SearchSession, searchCorrected } from '../engine/search-session.ts';
import type { FacetTable } from '../format/facets.ts';
import { markTerms } from '../query/marks.ts';
import { asksNothing, planQuery, type QueryPlan } from '../query/query-plan.ts';
import { isFiltered, type SearchState } from '../query/search-state.ts';
import { nearestDocuments, type SuggestionNames } from '../query/suggest.ts';
import { keepReferences, MOST_REFERENCES } from './offer-references.ts';
import type { PageParts } from './page-parts.ts';
import { renderChips, renderFilters } from './render-filters.ts';
import { type ResultContext, renderLostResult, renderResult } from './render-result.ts';
import { keepResultList, type ResultList } from './result-list.ts';
import { showCount, showLists, showNearest } from './show-status.ts';
import type { SiteAddress } from './site-address.ts';

/** Runs searches for one page: only the last one asked is shown. */
export interface SearchRunner {
  run(state: SearchState): Promise<void>;
  more(): Promise<void>;
}

/** Makes the runner of a search page. */
export function makeRunner(
  parts: PageParts,
  session: SearchSession,
  address: SiteAddress,
): SearchRunner {
  let turn = 0;
  const list = keepResultList(parts.results, parts.more);
  const offerReferences = keepReferences(parts, address);
  const run = async (state: SearchState): Promise<void> => {
    const mine = ++turn;
    const isCurrent = (): boolean => mine === turn;
    const plan = planQuery(state.query);
    list.stop();
    offerReferences();
    parts.nearest.hidden = true;
    parts.partial.hidden = true;
    if (asksNothing(plan) && !isFiltered(state) && plan.years === undefined) {
      showLists(parts, state.query.trim() === '' ? 'start' : 'unreadable');
      return;
    }
    parts.results.setAttribute('aria-busy', 'true');
    // Below what says that nothing could be read it would say nothing new.
    session.losses.tell = () => {
      parts.partial.hidden = parts.body.hidden;
    };
    const search = { parts, address, list, offerReferences, state, plan, isCurrent };
    try {
      await answer(search, await session.open());
    } catch (error) {
      if (!isCurrent()) return;
      list.stop();
      showLists(parts, 'failed');
      console.info(error);
    } finally {
      if (isCurrent()) parts.results.removeAttribute('aria-busy');
    }
  };
  return { run, more: list.more };
}

/** A search that is under way on a page. */
interface Search {
  readonly parts: PageParts;
  readonly address: SiteAddress;
  readonly list: ResultList;
  readonly offerReferences: ReturnType<typeof keepReferences>;
  readonly state: SearchState;
  readonly plan: QueryPlan;
  readonly isCurrent: () => boolean;
}

async function answer(search: Search, collection: Collection): Promise<void> {
  const { parts, address, state, plan, isCurrent } = search;
  const { assets, manifest } = collection;
  const { messages } = parts;
  if (manifest.full.length === 0) {
    if (isCurrent()) showLists(parts, 'emptyArchive');
    return;
  }
  const readTable = async () => nameKinds(await assets.json<FacetTable>(manifest.facets), messages);
  const isNarrowed = isFiltered(state) || state.sort !== 'relevance' || plan.years !== undefined;
  const table = isNarrowed ? await readTable() : undefined;
  const found = await searchCorrected(collection, plan);
  if (!isCurrent()) return;
  const { entries, near, choice } = narrowAnswer(found, { state, plan, table });
  showCount(parts, state, { ...found, near, count: entries.length });
  const asked = found.plan ?? plan;
  const context: ResultContext = {
    address,
    messages,
    terms: markTerms(asked),
    query: asked.text,
    near: found.near,
    readParagraphs: (entry) => readParagraphs(collection, entry),
  };
  await search.list.show(entries, async (entry) => {
    const record = await readRecord(collection, entry).catch(() => undefined);
    return record === undefined ? renderLostResult(messages) : renderResult(record, context);
  });
  if (!isCurrent()) return;
  search.offerReferences({
    count: entries.length,
    read: () => readRecords(collection, entries.slice(0, MOST_REFERENCES)),
  });
  // Filters that cannot be read are missing, and the page says that something is.
  const known = table ?? (await readTable().catch(() => undefined));
  if (!isCurrent()) return;
  const filters = { entries: choice, state, table: known, messages };
  parts.filters.replaceChildren(...renderFilters(filters));
  parts.chips.replaceChildren(...renderChips(filters));
  parts.clear.hidden = !isFiltered(state);
  if (found.entries.length > 0 || plan.numbers.length === 0) return;
  const names = await assets.json<SuggestionNames>(manifest.names);
  if (isCurrent()) showNearest(parts, nearestDocuments(plan.numbers, names), address);
}
