import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ArchiveDate,
  dateSortKey,
  earliestDay,
  formatDate,
  formatPeriod,
  latestDay,
  machineDate,
  parseDate,
  parsePeriod,
  toArchiveZone,
} from '#core/dates.ts';

function read(edtf: string): ArchiveDate {
  const date = parseDate(edtf);
  if (date === undefined) throw new Error(`test date is no date: ${edtf}`);
  return date;
}

describe('what is a date', () => {
  test.each([
    ['2016-08-01', 'a day', 'day'],
    ['2024-02-29', 'a leap day of a leap year', 'day'],
    ['2000-02-29', 'a century that divides by 400 is a leap year', 'day'],
    ['2019-10-08T00:05+07:00', 'a minute with its zone', 'minute'],
    ['2019-10-08T23:59:59Z', 'a second in universal time', 'minute'],
    ['2024-10', 'a month', 'month'],
    ['2024-10~', 'about a month', 'month'],
    ['2024', 'a year', 'year'],
    ['2024~', 'about a year', 'year'],
  ])('%s is one: %s', (edtf, _, precision) => {
    expect(parseDate(edtf)).toMatchObject({
      edtf,
      precision,
      approximate: edtf.endsWith('~'),
      year: Number(edtf.slice(0, 4)),
    });
  });

  test.each([
    ['2026-02-30', 'a day that February never has'],
    ['2023-02-29', 'a leap day of a common year'],
    ['1900-02-29', 'a century that does not divide by 400 is a common year'],
    ['2026-04-31', 'April has thirty days'],
    ['2026-13-01', 'there is no thirteenth month'],
    ['2026-00', 'months count from 1'],
    ['2026-01-00', 'days count from 1'],
    ['2026-1-1', 'zeros may not be left out'],
    ['01/08/2016', 'day first is for readers'],
    ['2019-10-08T00:05', 'a time without its zone is no moment'],
    ['2019-10-08 00:05+07:00', 'a space is not a T'],
    ['2019-10-08T24:00+07:00', 'a day ends at 23:59'],
    ['2019-10-08T10:60+07:00', 'an hour has sixty minutes'],
    ['2024-10T10:00+07:00', 'a time needs its day'],
    ['2019-10-08T23:59:60Z', 'a leap second is no time of this archive'],
    ['2025-06-01T17:00+19:59', 'no zone is so far ahead'],
    ['2025-06-01T17:00+14:01', 'the farthest is fourteen hours ahead'],
    ['2025-06-01T17:00-07:60', 'an offset has sixty minutes too'],
    ['2025-06-01T17:00:00.000Z', 'fractions of a second are no EDTF'],
    ['9999-12-31T23:00Z', 'a moment that falls behind the last year of four digits'],
    ['24', 'a year has four digits'],
    ['2024-10?', 'this archive says «about», never «perhaps»'],
    [' 2024', 'white space is not part of a date'],
    ['2024\n', 'nor is a line end'],
    ['٢٠٢٤', 'digits are ASCII'],
    ['', 'nothing is no date'],
  ])('«%s» is none: %s', (edtf) => {
    expect(parseDate(edtf)).toBeUndefined();
  });

  test('every day of a century is a day exactly when the calendar has it', () => {
    const part = fc.integer({ min: 0, max: 32 });
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2050 }), part, part, (year, month, day) => {
        const edtf = `${year}-${pad(month)}-${pad(day)}`;
        const calendar = new Date(`${edtf}T00:00:00Z`);
        const exists = !Number.isNaN(+calendar) && calendar.toISOString().startsWith(edtf);
        expect(parseDate(edtf) !== undefined).toBe(exists);
      }),
    );
  });

  test('no text makes reading throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parsePeriod(text)));
  });
});

describe('what is a period', () => {
  test.each([
    ['2015/2020', 'two years', '2015-01-01', '2020-12-31'],
    ['2016-08-01/2019-07', 'ends of different precision', '2016-08-01', '2019-07-31'],
    ['../2019-07', 'no known start', undefined, '2019-07-31'],
    ['2024-02', 'a single date is a period of itself', '2024-02-01', '2024-02-29'],
    ['2020/2020', 'a period may end in the year it starts', '2020-01-01', '2020-12-31'],
  ])('%s is one: %s', (edtf, _, first, last) => {
    const period = parsePeriod(edtf);
    expect(period?.start && earliestDay(period.start)).toBe(first);
    expect(period?.end && latestDay(period.end)).toBe(last);
  });

  test.each([
    ['2020/2015', 'it runs backwards'],
    ['2015-2020', 'a hyphen joins the parts of one date'],
    ['2015/2020/2025', 'it has three sides'],
    ['2020-05-20T10:00+07:00/2020-05-20T02:00Z', 'its hours run backwards'],
    ['/2020', 'an open side is written «..»'],
    ['2015/2020-02-30', 'one side does not exist'],
  ])('«%s» is none: %s', (edtf) => {
    expect(parsePeriod(edtf)).toBeUndefined();
  });
});

describe('how dates are written for readers', () => {
  test.each([
    ['2016-08-01', 'ngày 01/8/2016', 'months from 3 on take no zero'],
    ['2016-02-01', 'ngày 01/02/2016', 'months 1 and 2 take one'],
    ['2016-12-22', 'ngày 22/12/2016', 'both of two digits'],
    ['2024-10', 'tháng 10/2024', 'a month'],
    ['2024-10~', 'tháng 10/2024 (khoảng)', 'about is said'],
    ['2024', 'năm 2024', 'a year'],
    ['2019-10-08T00:05+07:00', '00:05, ngày 08/10/2019', 'the time comes first'],
  ])('%s is «%s»: %s', (edtf, written) => {
    expect(formatDate(read(edtf))).toBe(written);
  });

  test.each([
    ['2015/2020', '2015–2020', 'years'],
    ['2016-08-01/2019-07', '01/8/2016–7/2019', 'unlike ends'],
    ['../2019-07', 'đến 7/2019', 'no start'],
    ['2016-08-01/..', 'từ 01/8/2016', 'no end'],
    ['2024-10', 'tháng 10/2024', 'a single date'],
  ])('the period %s is «%s»: %s', (edtf, written) => {
    const period = parsePeriod(edtf);
    expect(period && formatPeriod(period)).toBe(written);
  });

  test('a machine is given no «~», which HTML does not know', () => {
    expect(machineDate(read('2024-10~'))).toBe('2024-10');
  });
});

describe('a moment of another zone is told on the archive’s clock', () => {
  test.each([
    ['2025-06-01T17:00Z', '2025-06-02T00:00+07:00', 'the evening in Greenwich is the next day'],
    ['2024-12-31T20:00:00Z', '2025-01-01T03:00:00+07:00', 'and at New Year the next year'],
    ['2025-03-01T01:00+14:00', '2025-02-28T18:00+07:00', 'the Pacific is a day ahead'],
    ['2024-02-28T23:00-05:30', '2024-02-29T11:30+07:00', 'a leap day between'],
    ['2025-01-01T00:30+09:00', '2024-12-31T22:30+07:00', 'back over New Year'],
    ['2025-06-01T23:00+07:00', '2025-06-01T23:00+07:00', 'its own zone changes nothing'],
    ['2025-06-01T17:00Z~', '2025-06-02T00:00+07:00~', 'about stays about'],
    ['2025-06-01', '2025-06-01', 'a day has no zone'],
    ['hôm qua', 'hôm qua', 'what is no date is left as it is'],
  ])('%s is %s: %s', (edtf, there) => {
    expect(toArchiveZone(edtf)).toBe(there);
  });

  test('the instant never changes', () => {
    const hour = fc.integer({ min: 0, max: 23 });
    const offset = fc.integer({ min: -14, max: 14 });
    const day = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(day, hour, offset, (days, at, ahead) => {
        const date = new Date(days * 86_400_000).toISOString().slice(0, 10);
        const zone = `${ahead < 0 ? '-' : '+'}${pad(Math.abs(ahead))}:00`;
        const edtf = `${date}T${pad(at)}:00${zone}`;
        expect(+new Date(toArchiveZone(edtf))).toBe(+new Date(edtf));
      }),
    );
  });

  test('readers are told the day and the hour of the archive', () => {
    expect(formatDate(read('2025-06-01T17:00Z'))).toBe('00:00, ngày 02/6/2025');
  });
});

describe('order of time', () => {
  test('moments of several zones stand in the order of their instants', () => {
    const inOrder = ['2025-06-01T15:59Z', '2025-06-01T23:00+07:00', '2025-06-01T17:00Z'];
    expect([...inOrder].reverse().sort(byKey)).toEqual(inOrder);
  });

  test('keys sort as the moments do, a coarse date at its first moment', () => {
    const inOrder = [
      '2019',
      '2019-10-08T00:05+07:00',
      '2019-10-08T08:00+07:00',
      '2019-11',
      '2020~',
    ];
    expect([...inOrder].reverse().sort(byKey)).toEqual(inOrder);
  });

  test('what is no date sorts first', () => {
    expect(dateSortKey('hôm qua') < dateSortKey('0001')).toBe(true);
  });
});

function byKey(a: string, b: string): number {
  return dateSortKey(a) < dateSortKey(b) ? -1 : 1;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
