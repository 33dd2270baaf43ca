import type { FacetTable } from '../plan/facets.ts';
import { markTerms } from '../plan/marks.ts';
import { planQuery, type QueryPlan } from '../plan/query-plan.ts';
import { isFiltered, type SearchState } from '../plan/search-state.ts';
import type { Collection } from './collection.ts';
import { type FacetReader, filterEntries, readFacets } from './facets.ts';
import type { PageParts } from './page-parts.ts';
import { readParagraphs, readRecord } from './records.ts';
import { renderChips, renderFilters } from './render-filters.ts';
import { type ResultContext, renderResult } from './render-result.ts';
import { keepResultList, type ResultList } from './result-list.ts';
import {
  asksNothing,
  type CorrectedAnswer,
  neededDepth,
  needsFacetTable,
  type SearchSession,
} from './search-session.ts';
import { showNearest } from './show-nearest.ts';
import { showCount, showEmptyArchive, showFailure, showStart } from './show-status.ts';
import type { SiteAddress } from './site-address.ts';
import { sortEntries } from './sort-entries.ts';

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
  let context: ResultContext | undefined;
  const list = keepResultList(parts.results, parts.more, async (entry) => {
    const { assets, manifest } = await session.open();
    if (context === undefined) throw new Error('a result is drawn before anything was searched');
    return renderResult(await readRecord(assets, manifest, entry), context);
  });
  const run = async (state: SearchState): Promise<void> => {
    const mine = ++turn;
    const plan = planQuery(state.query);
    list.reset();
    parts.nearest.hidden = true;
    if (asksNothing(plan) && !isFiltered(state) && plan.years === undefined) {
      showStart(parts, state.query);
      return;
    }
    parts.results.setAttribute('aria-busy', 'true');
    try {
      const collection = await session.open();
      if (collection.manifest.full.length === 0) {
        if (mine === turn) showEmptyArchive(parts);
        return;
      }
      const table = needsFacetTable(state) ? await session.facetTable() : undefined;
      context = makeContext(collection, { plan, near: new Set(), address, parts });
      const view: View = {
        parts,
        session,
        list,
        state,
        plan,
        collection,
        isCurrent: () => mine === turn,
      };
      const answer = await session.find(plan, {
        depth: neededDepth(state, plan),
        onFirst: (first) => void showAnswer(view, first, table),
      });
      if (mine === turn) {
        const { near } = answer;
        context = makeContext(collection, { plan: answer.plan ?? plan, near, address, parts });
      }
      await showAnswer(view, answer, table);
      if (answer.entries.length === 0 && plan.numbers.length > 0 && mine === turn) {
        await showNearest(parts, collection, { plan, address });
      }
    } catch (error) {
      if (mine !== turn) return;
      list.reset();
      showFailure(parts);
      console.info(error);
    } finally {
      if (mine === turn) parts.results.removeAttribute('aria-busy');
    }
  };
  return { run, more: () => list.more() };
}

interface View {
  readonly parts: PageParts;
  readonly session: SearchSession;
  readonly list: ResultList;
  readonly state: SearchState;
  readonly plan: QueryPlan;
  readonly collection: Collection;
  readonly isCurrent: () => boolean;
}

async function showAnswer(view: View, answer: CorrectedAnswer, table?: FacetTable): Promise<void> {
  const { parts, list, state, collection, isCurrent, session, plan } = view;
  if (!isCurrent()) return;
  const facets = readFacets(collection.manifest, table, parts.messages);
  // In an order by time what answers in part would stand above what answers in full.
  const wanted =
    state.sort === 'relevance' || answer.near.size === answer.entries.length
      ? answer.entries
      : answer.entries.filter((entry) => !answer.near.has(entry));
  const within = withinYears(wanted, plan, facets);
  const entries = sortEntries(filterEntries(within, state, { facets }), state.sort, table);
  const near = entries.filter((entry) => answer.near.has(entry)).length;
  showCount(parts, state, { ...answer, near, count: entries.length });
  const inOrder = await list.show(entries);
  if (!isCurrent()) return;
  parts.reorder.hidden = inOrder;
  parts.reorder.onclick = () => {
    parts.reorder.hidden = true;
    void list.show(entries, { anew: true });
  };
  if (answer.complete) drawFilters(view, within, table ?? (await session.facetTable()));
}

function drawFilters(
  { parts, state, collection, isCurrent }: View,
  entries: readonly number[],
  table: FacetTable,
): void {
  if (!isCurrent()) return;
  const { messages } = parts;
  const facets = readFacets(collection.manifest, table, messages);
  const filters = { entries, state, facets, messages };
  parts.filters.replaceChildren(...renderFilters(filters));
  parts.chips.replaceChildren(...renderChips(filters));
  parts.clear.hidden = !isFiltered(state);
}

interface Shown {
  readonly plan: QueryPlan;
  readonly near: ReadonlySet<number>;
  readonly address: SiteAddress;
  readonly parts: PageParts;
}

function makeContext(
  { assets, manifest }: Collection,
  { plan, near, address, parts }: Shown,
): ResultContext {
  return {
    address,
    near,
    messages: parts.messages,
    terms: markTerms(plan),
    query: plan.text,
    readParagraphs: (entry) => readParagraphs(assets, manifest, entry),
  };
}

function withinYears(
  entries: readonly number[],
  { years }: QueryPlan,
  facets: FacetReader,
): readonly number[] {
  if (years === undefined) return entries;
  return entries.filter((entry) => {
    const year = Number(facets.valuesOf(entry, 'year')[0]);
    return year >= years.from && year <= years.to;
  });
}
