import { parsePeriod } from './dates.ts';
import { readWrittenDate } from './written-dates.ts';

const YEAR = '(?:,? (?:của )?năm |\\s*[/-]\\s*|\\s+)(?<year>\\d{4})';
const MONTHS_OF_YEAR = new RegExp(
  `^(?<count>\\d{1,2}) tháng (?<end>đầu|cuối)(?: của)?${YEAR}$`,
  'i',
);
const HALF_OF_YEAR = new RegExp(`^nửa (?<end>đầu|cuối)${YEAR}$`, 'i');
const QUARTER = new RegExp(`^(?:quý\\s*|q)(?<quarter>IV|I{1,3}|[1-4])${YEAR}$`, 'i');
const WHOLE_YEAR = /^cả năm (?<year>\d{4})$/i;
const DAYS_OF_MONTH =
  /^(?:từ )?(?:ngày )?(?<from>\d{1,2})\s*(?:-|–|—|đến(?: ngày)?)\s*(?<to>\d{1,2})(?<sign>[/.]| tháng )(?<rest>\d{1,2}(?:\k<sign>|,? năm )\d{4})$/i;
const MONTHS_TO =
  /^(?:từ )?tháng (?<from>\d{1,2})\s*(?:-|–|—|đến(?: tháng)?)\s*(?<to>\d{1,2})(?:\/|-|,? năm )(?<year>\d{4})$/i;
const UNTIL_NOW = /^(?:từ )?(?<from>.+?)(?:,? (?:đến|tới) |\s*[-–—]\s*)nay$/i;
const FROM = /^(?:kể )?từ (?<from>.+)$/i;
const UNTIL = /^(?:tính )?(?:đến|tới)(?: hết)? (?<to>.+)$/i;
// As the draft of EDTF and many tools leave it empty.
const OPEN_SIDE = /^(?:(?<from>[^/]+)\/|\/(?<to>[^/]+))$/;
const SIDES =
  /\s+(?:đến|tới)(?:\s+hết)?\s+|\s*[–—]\s*|(?<=\d{4})\s*-\s*(?=\d{4})|(?<=[/.]\d{4})-(?=\d{1,2}[/.]\d)|\s+-\s+/;
const NAMED_STRETCH = /^(?:giai đoạn|nhiệm kỳ|thời kỳ|trong)\s+/i;
const LAST_MONTH = 12;
const MONTHS_OF_QUARTER = 3;
const QUARTERS = ['I', 'II', 'III', 'IV'];

/** The EDTF of a period as Vietnamese writers put it: «2015-2020», «giai đoạn 2021–2025», «từ 8/2016 đến 7/2019», «9 tháng đầu năm 2025», «quý I/2025», «từ 2020 đến nay», «đến tháng 6-2025», or a single date; `undefined` when none can be read without losing a word that matters. */
export function readWrittenPeriod(text: string): string | undefined {
  const written = text.trim().replace(/\s+/g, ' ').replace(NAMED_STRETCH, '');
  const edtf = partOfYear(written) ?? stretchOf(written);
  return edtf === undefined || parsePeriod(edtf) === undefined ? undefined : edtf;
}

function partOfYear(written: string): string | undefined {
  const months = MONTHS_OF_YEAR.exec(written)?.groups;
  if (months) return countedMonths(months['year'], Number(months['count']), months['end']);
  const half = HALF_OF_YEAR.exec(written)?.groups;
  if (half) return countedMonths(half['year'], LAST_MONTH / 2, half['end']);
  const quarter = QUARTER.exec(written)?.groups;
  if (quarter) {
    const name = quarter['quarter']?.toUpperCase() ?? '';
    const place = QUARTERS.includes(name) ? QUARTERS.indexOf(name) : Number(name) - 1;
    const first = place * MONTHS_OF_QUARTER + 1;
    return monthsOf(quarter['year'], first, first + MONTHS_OF_QUARTER - 1);
  }
  const span = MONTHS_TO.exec(written)?.groups;
  if (span) return monthsOf(span['year'], Number(span['from']), Number(span['to']));
  return WHOLE_YEAR.exec(written)?.groups?.['year'];
}

function countedMonths(year = '', count: number, end = ''): string | undefined {
  if (count < 1 || count > LAST_MONTH) return undefined;
  const isFirst = end.toLowerCase() === 'đầu';
  return isFirst ? monthsOf(year, 1, count) : monthsOf(year, LAST_MONTH - count + 1, LAST_MONTH);
}

function monthsOf(year = '', first: number, last: number): string {
  const [from, to] = [first, last].map((month) => `${year}-${String(month).padStart(2, '0')}`);
  return from === to ? `${from}` : `${from}/${to}`;
}

function stretchOf(written: string): string | undefined {
  const days = DAYS_OF_MONTH.exec(written)?.groups;
  if (days) {
    const { from, to, sign, rest } = days;
    return between(
      readWrittenDate(`${from}${sign}${rest}`),
      readWrittenDate(`${to}${sign}${rest}`),
    );
  }
  const now = UNTIL_NOW.exec(written)?.groups;
  if (now) return between(readWrittenDate(now['from'] ?? ''), '..');
  const open = OPEN_SIDE.exec(written)?.groups;
  if (open?.['from']) return between(readWrittenDate(open['from']), '..');
  if (open?.['to']) return between('..', readWrittenDate(open['to']));
  // «tính đến tháng 6/2025» has no other side.
  const until = UNTIL.exec(written)?.groups;
  if (until) return between('..', readWrittenDate(until['to'] ?? ''));
  const [from = '', to = ''] = written.split(SIDES);
  if (written.split(SIDES).length === 2 && from !== '') {
    const start = readWrittenDate(FROM.exec(from)?.groups?.['from'] ?? from);
    return between(start, readWrittenDate(to)) ?? readWrittenDate(written);
  }
  const since = FROM.exec(written)?.groups;
  if (since) return between(readWrittenDate(since['from'] ?? ''), '..');
  return readWrittenDate(written);
}

function between(start: string | undefined, end: string | undefined): string | undefined {
  return start === undefined || end === undefined ? undefined : `${start}/${end}`;
}
