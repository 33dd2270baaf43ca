import { describe, expect, test } from 'vitest';
import { VIETNAMESE } from '#core/locale.ts';
import { drawBarChart } from '#figures/bar-chart.ts';
import { stepName, stepsBetween } from '#figures/steps-between.ts';
import { drawTimeline } from '#figures/timeline.ts';
import { drawYearPlaceGrid } from '#figures/year-place-grid.ts';
import { expectSound } from './figure-checks.ts';

test.each([
  [[], [], 'nothing has no steps'],
  [[2020], ['2020'], 'one year'],
  [[2020, 2018, 2020], ['2018', '2019', '2020'], 'the years between, each once'],
  [[1990, 2020], Array.from({ length: 31 }, (_, year) => String(1990 + year)), 'a long life'],
  [[2024, 9999], ['2024', '2025–9998', '9999'], 'a slip of the hand is one step away'],
  [[1, 2024, 2025], ['1', '2–2023', '2024', '2025'], 'so is one in the other direction'],
])('the steps of %j: %j (%#, %s)', (numbers, names) => {
  expect(stepsBetween(numbers).map((step) => stepName(step, String))).toEqual(names);
});

describe('a year far from the others costs a figure one column', () => {
  const heading = { id: 'xa', title: 'Năm xa', locale: VIETNAMESE };
  const counts = [1, 2024, 2025, 9999].map((year) => ({ year, place: 'Cần Thơ', count: 1 }));
  const events = Array.from({ length: 20 }, (_, index) => ({
    date: ['0001', '2024-05', '9999-12-31'][index % 3] ?? '',
    label: 'Tin',
    kind: 'report' as const,
  }));

  test.each([
    ['columns by year', drawBarChart({ ...heading, counts }), 6],
    ['a timeline of many events', drawTimeline({ ...heading, events }), 5],
    ['a timeline of few', drawTimeline({ ...heading, events: events.slice(0, 3) }), 3],
  ])('%s', (_, figure, rows) => {
    expect(figure?.table.rows).toHaveLength(rows);
    expect(figure?.marks.length).toBeLessThan(100);
    if (figure) expectSound(figure);
  });

  test('years and places', () => {
    const figure = drawYearPlaceGrid({ ...heading, counts })!;
    expect(figure.table.head.map(({ text }) => text)).toEqual([
      'Địa phương',
      '1',
      '2–2023',
      '2024',
      '2025',
      '2026–9998',
      '9999',
      'Cộng',
    ]);
    expectSound(figure);
  });
});
