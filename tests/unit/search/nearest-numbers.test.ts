import { expect, test } from 'vitest';
import { planQuery } from '#search/query/query-plan.ts';
import { nearestDocuments, type SuggestionNames } from '#search/query/suggest.ts';

const NAMES: SuggestionNames = [
  ['document', '52-nq-tw', 'Nghị quyết số 52-NQ/TW của Bộ Chính trị'],
  ['document', '57-nq-tw', 'Nghị quyết số 57-NQ/TW của Bộ Chính trị'],
  ['document', '02-nq-tu', 'Nghị quyết số 02-NQ/TU của Thành ủy Cần Thơ'],
  ['document', '114-kh-ubnd', 'Kế hoạch số 114/KH-UBND'],
];

test.each([
  ['57-NQ/TU', ['57-nq-tw', '52-nq-tw', '02-nq-tu'], 'the same serial of another body comes first'],
  ['75-NQ/TW', ['52-nq-tw', '57-nq-tw', '02-nq-tu'], 'where equally near, the most cited first'],
  ['115/KH-UBND', ['114-kh-ubnd'], 'a digit off'],
  ['1880/QĐ-TTg', [], 'nothing is near'],
])('near «%s» are %j: %s', (query, ids) => {
  const found = nearestDocuments(planQuery(query).numbers, NAMES).map(({ id }) => id);
  expect(found.slice(0, ids.length || 1)).toEqual(ids);
});
