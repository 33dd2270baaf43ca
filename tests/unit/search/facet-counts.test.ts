import { afterAll, beforeAll, expect, test } from 'vitest';
import { countFacet, filterEntries } from '#search/engine/facets.ts';
import { narrowAnswer } from '#search/engine/narrow-answer.ts';
import { makeSession, type SearchSession, searchCorrected } from '#search/engine/search-session.ts';
import type { FacetTable } from '#search/format/facets.ts';
import { planQuery } from '#search/query/query-plan.ts';
import { FACETS, readState, type SearchState, toggleFilter } from '#search/query/search-state.ts';
import { openTestEngine, type TestEngine } from '#tests/factories/search-engine.ts';
import { JUDGED_QUERIES } from '#tests/fixtures/search/judged-queries.ts';

/** Values of each filter that are tried for each query. */
const MOST_VALUES = 4;

let engine: TestEngine;
let session: SearchSession;

beforeAll(async () => {
  engine = await openTestEngine('content');
  session = makeSession('');
}, 180_000);

afterAll(() => engine.close());

/** What the page lists and counts for a state, by the same steps. */
async function narrow(state: SearchState) {
  const plan = planQuery(state.query);
  const collection = await session.open();
  const table = await collection.assets.json<FacetTable>(collection.manifest.facets);
  const answer = await searchCorrected(collection, plan);
  return { ...narrowAnswer(answer, { state, plan, table }), table };
}

test('the count beside each filter is the number of results with it, for every judged query', async () => {
  const wrong: string[] = [];
  let counted = 0;
  for (const { query } of JUDGED_QUERIES) {
    const state = { ...readState(new URLSearchParams()), query };
    const { choice, table } = await narrow(state);
    for (const facet of FACETS) {
      const left = filterEntries(choice, state, { table, leftOut: facet });
      const offered = countFacet(left, facet, { table, chosen: [] });
      for (const { value, count } of offered.slice(0, MOST_VALUES)) {
        const { entries } = await narrow(toggleFilter(state, { facet, value }));
        counted++;
        if (entries.length !== count || new Set(entries).size !== count) {
          wrong.push(`${query}: ${facet}=${value} ${count} → ${entries.length}`);
        }
      }
    }
  }
  expect(counted).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
}, 120_000);

test.each(['newest', 'oldest'] as const)('the same in an order by time: %s', async (sort) => {
  for (const { query } of JUDGED_QUERIES.filter((_, n) => n % 8 === 0)) {
    const state = { ...readState(new URLSearchParams()), query, sort };
    const { choice, entries, table } = await narrow(state);
    expect(entries.length, query).toBe(choice.length);
    for (const { value, count } of countFacet(choice, 'year', { table, chosen: [] })) {
      const ticked = await narrow(toggleFilter(state, { facet: 'year', value }));
      expect(ticked.entries.length, `${query} ${value}`).toBe(count);
    }
  }
});
