import type { Collection } from '../engine/collection.ts';
import { readFacets } from '../engine/facets.ts';
import { narrowAnswer } from '../engine/narrow-answer.ts';
import { readParagraphs, readRecord } from '../engine/records.ts';
import {
  asksNothing,
  type CorrectedAnswer,
  neededDepth,
  needsFacetTable,
  type SearchSession,
} from '../engine/search-session.ts';
import type { FacetTable } from '../format/facets.ts';
import { SearchProgramError } from '../format/program.ts';
import { markTerms } from '../query/marks.ts';
import { planQuery, type QueryPlan } from '../query/query-plan.ts';
import { isFiltered, type SearchDepth, type SearchState } from '../query/search-state.ts';
import type { PageParts } from './page-parts.ts';
import { renderChips, renderFilters } from './render-filters.ts';
import { type ResultContext, renderLostResult, renderResult } from './render-result.ts';
import { keepResultList, type ResultList } from './result-list.ts';
import { showNearest } from './show-nearest.ts';
import { showCount, showEmptyArchive, showFailure, showPartial, showStart } from './show-status.ts';
import type { SiteAddress } from './site-address.ts';

/** Runs searches for one page: only the last one asked is shown. */
export interface SearchRunner {
  run(state: SearchState): Promise<void>;
  more(): Promise<void>;
  /** How far the last search looked because of its words and filters. */
  depth(): SearchDepth;
}

/** Makes the runner of a search page. */
export function makeRunner(
  parts: PageParts,
  session: SearchSession,
  address: SiteAddress,
): SearchRunner {
  let turn = 0;
  let depth: SearchDepth = 'enough';
  let context: ResultContext | undefined;
  const list = keepResultList(parts.results, parts.more, async (entry) => {
    const { assets, manifest } = await session.open();
    if (context === undefined) throw new Error('a result is drawn before anything was searched');
    const shown = context;
    const record = await readRecord(assets, manifest, entry).catch(() => undefined);
    return record === undefined ? renderLostResult(shown) : renderResult(record, shown);
  });
  const run = async (state: SearchState): Promise<void> => {
    const mine = ++turn;
    const isCurrent = (): boolean => mine === turn;
    const plan = planQuery(state.query);
    list.reset();
    parts.nearest.hidden = true;
    parts.partial.hidden = true;
    if (asksNothing(plan) && !isFiltered(state) && plan.years === undefined) {
      showStart(parts, state.query);
      return;
    }
    parts.results.setAttribute('aria-busy', 'true');
    session.watchLosses(() => showPartial(parts));
    try {
      const collection = await session.open();
      if (collection.manifest.full.length === 0) {
        if (isCurrent()) showEmptyArchive(parts);
        return;
      }
      const table = needsFacetTable(state) ? await session.facetTable() : undefined;
      context = makeContext(collection, { plan, near: new Set(), address, parts });
      const view = { parts, session, list, state, plan, collection, isCurrent };
      const answer = await findWanted(view, table);
      if (isCurrent()) {
        depth = answer.deepened ? 'all' : state.depth;
        const { near } = answer;
        context = makeContext(collection, { plan: answer.plan ?? plan, near, address, parts });
      }
      await showAnswer(view, answer, table);
      await offerNearest(view, answer, address);
    } catch (error) {
      if (!isCurrent()) return;
      list.reset();
      tellFailure(parts, error);
    } finally {
      if (isCurrent()) parts.results.removeAttribute('aria-busy');
    }
  };
  return { run, more: () => list.more(), depth: () => depth };
}

async function offerNearest(
  { parts, collection, plan, isCurrent }: View,
  { entries }: CorrectedAnswer,
  address: SiteAddress,
): Promise<void> {
  if (entries.length > 0 || plan.numbers.length === 0 || !isCurrent()) return;
  await showNearest(parts, collection, { plan, address });
}

function tellFailure(parts: PageParts, error: unknown): void {
  showFailure(parts, error instanceof SearchProgramError ? 'failedProgram' : 'failed');
  console.info(error);
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

// Filters choose among what was found, so that their counts are true; where they leave nothing of the titles, the texts may hold more.
async function findWanted(
  view: View,
  table: FacetTable | undefined,
): Promise<CorrectedAnswer & { readonly deepened: boolean }> {
  const { session, state, plan, collection, parts } = view;
  const depth = neededDepth(state, plan);
  const onFirst = (first: CorrectedAnswer): void => {
    void showAnswer(view, first, table);
  };
  const answer = await session.find(plan, { depth, onFirst });
  const facets = readFacets(collection.manifest, table, parts.messages);
  const { entries } = narrowAnswer(answer, { state, plan, facets });
  if (entries.length > 0 || answer.searched === 'texts') return { ...answer, deepened: false };
  return { ...(await session.find(plan, { depth: 'all' })), deepened: true };
}

async function showAnswer(view: View, answer: CorrectedAnswer, table?: FacetTable): Promise<void> {
  const { parts, list, state, collection, isCurrent, session, plan } = view;
  if (!isCurrent()) return;
  const facets = readFacets(collection.manifest, table, parts.messages);
  const { entries, near, choice } = narrowAnswer(answer, { state, plan, facets, table });
  const { isRanking } = collection;
  showCount(parts, state, { ...answer, near, count: entries.length, isRanking });
  const inOrder = await list.show(entries);
  if (!isCurrent()) return;
  parts.reorder.hidden = inOrder;
  parts.reorder.onclick = () => {
    parts.reorder.hidden = true;
    void list.show(entries, { anew: true });
  };
  if (!answer.complete) return;
  // Filters that cannot be read are missing, and the page says that something is.
  const known = table ?? (await session.facetTable().catch(() => undefined));
  drawFilters(view, choice, known);
}

function drawFilters(
  { parts, state, collection, isCurrent }: View,
  entries: readonly number[],
  table: FacetTable | undefined,
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
