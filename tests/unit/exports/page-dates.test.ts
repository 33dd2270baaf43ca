import { describe, expect, it } from 'vitest';
import { pageDates } from '#exports/page-dates.ts';
import { makeArchive } from '#tests/factories/archive.ts';

const DATES = pageDates(
  makeArchive({
    items: {
      '2019/mot': { date: '2019-10-08T00:05:00+07:00', places: ['can-tho'] },
      '2020/hai': {
        date: '2020',
        documents: [{ id: 'nq' }],
        corrections: [{ date: '2021-03-04', what: 'Ghi «3», nay là «4».' }],
        reviewed: { date: '2020-06', by: 'biên tập viên' },
      },
    },
    documents: {
      nq: {},
      'khong-tin': {},
      'doi-chieu': { reviewed: { date: '2026-11-27', by: 'biên tập viên' } },
    },
    places: {
      'can-tho': { name: 'Cần Thơ' },
      vung: { reviewed: { date: '2026-11-28', by: 'biên tập viên' } },
    },
  }),
);

describe('when pages changed', () => {
  it.each<readonly [string, string | undefined, string]>([
    ['/tin/2019/mot/', '2019-10-08', 'an item on its day, without its time'],
    ['/tin/2020/hai/', '2021-03-04', 'a corrected one when it was corrected last'],
    ['/van-ban/nq/', '2021-03-04', 'a document with the newest item that cites it'],
    ['/dia-phuong/can-tho/', '2019-10-08', 'a place with the newest item that names it'],
    ['/nam/2020/', '2021-03-04', 'a year with its newest'],
    ['/', '2021-03-04', 'the front page with the newest of all'],
    ['/van-ban/doi-chieu/', '2026-11-27', 'a document when it was reviewed'],
    ['/dia-phuong/vung/', '2026-11-28', 'a place when it was reviewed'],
    ['/van-ban/khong-tin/', undefined, 'what no record dates has no day'],
  ])('%s: %s (%s)', (path, day) => {
    expect(DATES.get(path)).toBe(day);
  });
});
