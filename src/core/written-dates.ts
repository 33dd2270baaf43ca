import { ARCHIVE_OFFSET } from './archive-zone.ts';
import { parseDate, toArchiveZone } from './dates.ts';
import { ENGLISH_MONTHS } from './english-dates.ts';
import { readWrittenClock } from './written-clock.ts';

const SIGN = '\\s*(?<sign>[/.-])\\s*';
const SAME_SIGN = '\\s*\\k<sign>\\s*';
const DAY = '(?<day>\\d{1,2})';
const MONTH = '(?<month>\\d{1,2})';
const YEAR = '(?<year>\\d{4})';
// A sign in front of all is one of a year before our era, a slash at either end the open side of a period.
const ALONE = {
  before: '(?<!\\d|\\d[/.-]|^[/-])',
  after: '(?!\\d|[/.-]\\d|/(?:\\.\\.)?$)',
};
const NAMED_MONTH = `(?<name>${ENGLISH_MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|Sept)\\.?`;

const FORMS = [
  `${YEAR}${SIGN}${MONTH}${SAME_SIGN}${DAY}(?=\\D|$)`,
  `${DAY}${SIGN}${MONTH}${SAME_SIGN}${YEAR}${ALONE.after}`,
  `${DAY} tháng ${MONTH},? năm ${YEAR}${ALONE.after}`,
  `${DAY} ${NAMED_MONTH},? ${YEAR}${ALONE.after}`,
  `${DAY}(?<sign>[/-])${NAMED_MONTH}\\k<sign>${YEAR}${ALONE.after}`,
  `(?<!\\p{L})${NAMED_MONTH} ${DAY}(?:st|nd|rd|th)?,? ${YEAR}${ALONE.after}`,
  `${YEAR}${SIGN}${MONTH}${ALONE.after}`,
  `${MONTH}${SIGN}${YEAR}${ALONE.after}`,
  `tháng ${MONTH},? năm ${YEAR}${ALONE.after}`,
  `${YEAR}${ALONE.after}`,
].map((form) => new RegExp(`${ALONE.before}${form}`, 'iu'));

// Words that stand around a date and say nothing that the date does not.
const WEEKDAY =
  '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|t[2-7]|cn|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)';
const PART_OF_DAY = '(?:sáng|trưa|chiều|tối)';
const AROUND = '(?:ngày|tháng|năm|lúc|vào|hồi|đăng|cập nhật)';
const EMPTY_WORDS = new RegExp(
  `(?<![\\p{L}\\d])(?:${WEEKDAY}|${PART_OF_DAY}|${AROUND})(?![\\p{L}\\d])`,
  'giu',
);
const ABOUT = /(?<![\p{L}\d])khoảng(?![\p{L}\d])/iu;

/** The EDTF of a date as Vietnamese writers put it, day first: «01/8/2016», «ngày 22 tháng 12 năm 2024», «00:05 - 08/10/2019» (in +07:00), «tháng 10/2024», «khoảng năm 2024», and as feeds and content tools do, «Tue, 08 Apr 2025 20:25:00 +0000»; a moment of another zone is the same instant in the archive's. `undefined` when no real date is meant, or when the words say more than the date would keep. */
export function readWrittenDate(text: string): string | undefined {
  const written = text.replace(/[\u2010-\u2012\u2212]/g, '-').trim();
  for (const form of FORMS) {
    const match = form.exec(written);
    if (match?.groups === undefined) continue;
    return readAround(written, match);
  }
  return undefined;
}

function readAround(written: string, match: RegExpExecArray): string | undefined {
  const { year, name, day, month = monthOf(name) } = match.groups ?? {};
  const before = written.slice(0, match.index);
  const after = written.slice(match.index + match[0].length);
  const date = [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  const clock = day === undefined ? undefined : readWrittenClock(before, after);
  if (clock === 'unreadable') return undefined;
  const about = ABOUT.test(written) ? '~' : '';
  const rest = (clock?.rest ?? `${before} ${after}`).replace(ABOUT, ' ').replace(EMPTY_WORDS, ' ');
  if (/[\p{L}\d~?]/u.test(rest)) return undefined;
  const moment = clock === undefined ? '' : `T${clock.time}${clock.offset ?? ARCHIVE_OFFSET}`;
  const edtf = `${date}${moment}${about}`;
  return parseDate(edtf) && toArchiveZone(edtf);
}

// «Sept» is told by its first three letters too.
function monthOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const start = name.slice(0, 3).toLowerCase();
  return String(ENGLISH_MONTHS.findIndex((each) => each.toLowerCase().startsWith(start)) + 1);
}
