import { expect, test } from 'vitest';
import { makeEntryPage } from '#views/entry-page.ts';
import { makeItemPage } from '#views/item-page.ts';
import { listEntries } from '#views/register-rows.ts';
import { makeArchive } from '../../factories/archive.ts';

const ARCHIVE = makeArchive({
  organisations: { 'bo-khcn': { name: 'Bộ Khoa học và Công nghệ' } },
  items: {
    '2021/a': { people: [{ name: 'Lê Văn A', personId: 'le-van-a' }] },
    '2024/b': { people: [{ name: 'Lê Văn A' }] },
  },
  people: {
    'le-van-a': {
      name: 'Lê Văn A',
      offices: [
        { role: 'Bộ trưởng', organisation: 'bo-khcn', sources: [{ item: '2021/a' }] },
        {
          role: 'Thứ trưởng',
          from: '2018-03',
          to: '2020',
          sources: [{ name: 'Cổng', url: 'https://x.vn/a', date: '2019' }],
        },
      ],
    },
  },
});

test('the page of a person tells the offices in time, each with its sources', () => {
  const page = makeEntryPage(ARCHIVE, { register: 'people', id: 'le-van-a', page: 1 });
  expect(page.offices).toEqual([
    {
      role: 'Thứ trưởng',
      organisation: undefined,
      time: 'từ tháng 3/2018 đến năm 2020',
      note: undefined,
      sources: [{ name: { label: 'Cổng', url: 'https://x.vn/a' }, date: '2019' }],
    },
    {
      role: 'Bộ trưởng',
      organisation: { label: 'Bộ Khoa học và Công nghệ', url: '/co-quan/bo-khcn/' },
      time: undefined,
      note: undefined,
      sources: [{ name: { label: 'Tin 2021/a', url: '/tin/2021/a/' }, date: '20/5/2021' }],
    },
  ]);
});

test('a person is found in the items that name them by id, not by name', () => {
  const [row] = listEntries(ARCHIVE, 'people');
  expect(row).toMatchObject({ label: 'Lê Văn A', count: 1, note: 'Bộ trưởng' });
  expect(makeItemPage(ARCHIVE, '2021/a').people[0]?.person?.url).toBe('/nguoi/le-van-a/');
  expect(makeItemPage(ARCHIVE, '2024/b').people[0]?.person).toBeUndefined();
});

test('a body lists who held an office there', () => {
  const page = makeEntryPage(ARCHIVE, { register: 'organisations', id: 'bo-khcn', page: 1 });
  expect(page.facts).toContainEqual({
    label: 'Người giữ chức vụ',
    values: [{ label: 'Lê Văn A', url: '/nguoi/le-van-a/' }],
  });
});
