import { expect, test } from 'vitest';
import { readState, toggleFilter, writeState } from '#search/query/search-state.ts';

const EMPTY = readState(new URLSearchParams());

test('an address is read and written back', () => {
  const address = 'q=b%C3%A1n+d%E1%BA%ABn&nam=2020&nam=2021&dia-phuong=can-tho&xep=moi';
  expect(writeState(readState(new URLSearchParams(address)))).toBe(address);
});

test('what an address does not know is left out', () => {
  expect(readState(new URLSearchParams('la=1&xep=ngau-nhien'))).toEqual(EMPTY);
  expect(writeState(EMPTY)).toBe('');
});

test('a filter value chosen twice is gone', () => {
  const once = toggleFilter(EMPTY, { facet: 'topic', value: 'so-huu-tri-tue' });
  expect(once.filters.topic).toEqual(['so-huu-tri-tue']);
  expect(toggleFilter(once, { facet: 'topic', value: 'so-huu-tri-tue' })).toEqual(EMPTY);
});
