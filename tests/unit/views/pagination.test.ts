import { describe, expect, test } from 'vitest';
import { VIETNAMESE } from '#core/locale.ts';
import { makePager, pageParameters } from '#views/pagination.ts';

function pagesShown(page: number, total: number) {
  const rows = Array.from({ length: total }, (_, index) => index);
  return makePager({ locale: VIETNAMESE }, { base: '/tin/', rows, page, size: 1 })?.pages.map(
    (link) => (link === 'gap' ? '…' : link.label.replace('Trang ', '') + (link.current ? '*' : '')),
  );
}

describe('the links between pages', () => {
  test.each([
    { why: 'few pages are all shown', page: 1, total: 3, shown: ['1*', '2', '3'] },
    {
      why: 'the middle of many',
      page: 100,
      total: 250,
      shown: ['1', '…', '99', '100*', '101', '…', '250'],
    },
    { why: 'the end of many', page: 250, total: 250, shown: ['1', '…', '249', '250*'] },
  ])('$why', ({ page, total, shown }) => {
    expect(pagesShown(page, total)).toEqual(shown);
  });

  test('a list of one page has none', () => {
    expect(
      makePager({ locale: VIETNAMESE }, { base: '/tin/', rows: [1], page: 1, size: 20 }),
    ).toBeUndefined();
  });
});

describe('the routes of a list', () => {
  test.each([
    { why: 'an empty list still has its page', rows: 0, parameters: [undefined] },
    { why: 'a full page does not open a second', rows: 20, parameters: [undefined] },
    { why: 'one more does', rows: 21, parameters: [undefined, 'trang-2'] },
  ])('$why', ({ rows, parameters }) => {
    expect(pageParameters(rows, 20).map(({ parameter }) => parameter)).toEqual(parameters);
  });
});
