import type { Collection } from '../engine/collection.ts';
import { readFacets } from '../engine/facets.ts';
import { narrowAnswer } from '../engine/narrow-answer.ts';
import { readParagraphs, readRecord, readRecords } from '../engine/records.ts';
import type { CorrectedAnswer, SearchSession } from '../engine/search-session.ts';
import type { FacetTable } from '../format/facets.ts';
import { markTerms } from '../query/marks.ts';
import { asksNothing, planQuery, type QueryPlan } from '../query/query-plan.ts';
import { isFiltered, needsFacetTable, type SearchState } from '../query/search-state.ts';
import { keepReferences, MOST_REFERENCES } from './offer-references.ts';
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
}

/** Makes the runner of a search page. */
export function makeRunner(
  parts: PageParts,
  session: SearchSession,
  address: SiteAddress,
): SearchRunner {
  let turn = 0;
  let context: ResultContext | undefined;
  const offerReferences = keepReferences(parts.references, address);
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
    offerReferences();
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
      const view = { parts, session, list, state, plan, collection, isCurrent, offerReferences };
      const answer = await session.find(plan);
      if (isCurrent()) {
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
  return { run, more: () => list.more() };
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
  showFailure(parts);
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
  readonly offerReferences: ReturnType<typeof keepReferences>;
}

async function showAnswer(view: View, answer: CorrectedAnswer, table?: FacetTable): Promise<void> {
  const { parts, list, state, collection, isCurrent, session, plan } = view;
  if (!isCurrent()) return;
  const facets = readFacets(collection.manifest, table, parts.messages);
  const { entries, near, choice } = narrowAnswer(answer, { state, plan, facets, table });
  showCount(parts, state, { ...answer, near, count: entries.length });
  await list.show(entries);
  if (!isCurrent()) return;
  const { assets, manifest } = collection;
  view.offerReferences({
    count: entries.length,
    read: () => readRecords(assets, manifest, entries.slice(0, MOST_REFERENCES)),
  });
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
