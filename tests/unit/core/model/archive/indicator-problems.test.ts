import { describe, expect, test } from 'vitest';
import { findIndicatorProblems } from '#core/model/archive/indicator-problems.ts';
import type { Indicator } from '#core/model/schema/indicator.ts';
import type { Item } from '#core/model/schema/item.ts';
import type { ContentRecords } from '#core/model/schema/records.ts';
import type { Statistic } from '#core/model/schema/statistic.ts';

const FIGURE: Statistic = {
  indicator: 'Văn bằng cấp mới',
  value: '420',
  unit: 'văn bằng',
  period: '2024',
};

describe('a figure', () => {
  test.each<[string, Partial<Indicator>, Partial<Statistic>, readonly string[]]>([
    ['of the unit and the kind of time', {}, { indicatorId: 'cap-moi' }, []],
    ['in other letters of the same unit', {}, { indicatorId: 'cap-moi', unit: 'Văn bằng' }, []],
    ['of another unit', {}, { indicatorId: 'cap-moi', unit: 'đơn' }, ['don-vi-chi-tieu unit']],
    [
      'of all time until a day, where a period is counted',
      {},
      { indicatorId: 'cap-moi', period: '../2019-07' },
      ['thoi-gian-chi-tieu period'],
    ],
    [
      'of one year, where everything since is counted',
      { time: 'lũy kế' },
      { indicatorId: 'cap-moi' },
      ['thoi-gian-chi-tieu period'],
    ],
    [
      'of several years, where a state is told',
      { time: 'tại thời điểm' },
      { indicatorId: 'cap-moi', period: '2016/2019' },
      ['thoi-gian-chi-tieu period'],
    ],
    ['without a time contradicts nothing', {}, { indicatorId: 'cap-moi', period: 'không' }, []],
    ['in the words of an indicator', {}, {}, ['chi-tieu-da-co indicator']],
    ['in its other words', {}, { indicator: 'bằng cấp mới' }, ['chi-tieu-da-co indicator']],
    ['in its words and another unit', {}, { unit: '%' }, []],
    ['in its words and another kind of time', {}, { period: '../2019' }, []],
    ['in other words', {}, { indicator: 'Đơn được chấp nhận' }, []],
  ])('%s', (_, indicator, figure, expected) => {
    const found = problemsOf({ statistics: [{ ...FIGURE, ...figure }] }, indicator);
    expect(found).toEqual(expected);
  });

  test('takes its time from its item, and is told at its own line', () => {
    const { period: _, ...timeless } = FIGURE;
    const group = { name: 'Nhóm', statistics: [{ ...timeless, indicatorId: 'cap-moi' }] };
    const item = { statisticDefaults: { period: '../2019' }, statisticGroups: [group] };
    expect(problemsOf(item)).toEqual(['thoi-gian-chi-tieu 7']);
  });
});

function problemsOf(fields: Partial<Item>, indicator: Partial<Indicator> = {}): readonly string[] {
  const lines = new Map([
    ['statistics.0.indicator', 3],
    ['statistics.0.unit', 4],
    ['statistics.0.period', 5],
    ['statisticGroups.0.statistics.0', 7],
  ]);
  const names = new Map([
    [3, 'indicator'],
    [4, 'unit'],
    [5, 'period'],
  ]);
  const item: Item = { title: 'Tin', date: '2025', source: { name: 'Cổng' }, ...fields };
  const record = { id: '2025/tin', file: 'tin/2025/tin.md', digest: '', lines };
  const registered: Indicator = {
    name: 'Văn bằng cấp mới',
    aliases: ['Bằng cấp mới'],
    unit: 'văn bằng',
    time: 'trong kỳ',
    ...indicator,
  };
  const records = {
    items: [{ ...record, fields: item, images: [], citations: [] }],
    indicators: [{ id: 'cap-moi', file: 'chi-tieu/cap-moi.yaml', digest: '', fields: registered }],
  } as unknown as ContentRecords;
  return findIndicatorProblems(records).map(
    ({ rule, line }) => `${rule} ${names.get(line ?? 0) ?? line}`,
  );
}
