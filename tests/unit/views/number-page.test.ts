import { expect, test } from 'vitest';
import { citationOf, makeArchive } from '#tests/factories/archive.ts';
import { makeNumberPage } from '#views/number-page.ts';

const ARCHIVE = makeArchive({
  documents: {
    '59-nq-tw-2020': { number: '59-NQ/TW', issuer: 'Bộ Chính trị', date: '2020-08-05' },
    '59-nq-tw-2025': { number: '59-NQ/TW', issuer: 'Bộ Chính trị', date: '2025-01-24' },
  },
  items: { '2025/tin': {} },
  citations: { '2025/tin': [citationOf({ status: 'known', key: '30/2020/NĐ-CP' })] },
});

test('two documents of one number are told apart by their dates', () => {
  const page = makeNumberPage(ARCHIVE, '59-nq-tw');
  expect(page.documents.map(({ url, facts }) => [url, facts[1]?.values[0]])).toEqual([
    ['/van-ban/59-nq-tw-2020/', '05/8/2020'],
    ['/van-ban/59-nq-tw-2025/', '24/01/2025'],
  ]);
});

test('a number that is only cited lists the items that cite it', () => {
  const page = makeNumberPage(ARCHIVE, '30-2020-nd-cp');
  expect(page.title).toBe('Số 30/2020/NĐ-CP');
  expect(page.documents).toEqual([]);
  expect(page.items.map(({ url }) => url)).toEqual(['/tin/2025/tin/']);
});

test('a document that is held without a number is listed under the number an item gives it', () => {
  const archive = makeArchive({
    documents: { 'nq-03': { serial: '03' } },
    items: { '2025/tin': {} },
    citations: { '2025/tin': [citationOf({ documents: ['nq-03'], key: '03/NQ-CP' })] },
  });
  const page = makeNumberPage(archive, '03-nq-cp');
  expect(page.documents.map(({ url }) => url)).toEqual(['/van-ban/nq-03/']);
});

test('a number that nothing carries has no page', () => {
  expect(() => makeNumberPage(ARCHIVE, '1-nq-tw')).toThrow(/1-nq-tw/);
});
