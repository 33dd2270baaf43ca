import { expect, test } from 'vitest';
import { makeArchive } from '#tests/factories/archive.ts';
import { toStripRow } from '#views/document-strip.ts';

function stripOf(date: string | undefined, reports: readonly string[]) {
  const archive = makeArchive({
    documents: { nq: date === undefined ? {} : { date } },
    items: Object.fromEntries(
      reports.map((day, index) => [
        `${day.slice(0, 4)}/tin-${index}`,
        { date: day, documents: [{ id: 'nq' }] },
      ]),
    ),
  });
  return toStripRow(archive, archive.documents.byId.get('nq')!).strip;
}

test('the line runs from the issue to the last report, each in proportion of time', () => {
  expect(stripOf('2016-01-01', ['2018-01-01', '2020-01-01'])).toEqual({
    words: '2 tin, từ 01/01/2018 đến 01/01/2020',
    firstTime: '2016',
    lastTime: '2020',
    issued: 6,
    reports: [120, 234],
  });
});

test.each([
  { why: 'a single report of unknown issue', date: undefined, reports: ['2020-01-01'] },
  { why: 'an issue that nothing reports', date: '2016-01-01', reports: [] },
  { why: 'everything on one day', date: '2020-01-01', reports: ['2020-01-01'] },
])('no line: $why', ({ date, reports }) => {
  expect(stripOf(date, reports)).toBeUndefined();
});

test('a line within one year runs from month to month', () => {
  expect(stripOf('2025-01-09', ['2025-01-14', '2025-06'])).toMatchObject({
    firstTime: '1/2025',
    lastTime: '6/2025',
  });
});

test('reports that would fall on one dot are drawn once and still counted', () => {
  const strip = stripOf('2010-01-01', ['2020-01-01', '2020-01-02']);
  expect(strip?.reports).toEqual([234]);
  expect(strip?.words).toBe('2 tin, từ 01/01/2020 đến 02/01/2020');
});
