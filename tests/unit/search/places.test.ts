import { expect, test } from 'vitest';
import { searchPlaces } from '#search/index/search-places.ts';
import { findPlaces } from '#search/query/places.ts';
import { searchWords } from '#search/query/words.ts';
import { makeArchive } from '#tests/factories/archive.ts';

const NAMES = ['Đà Nẵng', 'Sơn La', 'Hòa Bình', 'Huế'].map(searchWords);

test.each([
  ['đô thị thông minh Đà Nẵng', true, ['dà nẵng'], 'as it is written'],
  ['do thi thong minh da nang', false, ['da nang'], 'without marks'],
  ['đã nâng cấp', true, [], 'with other marks it is not the place'],
  ['chuyển đổi số Hoà Bình', true, ['hòa bình'], 'in the other tone placement'],
  ['từ Huế đến Sơn La', true, ['sơn la', 'huế'], 'two places'],
])('«%s» names %j: %s', (query, accented, places) => {
  const found = findPlaces(searchWords(query), accented, NAMES);
  expect(found.map((words) => words.join(' '))).toEqual(places);
});

test('an archive knows the provinces of both divisions and the places of its register', () => {
  const archive = makeArchive({ places: { 'ninh-kieu': { name: 'Quận Ninh Kiều' } } });
  const names = searchPlaces(archive);
  expect(names).toEqual(expect.arrayContaining(['Bạc Liêu', 'Sài Gòn', 'Quận Ninh Kiều']));
  expect(names.filter((name) => name === 'Cần Thơ')).toHaveLength(1);
});
