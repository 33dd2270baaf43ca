import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLISH, VIETNAMESE } from '#core/locale.ts';
import { placeLabels } from '#figures/place-labels.ts';
import { drawTimeline } from '#figures/timeline.ts';
import type { TimelineEvent } from '#figures/timeline-event.ts';
import { boxOf, expectSound, linksOf, plainMarks, textsOf } from './figure-checks.ts';

const HEADING = { id: 'dong-thoi-gian', title: 'Từ ngày ban hành đến nay', locale: VIETNAMESE };
const ISSUE: TimelineEvent = {
  date: '2016-08-01',
  label: 'Ban hành Nghị quyết số 02-NQ/TU',
  kind: 'origin',
};

function report(date: string, label = 'Sơ kết 03 năm thực hiện nghị quyết'): TimelineEvent {
  return { date, label, kind: 'report', href: `/tin/${date.slice(0, 4)}/bai/` };
}

describe('labels beside an axis', () => {
  test.each([
    { why: 'what does not collide stays where it wishes', at: [0, 50], tops: [0, 50] },
    { why: 'what collides moves down', at: [10, 15], tops: [10, 30] },
    { why: 'what would leave the bottom moves the others up', at: [90, 95], tops: [60, 80] },
  ])('$why', ({ at, tops }) => {
    const wishes = at.map((one) => ({ at: one, height: 20 }));
    expect(placeLabels(wishes, { top: 0, bottom: 100 })).toEqual(tops);
  });
});

describe('a timeline of a few events', () => {
  const figure = drawTimeline({
    ...HEADING,
    events: [report('2024-10~'), report('2020'), ISSUE, report('2019-10-08T00:05+07:00')],
  })!;

  test('runs from the issue to the latest report', () => {
    expect(figure.table.rows.map((row) => row[0]?.text)).toEqual([
      '01/8/2016',
      '08/10/2019',
      '2020',
      'khoảng 10/2024',
    ]);
    expect(figure.description).toMatch(
      /^4 mốc, từ ngày 01\/8\/2016 đến tháng 10\/2024 \(khoảng\)\./,
    );
  });

  test('links each report and not the issue itself', () => {
    expect(linksOf(figure).map(([, href]) => href)).toEqual([
      '/tin/2019/bai/',
      '/tin/2020/bai/',
      '/tin/2024/bai/',
    ]);
  });

  test('draws a date that is only a year over the whole year, never as a point', () => {
    const looks = plainMarks(figure.marks).map(({ look }) => look);
    expect(looks.filter((look) => look === 'span')).toHaveLength(1);
    expect(looks.filter((look) => look === 'dot')).toHaveLength(2);
    expect(looks.filter((look) => look === 'origin')).toHaveLength(1);
  });

  test('is sound', () => expectSound(figure));

  test('speaks English where asked', () => {
    const english = drawTimeline({ ...HEADING, locale: ENGLISH, events: [ISSUE] })!;
    expect(english.description).toBe('1 event, from 1 August 2016 to 1 August 2016.');
  });
});

describe('the proportion of time', () => {
  const ysOf = (dates: readonly string[]) =>
    plainMarks(
      drawTimeline({ ...HEADING, events: dates.map((date) => report(date, 'Tin')) })!.marks,
    ).flatMap((mark) => (mark.shape === 'circle' ? [mark.cy] : []));

  test('is kept where events stand apart, and nothing is said', () => {
    const [a = 0, b = 0, c = 0] = ysOf(['2016-06-15', '2018-06-15', '2020-06-15']);
    expect(b - a).toBeCloseTo(c - b, 1);
    const figure = drawTimeline({
      ...HEADING,
      events: [report('2016-06-15'), report('2020-06-15')],
    })!;
    expect(figure.description).not.toMatch(/giãn/);
  });

  test('gives way where they stand close together, and the description says so', () => {
    const dates = ['2020-01-03', '2020-01-03', '2020-01-04', '2024-06-15'];
    const ys = ysOf(dates);
    expect(ys.slice(1).every((y, index) => y - (ys[index] ?? 0) >= 38)).toBe(true);
    const figure = drawTimeline({ ...HEADING, events: dates.map((date) => report(date)) })!;
    expect(figure.description).toMatch(/giãn ra\.$/);
  });
});

describe('a timeline of many events', () => {
  test('counts a thousand reports by year, empty years too', () => {
    const years = [2017, 2018, 2020, 2024];
    const events = Array.from({ length: 1000 }, (_, index) => report(`${years[index % 4]}-05-06`));
    const figure = drawTimeline({ ...HEADING, events: [ISSUE, ...events] })!;
    expect(textsOf(figure)).toContain('2019');
    expect(figure.table.rows.map((row) => row[1]?.text)).toEqual([
      '250',
      '250',
      '0',
      '250',
      '0',
      '0',
      '0',
      '250',
    ]);
    expect(textsOf(figure)[0]).toBe('01/8/2016: Ban hành Nghị quyết số 02-NQ/TU');
    expect(figure.table.caption).toContain('01/8/2016: Ban hành');
    expectSound(figure);
  });

  test('counts by month where all lie within two years', () => {
    const events = Array.from({ length: 40 }, (_, index) =>
      report(`2020-${index < 20 ? '11' : '12'}-05`),
    );
    const figure = drawTimeline({ ...HEADING, events: [...events, report('2021-02-01')] })!;
    expect(figure.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['11/2020', '20'],
      ['12/2020', '20'],
      ['1/2021', '0'],
      ['2/2021', '1'],
    ]);
  });

  test('counts by year where one of them has no month', () => {
    const events = Array.from({ length: 20 }, () => report('2020-11'));
    const figure = drawTimeline({ ...HEADING, events: [...events, report('2021')] })!;
    expect(figure.table.rows.map((row) => row[0]?.text)).toEqual(['2020', '2021']);
  });
});

test('no event is no figure', () => {
  expect(drawTimeline({ ...HEADING, events: [] })).toBeUndefined();
});

test('a date that is not EDTF is a mistake of the program', () => {
  expect(() => drawTimeline({ ...HEADING, events: [report('2026-02-30')] })).toThrow('2026-02-30');
});

test('any dates give a sound figure', () => {
  const year = fc.integer({ min: 1945, max: 2099 });
  const part = (max: number) =>
    fc.integer({ min: 1, max }).map((one) => String(one).padStart(2, '0'));
  const date = fc.oneof(
    year.map(String),
    fc.tuple(year, part(12)).map(([y, m]) => `${y}-${m}~`),
    fc.tuple(year, part(12), part(28)).map(([y, m, d]) => `${y}-${m}-${d}`),
  );
  const event = fc.record({
    date,
    label: fc.lorem({ maxCount: 20 }),
    kind: fc.constantFrom('origin' as const, 'report' as const),
    href: fc.constantFrom(undefined, '/tin/'),
  });
  const events = fc.array(event, { minLength: 1, maxLength: 22 });
  fc.assert(
    fc.property(events, (some) => {
      const figure = drawTimeline({ ...HEADING, events: some })!;
      expectSound(figure);
      // Each label begins at its own moment; many events are counted and have none.
      const marks = plainMarks(figure.marks);
      const moments = marks.filter(({ look }) => /^(?:dot|origin|span)$/.test(look)).map(boxOf);
      const days = marks.filter((mark) => mark.shape === 'text' && mark.look === 'strong');
      if (some.length > 16) return;
      expect(days).toHaveLength(some.length);
      for (const day of days.map(boxOf)) {
        const middle = (day.top + day.bottom) / 2;
        expect(moments.some(({ top, bottom }) => top <= middle + 1 && bottom >= middle - 1)).toBe(
          true,
        );
      }
    }),
  );
});
