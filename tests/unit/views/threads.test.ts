import { describe, expect, test } from 'vitest';
import { makeArchive } from '#tests/factories/archive.ts';
import { findRelatedItems } from '#views/related-items.ts';
import { findThreads } from '#views/threads.ts';

const ARCHIVE = makeArchive({
  documents: { 'nq-57': { number: '57-NQ/TW' } },
  places: { 'can-tho': { name: 'Thành phố Cần Thơ', shortName: 'Cần Thơ' }, 'ca-mau': {} },
  topics: { shtt: { name: 'Sở hữu trí tuệ' } },
  items: {
    '2020/a': { places: ['can-tho'], documents: [{ id: 'nq-57' }] },
    '2021/b': { places: ['ca-mau'], topics: ['shtt'] },
    '2022/c': { places: ['can-tho'], documents: [{ id: 'nq-57' }], topics: ['shtt'] },
    '2023/d': { places: ['ca-mau'] },
    '2024/e': { places: ['can-tho'] },
  },
});
const item = (id: string) => ARCHIVE.itemById.get(id)!;

describe('the threads of an item', () => {
  const [time, document, place, ...others] = findThreads(ARCHIVE, item('2022/c'));

  test('the first runs through all items in order of time', () => {
    expect([time?.earlier?.url, time?.later?.url]).toEqual(['/tin/2021/b/', '/tin/2023/d/']);
  });

  test('a document has its own, which ends where no later item cites it', () => {
    expect(document).toMatchObject({
      name: 'Cùng nhắc tới Nghị quyết số 57-NQ/TW',
      earlier: { url: '/tin/2020/a/' },
      later: undefined,
    });
  });

  test('a place has its own, past the items of other places', () => {
    expect([place?.earlier?.url, place?.later?.url]).toEqual(['/tin/2020/a/', '/tin/2024/e/']);
  });

  test('nothing else is a thread', () => {
    expect(others).toEqual([]);
  });

  test('threads with the same neighbours are said once, under all their names', () => {
    const archive = makeArchive({
      places: { 'can-tho': { name: 'Cần Thơ' } },
      items: { '2020/a': { places: ['can-tho'] }, '2021/b': { places: ['can-tho'] } },
    });
    const threads = findThreads(archive, archive.itemById.get('2020/a')!);
    expect(threads.map(({ name }) => name)).toEqual(['Theo thời gian · Cùng địa phương Cần Thơ']);
  });
});

describe('the items related to one', () => {
  const related = findRelatedItems(ARCHIVE, item('2022/c'));

  test('a shared document counts more than a place, a place more than a topic', () => {
    expect(related.map(({ url }) => url)).toEqual(['/tin/2020/a/', '/tin/2024/e/', '/tin/2021/b/']);
  });

  test('each says what it shares', () => {
    expect(related[0]?.reasons).toEqual([
      'cùng nhắc tới Nghị quyết số 57-NQ/TW',
      'cùng địa phương Cần Thơ',
    ]);
  });

  test('an item that shares nothing is not related', () => {
    expect(related.map(({ url }) => url)).not.toContain('/tin/2023/d/');
  });

  test('no item is related to itself', () => {
    expect(related.map(({ url }) => url)).not.toContain('/tin/2022/c/');
  });

  test('at most three are shown however many share a place', () => {
    const items = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`2020/tin-${index}`, { places: ['can-tho'] }]),
    );
    const archive = makeArchive({ places: { 'can-tho': {} }, items });
    expect(findRelatedItems(archive, archive.items[15]!)).toHaveLength(3);
  });
});
