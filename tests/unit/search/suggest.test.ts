import { describe, expect, test } from 'vitest';
import { type SuggestionNames, suggestNames } from '#search/query/suggest.ts';

const NAMES: SuggestionNames = [
  ['document', '02-nq-tu-can-tho-2016', 'Nghị quyết số 02-NQ/TU của Thành ủy Cần Thơ'],
  ['document', '57-nq-tw-2024', 'Nghị quyết số 57-NQ/TW của Bộ Chính trị'],
  ['place', 'can-tho', 'Thành phố Cần Thơ', 'Cần Thơ'],
  ['organisation', 'bo-khcn', 'Bộ Khoa học và Công nghệ', 'Bộ KH&CN'],
  ['topic', 'so-huu-tri-tue', 'Sở hữu trí tuệ'],
];

describe('what is offered while a reader types', () => {
  test.each([
    ['02', ['02-nq-tu-can-tho-2016'], 'the beginning of a number'],
    ['2nq', ['02-nq-tu-can-tho-2016'], 'a number without its zero and separators'],
    ['57-nq/t', ['57-nq-tw-2024'], 'a number half typed'],
    ['nghi quyet', ['02-nq-tu-can-tho-2016', '57-nq-tw-2024'], 'the most cited first'],
    ['can th', ['02-nq-tu-can-tho-2016', 'can-tho'], 'documents before places'],
    ['bộ kh', ['bo-khcn'], 'another name of a body'],
    ['so huu', ['so-huu-tri-tue'], 'a topic without marks'],
    ['xyz', [], 'nothing begins so'],
    ['  ', [], 'nothing is typed'],
  ])('«%s» offers %j: %s', (typed, ids) => {
    expect(suggestNames(typed, NAMES).map(({ id }) => id)).toEqual(ids);
  });
});
