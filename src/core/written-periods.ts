import { parsePeriod } from './dates.ts';
import { readWrittenDate } from './written-dates.ts';

const YEAR = '(?:,? (?:của )?năm |\\s*[/–-]\\s*|\\s+)(?<year>\\d{4})';
/** From one to twelve as they are counted; a quarter is told by the first four as ordinals. */
const COUNTS = [
  ...['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một'],
  'mười hai',
];
const QUARTERS = ['I', 'II', 'III', 'IV'];
const ORDINALS = ['một', 'hai', 'ba', 'tư'];
const COUNTED_MONTHS = `(?<count>\\d{1,2}|${COUNTS.join('|')}) tháng`;
const MONTHS_OF_YEAR = new RegExp(`^${COUNTED_MONTHS} (?<end>đầu|cuối)(?: của)?${YEAR}$`, 'i');
const QUARTERS_OF_YEAR = new RegExp(
  `^(?<count>[1-4]|${COUNTS.slice(0, QUARTERS.length).join('|')}) quý (?<end>đầu|cuối)(?: của)?${YEAR}$`,
  'i',
);
const HALF_OF_YEAR = new RegExp(`^nửa (?<end>đầu|cuối)${YEAR}$`, 'i');
const QUARTER_NAME = `IV|I{1,3}|[1-4]|${ORDINALS.join('|')}`;
const QUARTER = new RegExp(
  `^(?:quý\\s*|q)(?<quarter>${QUARTER_NAME})(?:\\s*(?<joint>-|–|và|đến)\\s*(?:quý\\s*)?(?<last>${QUARTER_NAME}))?${YEAR}$`,
  'i',
);
/** As ISO 8601 has no name for it and programs give it one. */
const QUARTER_OF_PROGRAMS = /^(?<year>\d{4})-?Q(?<quarter>[1-4])$/i;
const WHOLE_YEAR = /^cả năm (?<year>\d{4})$/i;
const DAYS_OF_MONTH =
  /^(?:từ )?(?:ngày )?(?<from>\d{1,2})\s*(?:-|–|—|đến(?: ngày)?)\s*(?<to>\d{1,2})(?<sign>[/.]| tháng )(?<rest>\d{1,2}(?:\k<sign>|,? năm )\d{4})$/i;
const MONTHS_TO =
  /^(?:từ )?tháng (?<from>\d{1,2})\s*(?:-|–|—|đến(?: tháng)?)\s*(?<to>\d{1,2})(?:\/|-|,? năm )(?<year>\d{4})$/i;
/** «từ ngày 30/9 đến ngày 02/10/2025»: the year stands once. */
const DAYS_OF_YEAR =
  /^(?:từ )?(?:ngày )?(?<day>\d{1,2})(?:[/.-]| tháng )(?<month>\d{1,2})\s*(?:–|—| - |đến(?: ngày)?)\s*(?<to>\d{1,2}(?:[/.-]| tháng )\d{1,2}(?:[/.-]|,? năm )(?<year>\d{4}))$/i;
const START_OF_YEAR = /đầu năm (?=\d{4}(?!\d))/gi;
const END_OF_YEAR = /cuối năm (?=\d{4}(?!\d))/gi;
const UNTIL_NOW = /^(?:từ )?(?<from>.+?)(?:,? (?:đến|tới) |\s*[-–—]\s*)nay$/i;
const FROM = /^(?:kể )?từ (?<from>.+)$/i;
const UNTIL = /^(?:tính )?(?:đến|tới)(?: hết)? (?<to>.+)$/i;
// As the draft of EDTF and many tools leave it empty.
const OPEN_SIDE = /^(?:(?<from>[^/]+)\/|\/(?<to>[^/]+))$/;
const SIDES =
  /\s+(?:đến|tới)(?:\s+hết)?\s+|\s*[–—]\s*|(?<=\d{4})\s*-\s*(?=\d{4}|tháng )|(?<=[/.]\d{4})-(?=\d{1,2}[/.]\d)|\s+-\s+/;
const NAMED_STRETCH = /^(?:giai đoạn|nhiệm kỳ|thời kỳ|thời kì|trong|l[uũ][yỹ] kế)\s+/i;
/** «5 năm 2021-2025»: the count says what the years say. */
const COUNTED_YEARS = /^(?<count>\d{1,2}) năm\s*\(?(?<from>\d{4})\s*[-–—]\s*(?<to>\d{4})\)?$/i;
const ABOUT = /^khoảng\s+/i;
const LAST_MONTH = 12;
const MONTHS_OF_QUARTER = 3;

/** The EDTF of a period as Vietnamese writers put it: «2015-2020», «giai đoạn 2021–2025», «từ 8/2016 đến 7/2019», «9 tháng đầu năm 2025», «quý I/2025», «từ 2020 đến nay», «đến tháng 6-2025», or a single date; `undefined` when none can be read without losing a word that matters. */
export function readWrittenPeriod(text: string): string | undefined {
  const written = text.trim().replace(/\s+/g, ' ').replace(NAMED_STRETCH, '');
  const edtf =
    aboutBoth(written) ?? countedYears(written) ?? partOfYear(written) ?? stretchOf(written);
  return edtf === undefined || parsePeriod(edtf) === undefined ? undefined : edtf;
}

// «khoảng 2015-2020»: neither year is sure.
function aboutBoth(written: string): string | undefined {
  if (!ABOUT.test(written)) return undefined;
  const sides = stretchOf(written.replace(ABOUT, ''))?.split('/') ?? [];
  const areYears = sides.length === 2 && sides.every((side) => /^\d{4}(?:-\d\d)?$/.test(side));
  return areYears ? sides.map((side) => `${side}~`).join('/') : undefined;
}

function countedYears(written: string): string | undefined {
  const { count, from, to } = COUNTED_YEARS.exec(written)?.groups ?? {};
  return Number(to) - Number(from) + 1 === Number(count) ? `${from}/${to}` : undefined;
}

function partOfYear(written: string): string | undefined {
  const months = MONTHS_OF_YEAR.exec(written)?.groups;
  if (months) return countedMonths(months['year'], countOf(months['count']), months['end']);
  const quarters = QUARTERS_OF_YEAR.exec(written)?.groups;
  if (quarters) {
    const count = countOf(quarters['count']) * MONTHS_OF_QUARTER;
    return countedMonths(quarters['year'], count, quarters['end']);
  }
  const half = HALF_OF_YEAR.exec(written)?.groups;
  if (half) return countedMonths(half['year'], LAST_MONTH / 2, half['end']);
  const quarter = (QUARTER.exec(written) ?? QUARTER_OF_PROGRAMS.exec(written))?.groups;
  if (quarter) {
    const first = quarterOf(quarter['quarter']);
    const last = quarter['last'] === undefined ? first : quarterOf(quarter['last']);
    // «quý I và III» leaves out what lies between.
    if (quarter['joint'] === 'và' && last !== first + 1) return undefined;
    return monthsOf(quarter['year'], (first - 1) * MONTHS_OF_QUARTER + 1, last * MONTHS_OF_QUARTER);
  }
  const span = MONTHS_TO.exec(written)?.groups;
  if (span) return monthsOf(span['year'], Number(span['from']), Number(span['to']));
  return WHOLE_YEAR.exec(written)?.groups?.['year'];
}

function countOf(count = ''): number {
  const word = COUNTS.indexOf(count.toLowerCase());
  return word === -1 ? Number(count) : word + 1;
}

function quarterOf(name = ''): number {
  const [roman, word] = [
    QUARTERS.indexOf(name.toUpperCase()),
    ORDINALS.indexOf(name.toLowerCase()),
  ];
  return Math.max(roman, word) === -1 ? Number(name) : Math.max(roman, word) + 1;
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

function stretchOf(said: string): string | undefined {
  const written = said.replace(START_OF_YEAR, 'tháng 1/').replace(END_OF_YEAR, 'tháng 12/');
  const isPlain = written !== said && !/(?:^|\s)(?:từ|đến|tới)\s|[-–—]/i.test(written);
  // «đầu năm 2025» alone is some part of the year.
  if (isPlain) return undefined;
  const ofYear = DAYS_OF_YEAR.exec(written)?.groups;
  if (ofYear) {
    const { day, month, to = '', year } = ofYear;
    return between(readWrittenDate(`${day}/${month}/${year}`), readWrittenDate(to));
  }
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
