import { expect, test } from 'vitest';
import { completeItem } from '#core/model/archive/complete-item.ts';
import type { Item } from '#core/model/schema/item.ts';
import type { Statistic } from '#core/model/schema/statistic.ts';

function itemOf(fields: Partial<Item>): Item {
  return { title: 'Tin', date: '2025-01-14', source: { name: 'Cổng thử' }, ...fields };
}

function figure(fields: Partial<Statistic> = {}): Statistic {
  return { indicator: 'Văn bằng', value: '1', unit: 'văn bằng', ...fields };
}

const SHARED = { period: '2024', place: 'can-tho', organisation: 'so-khcn' };

const SCOPES: readonly {
  readonly reason: string;
  readonly written: Partial<Statistic>;
  readonly shown: Partial<Statistic>;
}[] = [
  { reason: 'what stands for all holds', written: {}, shown: SHARED },
  {
    reason: 'a figure that says its own is believed',
    written: { period: '2020' },
    shown: { ...SHARED, period: '2020' },
  },
  {
    reason: 'a figure of no place takes over none',
    written: { place: 'không', period: 'không' },
    shown: { organisation: 'so-khcn' },
  },
];

test.each(SCOPES)('$reason: in an item, in a group and in a table', ({ written, shown }) => {
  const { group, ...grouped } = figure(written);
  const listed = completeItem(itemOf({ statisticDefaults: SHARED, statistics: [figure(written)] }));
  const inGroup = completeItem(
    itemOf({ statisticGroups: [{ name: 'Nhóm', ...SHARED, statistics: [grouped] }] }),
  );
  const inTable = completeItem(itemOf({ statisticDefaults: SHARED }), [figure(written)]);
  expect(listed.statistics).toEqual([figure(shown)]);
  expect(inGroup.statistics).toEqual([figure({ ...shown, group: 'Nhóm' })]);
  expect(inTable.statistics).toEqual([figure(shown)]);
});

test('a group speaks before its item, and may lift what the item says', () => {
  const { statistics } = completeItem(
    itemOf({
      statisticDefaults: SHARED,
      statisticGroups: [
        { name: 'A', place: 'viet-nam', statistics: [figure()] },
        { name: 'B', place: 'không', statistics: [figure()] },
      ],
    }),
  );
  expect(statistics?.map(({ place }) => place)).toEqual(['viet-nam', undefined]);
});

test('figures stand in one list: those listed, those of the table, those of groups', () => {
  const item = itemOf({
    statistics: [figure({ value: '1' })],
    statisticGroups: [{ name: 'A', statistics: [figure({ value: '3' })] }],
  });
  const complete = completeItem(item, [figure({ value: '2' })]);
  expect(complete.statistics?.map(({ value }) => value)).toEqual(['1', '2', '3']);
  expect(Object.keys(complete)).not.toContain('statisticGroups');
});

test('an organisation that stands anywhere in an item is listed once, those written first', () => {
  const { organisations } = completeItem(
    itemOf({
      organisations: ['c', 'a'],
      event: { name: 'Hội nghị', organiser: 'b' },
      people: [{ name: 'Nguyễn Văn A', organisation: 'a' }, { name: 'Trần Thị B' }],
      statistics: [figure({ organisation: 'd' }), figure({ organisation: 'không' })],
    }),
  );
  expect(organisations).toEqual(['c', 'a', 'b', 'd']);
});

test('an item that names none of this stays as it was written', () => {
  const item = itemOf({});
  expect(completeItem(item)).toEqual(item);
});
