import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VIETNAMESE } from '#core/locale.ts';
import type { Statistic } from '#core/model/schema/item.ts';
import { drawIndicatorChart } from '#figures/indicator-chart.ts';
import { findIndicatorSeries, type SourcedStatistic } from '#figures/indicator-series.ts';
import { expectSound, plainMarks } from './figure-checks.ts';

function state(fields: Partial<Statistic> = {}, title = 'Cần Thơ sơ kết'): SourcedStatistic {
  const statistic: Statistic = {
    indicator: 'Nhiệm vụ KH&CN cấp thành phố',
    value: '12',
    unit: 'nhiệm vụ',
    period: '2019',
    place: 'can-tho',
    ...fields,
  };
  return { statistic, source: { title, href: '/tin/2019/so-ket/' } };
}

describe('what makes a series', () => {
  test.each([
    { why: 'one figure is none', other: [], series: 0 },
    { why: 'two periods of one indicator are one', other: [state({ period: '2020' })], series: 1 },
    {
      why: 'tone placement, capitals and spaces do not part an indicator',
      other: [state({ period: '2020', indicator: 'nhiệm vụ  KH&CN cấp thành phố' })],
      series: 1,
    },
    {
      why: 'another unit is another series',
      other: [state({ period: '2020', unit: '%' })],
      series: 0,
    },
    {
      why: 'another place is another series',
      other: [state({ period: '2020', place: 'ca-mau' })],
      series: 0,
    },
    {
      why: 'a figure without a period has no place in time',
      other: [{ ...state(), statistic: { ...state().statistic, period: undefined } as Statistic }],
      series: 0,
    },
    {
      why: 'the same value told by two items is one point',
      other: [state({}, 'Báo khác')],
      series: 0,
    },
    {
      why: 'a value that a machine number has no room for is no point',
      other: [state({ period: '2020', value: '9007199254740993' })],
      series: 0,
    },
    {
      why: 'a period open on both sides says nothing',
      other: [state({ period: '../..' })],
      series: 0,
    },
  ])('$why', ({ other, series }) => {
    expect(findIndicatorSeries([state(), ...other])).toHaveLength(series);
  });
});

describe('which points a line may join', () => {
  test.each<{ why: string; other: Partial<Statistic>; joined: readonly boolean[] }>([
    { why: 'two years counted alike', other: { period: '2020' }, joined: [true] },
    {
      why: 'a year and a stretch are different counts',
      other: { period: '2016/2020' },
      joined: [false, false],
    },
    {
      why: 'a year and a month are different counts',
      other: { period: '2020-11' },
      joined: [false, false],
    },
    {
      why: 'a total up to a day is no yearly count',
      other: { period: '../2020-07' },
      joined: [false, false],
    },
    {
      why: 'what is planned is not what was done',
      other: { period: '2020', qualifier: 'dự kiến' },
      joined: [false, false],
    },
    {
      why: 'another group counts something else',
      other: { period: '2020', group: 'Nghiệm thu' },
      joined: [false, false],
    },
    {
      why: 'another organisation counts its own',
      other: { period: '2020', organisation: 'so-khcn-can-tho' },
      joined: [false, false],
    },
    {
      why: 'a note may change the definition',
      other: { period: '2020', note: 'So với kế hoạch.' },
      joined: [false, false],
    },
    {
      why: 'a range is not a value',
      other: { period: '2020', upper: '14' },
      joined: [false, false],
    },
    {
      why: 'two values for one year contradict each other',
      other: { value: '13' },
      joined: [false],
    },
    { why: 'a zero at the end contradicts nothing', other: { value: '12,0' }, joined: [true] },
  ])('$why', ({ other, joined }) => {
    const [series] = findIndicatorSeries([state(), state(other)]);
    expect(series?.strands.map((strand) => strand.joined)).toEqual(joined);
  });

  test('two stretches are not joined, even of one length', () => {
    const [series] = findIndicatorSeries([
      state({ period: '2016/2019' }),
      state({ period: '2020/2023' }),
    ]);
    expect(series?.strands.map((strand) => strand.joined)).toEqual([false]);
  });

  test('points run in order of time', () => {
    const years = ['2021', '2015', '2018'];
    const [series] = findIndicatorSeries(years.map((period) => state({ period })));
    expect(series?.strands[0]?.points.map(({ period }) => period.edtf)).toEqual([
      '2015',
      '2018',
      '2021',
    ]);
  });
});

describe('the chart of a series', () => {
  const [series] = findIndicatorSeries([
    state({ period: '2015', value: '9' }),
    state({ period: '2016', value: '11', qualifier: 'hơn' }),
    state({ period: '2016', value: '10' }),
    state({ period: '2024', value: '21,5', upper: '22' }, 'Tổng kết'),
    state({ period: '2019', value: '17' }),
    state({ period: '2016/2019', value: '37' }),
  ]);
  const figure = drawIndicatorChart({
    id: 'chi-tieu-1',
    title: 'Nhiệm vụ KH&CN, Cần Thơ',
    locale: VIETNAMESE,
    series: series!,
  });

  test('draws a full line between neighbouring years and a dashed one over missing years', () => {
    const looks = plainMarks(figure.marks).map(({ look }) => look);
    expect(looks.filter((look) => look === 'edge-gap')).toHaveLength(1);
    // One full line 2015–2016, one upright line for the range of 2024.
    expect(looks.filter((look) => look === 'edge')).toHaveLength(2);
    expect(looks.filter((look) => look === 'span')).toHaveLength(1);
  });

  test('keeps every value with its words and its source in the table', () => {
    expect(figure.table.rows.map((row) => row.map(({ before, text }) => before ?? text))).toEqual([
      ['năm 2015', '9', 'trong năm', 'Cần Thơ sơ kết'],
      ['năm 2016', '10', 'trong năm', 'Cần Thơ sơ kết'],
      ['năm 2019', '17', 'trong năm', 'Cần Thơ sơ kết'],
      ['năm 2016', 'hơn 11', 'trong năm', 'Cần Thơ sơ kết'],
      ['năm 2024', '21,5–22', 'trong năm', 'Tổng kết'],
      ['2016–2019', '37', 'cả giai đoạn', 'Cần Thơ sơ kết'],
    ]);
  });

  test('is sound', () => expectSound(figure));
});

test('any figures give sound charts', () => {
  const year = fc.integer({ min: 1986, max: 2045 });
  const period = fc.oneof(
    year.map(String),
    year.map((one) => `${one}-07`),
    year.map((one) => `${one}-07-31`),
    year.map((one) => `../${one}`),
    year.map((one) => `${one}/..`),
    fc.tuple(year, fc.nat({ max: 9 })).map(([one, more]) => `${one}/${one + more + 1}`),
  );
  const value = fc
    .oneof(
      fc.integer({ min: -500, max: 2_000_000_000 }),
      fc.double({ min: -10, max: 1000, noNaN: true }).map((one) => Number(one.toFixed(2))),
    )
    .map((one) => String(one).replace('.', ','));
  const statistic = fc.record({
    period,
    value,
    qualifier: fc.constantFrom('hơn' as const, 'dự kiến' as const),
  });
  fc.assert(
    fc.property(fc.array(statistic, { minLength: 2, maxLength: 14 }), (some) => {
      for (const series of findIndicatorSeries(some.map((fields) => state(fields)))) {
        expectSound(drawIndicatorChart({ id: 'a', title: 'Chỉ tiêu', locale: VIETNAMESE, series }));
      }
    }),
  );
});
