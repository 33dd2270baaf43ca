import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VIETNAMESE } from '#core/locale.ts';
import type { Statistic } from '#core/model/schema/statistic.ts';
import { drawIndicatorChart } from '#figures/indicator-chart.ts';
import {
  findIndicatorSeries,
  type IndicatorSeries,
  pointsOf,
  type SourcedStatistic,
  type Strand,
} from '#figures/indicator-series.ts';
import { boxOf, expectSound, plainMarks, textsOf } from './figure-checks.ts';

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

function strandsOf(series: IndicatorSeries | undefined): readonly Strand[] {
  return series?.panels.flatMap(({ strands }) => strands) ?? [];
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
    expect(strandsOf(series).map((strand) => strand.joined)).toEqual(joined);
  });

  test('two stretches are not joined, even of one length', () => {
    const [series] = findIndicatorSeries([
      state({ period: '2016/2019' }),
      state({ period: '2020/2023' }),
    ]);
    expect(strandsOf(series).map((strand) => strand.joined)).toEqual([false]);
  });

  test('two ranges are not joined: a line would choose one of their ends', () => {
    const [series] = findIndicatorSeries([
      state({ upper: '14' }),
      state({ period: '2020', upper: '15' }),
    ]);
    expect(strandsOf(series).map((strand) => strand.joined)).toEqual([false]);
  });

  test('points run in order of time', () => {
    const years = ['2021', '2015', '2018'];
    const [series] = findIndicatorSeries(years.map((period) => state({ period })));
    expect(strandsOf(series)[0]?.points.map(({ period }) => period.edtf)).toEqual([
      '2015',
      '2018',
      '2021',
    ]);
  });
});

describe('which values share a plane', () => {
  test.each<{ why: string; one?: Partial<Statistic>; other: Partial<Statistic>; planes: number }>([
    { why: 'two years', other: { period: '2020' }, planes: 1 },
    { why: 'a year and a month', other: { period: '2020-05' }, planes: 2 },
    { why: 'a year and a day', other: { period: '2020-05-01' }, planes: 2 },
    { why: 'a year and five years', other: { period: '2016/2020' }, planes: 2 },
    { why: 'a year and a total up to a month', other: { period: '../2019-07' }, planes: 2 },
    { why: 'a year and a time that goes on', other: { period: '2019/..' }, planes: 2 },
    {
      why: 'a quarter and nine months',
      one: { period: '2019-01/2019-03' },
      other: { period: '2019-01/2019-09' },
      planes: 2,
    },
    {
      why: 'the same quarter of two years',
      one: { period: '2019-01/2019-03' },
      other: { period: '2020-01/2020-03' },
      planes: 1,
    },
    {
      why: 'four years and six',
      one: { period: '2016/2019' },
      other: { period: '2015/2020' },
      planes: 2,
    },
    { why: 'plan and result', other: { period: '2020', qualifier: 'dự kiến' }, planes: 2 },
    { why: 'exact and rounded', other: { period: '2020', qualifier: 'hơn' }, planes: 1 },
    {
      why: 'what two organisations count',
      other: { period: '2020', organisation: 'a' },
      planes: 2,
    },
    { why: 'the same area before and after it grew', other: { period: '2026' }, planes: 2 },
    { why: 'a year in which the area grew', other: { period: '2025' }, planes: 2 },
    {
      why: 'years of an area that stayed as it was',
      one: { place: 'quang-ninh' },
      other: { period: '2026', place: 'quang-ninh' },
      planes: 1,
    },
  ])('$why: $planes', ({ one = {}, other, planes }) => {
    const [series] = findIndicatorSeries([state(one), state(other)]);
    expect(series?.panels).toHaveLength(planes);
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
    // One full line 2015–2016.
    expect(looks.filter((look) => look === 'edge')).toHaveLength(1);
  });

  test('draws a range from end to end, and no dot at either', () => {
    const looks = plainMarks(figure.marks).map(({ look }) => look);
    expect(looks.filter((look) => look === 'span')).toHaveLength(1);
    expect(looks.filter((look) => look === 'dot')).toHaveLength(4);
  });

  test('leaves to the table what nothing can be compared with, and says so', () => {
    expect(textsOf(figure)).toContain('trong năm');
    expect(textsOf(figure)).not.toContain('37');
    expect(figure.description).toMatch(/cách tính khác chỉ ghi trong bảng/);
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

function draw(...stated: readonly Partial<Statistic>[]) {
  const [series] = findIndicatorSeries(stated.map((fields) => state(fields)));
  return drawIndicatorChart({ id: 'a', title: 'Chỉ tiêu', locale: VIETNAMESE, series: series! });
}

test('values that cannot be compared are a table and no drawing', () => {
  const figure = draw({ period: '2016/2019', value: '37' }, { period: '2015/2020', value: '60' });
  expect([figure.marks, figure.height, figure.table.rows.length]).toEqual([[], 0, 2]);
  expect(figure.description).toMatch(/không vẽ chung/);
});

test('a line over missing months is dashed', () => {
  const months = ['2020-01', '2020-02', '2020-12'];
  const looks = draw(...months.map((period) => ({ period }))).marks.map((mark) =>
    mark.shape === 'line' ? mark.look : '',
  );
  expect(looks.filter((look) => /^edge/.test(look))).toEqual(['edge', 'edge-gap']);
});

test.each([
  ['two zeros', ['0', '0']],
  ['the same value twice', ['7', '7']],
  ['below zero', ['-5', '-0,5']],
  ['both sides of zero', ['-300', '20']],
  ['as large as is told apart', ['9007199254740991', '1']],
  ['as small as is written', ['0,0000001', '0,0000002']],
  ['more digits than a line holds', ['0,1234567890123456789012345678901234567890123456', '1']],
])('%s give a sound chart', (_why, values) => {
  const figure = draw(...values.map((value, index) => ({ value, period: String(2019 + index) })));
  expectSound(figure);
  expect(figure.marks).not.toEqual([]);
});

test('any figures give sound charts: each plane of one measure, each label at its value', () => {
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
    qualifier: fc.constantFrom(undefined, 'hơn' as const, 'dự kiến' as const),
    organisation: fc.constantFrom(undefined, undefined, 'so-khcn'),
    upper: fc.constantFrom(undefined, undefined, '2000000001'),
  });
  fc.assert(
    fc.property(fc.array(statistic, { minLength: 2, maxLength: 50 }), (some) => {
      for (const series of findIndicatorSeries(
        some.map((fields) => state(fields as Partial<Statistic>)),
      )) {
        const heading = { id: 'a', title: 'Chỉ tiêu', locale: VIETNAMESE, series };
        const figure = drawIndicatorChart(heading);
        expectSound(figure);
        for (const panel of series.panels) {
          expect(new Set(pointsOf(panel).map(({ kind }) => kind)).size).toBe(1);
        }
        const marks = plainMarks(figure.marks);
        const values = marks.filter(({ look }) => /^(?:dot|box|span)$/.test(look)).map(boxOf);
        const labels = marks.filter((mark) => mark.shape === 'text' && mark.look === 'value');
        for (const label of labels.map(boxOf)) {
          const near = values.filter(
            (box) =>
              box.right >= label.left && box.left <= label.right && box.top >= label.bottom - 1,
          );
          expect(Math.min(...near.map(({ top }) => top - label.bottom))).toBeLessThan(8);
        }
      }
    }),
  );
});
