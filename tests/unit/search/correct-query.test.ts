import { expect, test } from 'vitest';
import type { Collection } from '#search/engine/collection.ts';
import { correctQuery } from '#search/engine/correct-query.ts';
import { planQuery } from '#search/query/query-plan.ts';
import { searchWords } from '#search/query/words.ts';

/** An archive that holds no word at all. */
const NOTHING = {
  lookUp: async () => ({ exact: [], near: [] }),
  manifest: { vocabulary: { parts: [], folder: 'tu-vung' } },
  assets: {},
} as unknown as Collection;

test.each([
  ['dừng dăng', ['dừng', 'dăng'], 'with the marks that were typed'],
  ['Đổi MỚI', ['Đổi', 'MỚI'], 'with its capitals'],
  ['“dừng” dăng, 57', ['dừng', 'dăng'], 'without what stands around it, and without numbers'],
])('the words of %s that the archive lacks are said as %j: %s', async (query, said) => {
  const correction = await correctQuery(NOTHING, planQuery(query), searchWords(query));
  expect(correction?.wrong).toEqual(said);
});
