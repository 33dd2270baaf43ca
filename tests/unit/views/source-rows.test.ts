import { expect, test } from 'vitest';
import { ENGLISH, VIETNAMESE } from '#core/locale.ts';
import { makeEntryPage } from '#views/entry-page.ts';
import { makeArchive } from '../../factories/archive.ts';

const ARCHIVE = makeArchive({
  documents: { 'nq-202': { number: '202/2025/QH15', date: '2025-06-12' } },
  items: { '2025/le': { organisations: ['so'] } },
  organisations: {
    so: {
      name: 'Sở',
      sources: [
        { item: '2025/le' },
        { document: 'nq-202' },
        { name: 'Báo', url: 'https://x.vn/a', date: '2025-03-10', states: 'Ngày hợp nhất.' },
        { name: 'Kiến thức chung' },
      ],
      reviewed: { date: '2026-11-28', by: 'biên tập viên' },
    },
    'khong-nguon': {},
  },
  places: { tinh: { reviewed: { date: '2026-11-28', by: 'biên tập viên' } } },
});

function evidenceOf(register: 'organisations' | 'places', id: string) {
  return makeEntryPage(ARCHIVE, { register, id, page: 1 }).evidence;
}

test('a body tells its sources, each with its day and what it states', () => {
  expect(evidenceOf('organisations', 'so')).toMatchObject({
    sources: [
      { name: { url: '/tin/2025/le/' }, date: '20/5/2025' },
      { name: { url: '/van-ban/nq-202/' }, date: '12/6/2025' },
      {
        name: { label: 'Báo', url: 'https://x.vn/a' },
        date: '10/3/2025',
        states: 'Ngày hợp nhất.',
      },
      { name: 'Kiến thức chung', date: undefined },
    ],
    reviewed: { by: 'biên tập viên', date: { machine: '2026-11-28' } },
  });
});

test('a place tells its review alone, and a body without either has no such part', () => {
  expect(evidenceOf('places', 'tinh')).toMatchObject({ sources: [] });
  expect(evidenceOf('organisations', 'khong-nguon')).toBeUndefined();
});

test.each([
  [VIETNAMESE, '2025-02', 'Đến hết', 'tháng 2/2025'],
  [VIETNAMESE, '2024', 'Đến hết', 'năm 2024'],
  [VIETNAMESE, '2025-06-30', 'Đến hết', 'ngày 30/6/2025'],
  [ENGLISH, '2025-02', 'Until', 'February 2025'],
])(
  'how long a body was there reads well, however exactly it is known',
  (locale, validTo, label, value) => {
    const edition = makeArchive(
      { items: {}, organisations: { so: { name: 'Sở', validTo } } },
      locale,
    );
    const { facts } = makeEntryPage(edition, { register: 'organisations', id: 'so', page: 1 });
    expect(facts).toContainEqual({ label, values: [value] });
  },
);
