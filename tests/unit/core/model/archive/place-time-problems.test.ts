import { describe, expect, test } from 'vitest';
import { findPlaceTimeProblems } from '#core/model/archive/place-time-problems.ts';
import type { Place } from '#core/model/schema/registers.ts';
import type { Statistic } from '#core/model/schema/statistic.ts';

describe('a figure of a place', () => {
  test.each<readonly [string, Partial<Place>, Partial<Statistic>, number]>([
    ['of a year before the place was there', { validFrom: '2025-07-01' }, { period: '2024' }, 1],
    ['of half a year before', { validFrom: '2025-07-01' }, { period: '2025-01/2025-06' }, 1],
    ['of the year in which it began', { validFrom: '2025-07-01' }, { period: '2025' }, 0],
    ['of all until a day of its time', { validFrom: '2025-07-01' }, { period: '../2025-08' }, 0],
    ['of a year after the place was gone', { validTo: '2025-06-30' }, { period: '2026' }, 1],
    ['of its last day', { validTo: '2025-06-30' }, { period: '2025-06-30' }, 0],
    ['of no time that is told', { validTo: '2025-06-30' }, {}, 0],
    ['of a place without end', {}, { period: '1990' }, 0],
    [
      'whose note says how it was counted',
      { validFrom: '2025-07-01' },
      { period: '2024', note: 'Tính theo địa bàn mới.' },
      0,
    ],
  ])('%s', (_, place, figure, count) => {
    const statistic = { indicator: 'Bằng', value: '1', unit: 'bằng', place: 'a', ...figure };
    const fields = {
      title: 'Tin',
      date: '2026',
      source: { name: 'Cổng' },
      statistics: [statistic],
    };
    const record = { file: 'a', digest: '', images: [], citations: [] };
    const problems = findPlaceTimeProblems({
      items: [{ ...record, id: '2026/tin', fields }],
      places: [{ id: 'a', file: 'a', digest: '', fields: { name: 'A', ...place } }],
    });
    expect(problems.map(({ rule }) => rule)).toEqual(
      Array<string>(count).fill('ngoai-thoi-gian-dia-phuong'),
    );
  });
});
