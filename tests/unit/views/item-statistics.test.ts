import { expect, test } from 'vitest';
import type { FigureSentence } from '#core/model/schema/figure-sentence.ts';
import type { Statistic } from '#core/model/schema/statistic.ts';
import { makeArchive } from '#tests/factories/archive.ts';
import { groupStatistics } from '#views/item-statistics.ts';

// The groups of figures on the page of an item that has these.
function group(statistics: readonly Statistic[], figureSentences: readonly FigureSentence[] = []) {
  const edition = makeArchive({
    items: { '2024/tin': { statistics: [...statistics] } },
    figureSentences: { '2024/tin': figureSentences },
    places: { 'can-tho': { name: 'Thành phố Cần Thơ', shortName: 'Cần Thơ' } },
    organisations: { 'so-khcn': { name: 'Sở KH&CN' } },
  });
  const item = edition.itemById.get('2024/tin');
  if (item === undefined) throw new Error('the archive has lost its item');
  return groupStatistics(edition, item);
}

const FIGURE = { indicator: 'Văn bằng', value: '3590', unit: 'văn bằng' };

test.each([
  { why: 'thousands have dots', statistic: FIGURE, value: '3.590' },
  { why: 'decimals have a comma', statistic: { ...FIGURE, value: '17,64' }, value: '17,64' },
  {
    why: 'a zero at the end is the source’s',
    statistic: { ...FIGURE, value: '28,70' },
    value: '28,70',
  },
  {
    why: 'three decimals are no thousands',
    statistic: { ...FIGURE, value: '2,820' },
    value: '2,820',
  },
  {
    why: 'no digit is rounded away',
    statistic: { ...FIGURE, value: '0,1234567890123' },
    value: '0,1234567890123',
  },
  {
    why: 'nor one that a machine number has no room for',
    statistic: { ...FIGURE, value: '9007199254740993' },
    value: '9.007.199.254.740.993',
  },
  { why: 'below zero', statistic: { ...FIGURE, value: '-3590,5' }, value: '-3.590,5' },
  {
    why: 'the source says how exact it is',
    statistic: { ...FIGURE, qualifier: 'hơn' as const },
    value: 'hơn 3.590',
  },
  {
    why: 'a range keeps both ends',
    statistic: { ...FIGURE, value: '12', upper: '13' },
    value: '12–13',
  },
])('the value of a figure: $why', ({ statistic, value }) => {
  const [first] = group([statistic]);
  expect(first?.rows[0]?.value).toBe(value);
});

test('the scope of a figure is its organisation, then its place', () => {
  const statistic = { ...FIGURE, place: 'can-tho', organisation: 'so-khcn' };
  const [first] = group([statistic]);
  expect(first?.rows[0]?.scope).toBe('Sở KH&CN, Cần Thơ');
});

test('what all figures of a group say of time and place stands at the group alone', () => {
  const shared = { ...FIGURE, place: 'can-tho', period: '2024', group: 'A' };
  const groups = group([
    shared,
    shared,
    { ...shared, group: 'B' },
    { ...shared, group: 'B', period: '2025' },
  ]);
  expect(
    groups.map(({ period, scope, rows }) => [
      period,
      scope,
      rows.map((row) => [row.period, row.scope]),
    ]),
  ).toEqual([
    [
      'năm 2024',
      'Cần Thơ',
      [
        [undefined, undefined],
        [undefined, undefined],
      ],
    ],
    [
      undefined,
      undefined,
      [
        ['năm 2024', 'Cần Thơ'],
        ['năm 2025', 'Cần Thơ'],
      ],
    ],
  ]);
});

test('figures of one group stand together in the order their groups are first named', () => {
  const statistics = ['B', 'A', 'B'].map((name, index) => ({
    ...FIGURE,
    group: name,
    value: String(index),
  }));
  const groups = group(statistics);
  expect(groups.map(({ name, rows }) => [name, rows.map(({ value }) => value)])).toEqual([
    ['B', ['0', '2']],
    ['A', ['1']],
  ]);
});

test('figures of one sentence lead to the same place, one of the lead to the lead', () => {
  const sentence = { sentence: 'Câu.', start: 0, end: 9 };
  const stated = [
    { ...sentence, part: 'body' as const, valueStart: 1, valueEnd: 2 },
    { ...sentence, part: 'body' as const, valueStart: 4, valueEnd: 5 },
    { ...sentence, part: 'lead' as const, valueStart: 1, valueEnd: 2 },
  ];
  const [first] = group([FIGURE, FIGURE, FIGURE, FIGURE], stated);
  expect(first?.rows.map((row) => row.stated?.href)).toEqual([
    '#cau_1',
    '#cau_1',
    '#mo-dau',
    undefined,
  ]);
});
