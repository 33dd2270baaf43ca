import { parseDate, toArchiveZone } from '#core/dates.ts';
import { ENGLISH_MONTHS } from '#core/english-dates.ts';
import { readWrittenDate } from '#core/written-dates.ts';
import { readByline } from './byline.ts';

/** The EDTF of a line that says when an article was published («Thứ Hai, 14/12/2020, 17:29 [GMT+7]», «Đăng lúc: 08:55 14/01/2025»); `undefined` where it is a line of text or names no day. */
export function readMoment(line: string): string | undefined {
  const text = inFullYears(inNumbers(line.normalize('NFC').trim()));
  if (text.length > LONGEST || !/\d{4}/.test(text) || tellsElse(text)) return undefined;
  // As long as before: the words in front of each stretch are looked up by its place.
  const plain = text.replace(WORDS, (words) => ' '.repeat(words.length));
  const rest = plain.replace(STRETCH, ' ').replace(AROUND, ' ');
  if (rest.replace(/[^\p{L}\d]/gu, '').length > MOST_BESIDE) return undefined;
  const stretch = stretchOfPublication(text, [...plain.matchAll(STRETCH)]);
  const edtf = readMachineDate(text) ?? (stretch === undefined ? undefined : readStretch(stretch));
  return edtf !== undefined && hasDay(edtf) ? edtf : undefined;
}

/** The line of a moment without it and the words that go with one («Đăng lúc», «GMT+7»); as it is where it names none. */
export function withoutMoment(line: string): string {
  if (readMoment(line) === undefined) return line;
  return inNumbers(line.normalize('NFC'))
    .replace(WORDS_OF_MOMENT, ' ')
    .replace(STRETCH, ' | ')
    .replace(CLOCKS, ' | ')
    .replace(/(?<![\p{L}\d])(?:thứ \p{L}+|chủ nhật|ngày|lúc)(?![\p{L}\d])/giu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const WORDS_OF_MOMENT =
  /(?<!\p{L})(?:ngày (?:đăng|xuất bản|cập nhật|tạo)|(?:đăng|xuất bản|cập nhật|đưa tin)(?: tải)?(?: lúc| ngày)?|thời gian|post(?:ed)?(?: on)?|published|\(?gmt\s*\+?\s*0?7(?::?00)?\)?)(?!\p{L})\s*:?/giu;

// A note of a text, an entry of its programme or of a list of documents holds a day and is none: «(1) Báo cáo số 415/BC-UBND ngày 05/11/2025», «20/11/2025: Hội nghị».
const TELLS_ELSE =
  /^(?:\(\d{1,3}\)|\[\d{1,3}\]|\d{1,3}\.)\s+\p{L}|\d\/[\p{Lu}\d]+-\p{Lu}|\d{4}\s*[:–-]\s+\p{Lu}\p{Ll}+\s\p{L}+\s\p{L}+|\p{Ll}{2}\s\p{Ll}+\s.*\d{4}\.$/u;

// Behind «19/11/2022 - » an office that signs is no entry of a programme.
function tellsElse(text: string): boolean {
  return TELLS_ELSE.test(text) && readByline(text.replace(/^.*\d{4}\s*[–-]\s+/u, '')) === undefined;
}

// «Cập nhật: 24/11/2025, đăng: 21/11/2025»: not that of the change.
function stretchOfPublication(text: string, found: readonly RegExpExecArray[]): string | undefined {
  const published = found.find(({ index }, i) => {
    const last = found[i - 1];
    return !CHANGED.test(text.slice(last ? last.index + last[0].length : 0, index));
  });
  return (published ?? found[0])?.[0];
}

/** Whether a line tells only when an article was changed («Cập nhật lần cuối: 24/11/2025»): a day of publication beside it is more exact. */
export function tellsUpdateOnly(line: string): boolean {
  return CHANGED.test(line) && !PUBLISHED.test(line);
}

const CHANGED = /cập nhật|(?:chỉnh )?sửa|updated?|modified/iu;
const PUBLISHED = /(?<!\p{L})(?:đăng|xuất bản|tạo|phát hành|gửi|posted|published)(?!\p{L})/iu;
/** A title without the moment that some portals put in brackets behind it, and that moment; `undefined` where there is none. */
export function splitMoment(
  title: string,
): { readonly title: string; readonly moment: string } | undefined {
  const match = /^(?<words>.+?)\s*[([](?<line>[^()[\]]*\d{4}[^()[\]]*)[)\]]$/u.exec(title);
  const { words = '', line = '' } = match?.groups ?? {};
  const moment = readMoment(line);
  const isMoment = moment !== undefined && !/\p{L}{3}/u.test(line.replace(SAID_BEFORE, ''));
  return isMoment ? { title: words, moment } : undefined;
}

const SAID_BEFORE =
  /^(?:ngày )?(?:đăng|cập nhật|đưa tin)(?: lúc| ngày)?|^(?:thứ \p{L}+|chủ nhật)(?=[\s,])|^ngày/iu;

/** The month (EDTF) of the issue of a journal that a line names («Số 7 - Tháng 7 năm 2024», «Số 11 (tháng 11/2025)»); `undefined` where it names none. */
export function readIssueMonth(line: string): string | undefined {
  const { month = '', year } = ISSUE.exec(line.normalize('NFC').trim())?.groups ?? {};
  const edtf = year === undefined ? undefined : `${year}-${month.padStart(2, '0')}`;
  return edtf !== undefined && parseDate(edtf) !== undefined ? edtf : undefined;
}

const ISSUE =
  /^(?:tạp chí .{3,60}[,–-]\s*)?(?:số|kỳ)\s+\d{1,4}\p{L}?(?:\s*[\s,(/–-]\s*)(?:ra )?tháng\s+(?<month>\d{1,2})(?:\s+năm\s+|\s*[/-]\s*)(?<year>\d{4})\)?(?:\s*[,;.–-]?\s*(?:tr\.?|trang)\s*\d+(?:\s*[–-]\s*\d+)?)?$/iu;

// «22 Tháng Ba, 2024», as the Vietnamese of many programs has it; the longer names first.
const MONTHS = 'một,hai,ba,tư,năm,sáu,bảy,tám,chín,mười,mười một,mười hai'.split(',');
const NAMED_MONTH = new RegExp(
  `tháng (${[...MONTHS].reverse().join('|')})(?=,? (?:năm )?\\d{4}|\\s\\d{1,2},)`,
  'giu',
);
// «14 Th11 2025», «14-thg 11-2025», as programs shorten it
const SHORT_MONTH = /(?<!\p{L})th(?:g\.?)?\s?(\d{1,2})(?=[\s,-])/giu;
// «Tháng Mười Một 14, 2025», where a program keeps the English order
const MONTH_BEFORE_DAY = /tháng (\d{1,2}) (\d{1,2}), ?(?=\d{4})/giu;

function inNumbers(text: string): string {
  return text
    .replace(NAMED_MONTH, (_, name: string) => `tháng ${MONTHS.indexOf(name.toLowerCase()) + 1}`)
    .replace(SHORT_MONTH, 'tháng $1')
    .replace(/(?<=\d)-(tháng \d{1,2})-(?=\d{4})/iu, ' $1 ')
    .replace(MONTH_BEFORE_DAY, '$2 tháng $1, ');
}

// «14/11/25 08:30»: two digits are a year where the line holds nothing else.
function inFullYears(text: string): string {
  const [, day, year] = SHORT_YEAR.exec(text) ?? [];
  const rest = text.replace(SHORT_YEAR, ' ').replace(CLOCKS, ' ').replace(AROUND, ' ');
  return day === undefined || /[\p{L}\d]/u.test(rest)
    ? text
    : text.replace(SHORT_YEAR, `${day}20${year}`);
}

/** The EDTF of a date as machines write it: ISO 8601 with or without a zone, RFC 822. */
export function readMachineDate(text: string): string | undefined {
  const written = text
    .trim()
    .replace(' ', 'T')
    .replace(/(?<=\d)\.\d+(?=Z|[+-]|$)/, '');
  const iso = ISO.exec(written)?.groups;
  if (iso === undefined) return readWrittenDate(text)?.replace(SECONDS, '');
  const { day = '', time, zone } = iso;
  if (time === undefined) return parseDate(day) && day;
  const offset = zone === undefined ? '+07:00' : zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
  const edtf = `${day}T${time.slice(0, 5)}${offset}`;
  return parseDate(edtf) && toArchiveZone(edtf);
}

// A minute is what a reader is told.
const SECONDS = /(?<=T\d{2}:\d{2}):\d{2}/;

const LONGEST = 120;
// A name, a place, a counter; more is a sentence with a day in it.
const MOST_BESIDE = 30;
const AROUND =
  /(?<![\p{L}\d])(?:thứ [\p{L}\d]+|t\.?[2-7]|cn|chủ nhật|ngày|tháng|năm|lúc|sáng|chiều|tối)(?![\p{L}\d])/giu;
const ISO =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:T(?<time>\d{2}:\d{2}(?::\d{2})?)(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/;
const WORDS =
  /(?<!\p{L})(?:ngày đăng|đăng(?: tải)?(?: lúc| ngày)?|xuất bản(?: lúc)?|cập nhật(?: lúc)?|ngày (?:xuất bản|cập nhật|tạo|viết)|thời gian|post(?:ed)?(?: on)?|published|bởi|by|gmt\s*\+?\s*7|\(gmt\+7\))(?!\p{L})|[[\]()|•·,:](?!\d)|[–—]/giu;
const CLOCK =
  "(?<!\\d)\\d{1,2}\\s*(?::|giờ|h|g)\\s*\\d{2}(?::\\d{2})?(?:\\s*(?:AM|PM|SA|CH|phút|[’'])(?!\\p{L}))?";
const CLOCKS = new RegExp(CLOCK, 'giu');
const SHORT_YEAR = /(?<![\d/.-])(\d{1,2}[/.-]\d{1,2}[/.-])(\d{2})(?![\d/.-])/;
const ENGLISH = ENGLISH_MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?\\.?`).join(
  '|',
);
const DAY =
  '(?:\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\s+tháng\\s+\\d{1,2},?\\s+(?:năm\\s+)?\\d{4}|' +
  `(?:${ENGLISH})\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}\\s+(?:${ENGLISH}),?\\s+\\d{4})`;
const STRETCH = new RegExp(
  `(?:${CLOCK}\\s*[-|,]?\\s*(?:(?:sáng|chiều|tối|trưa|ngày|thứ \\p{L}+|chủ nhật)\\s*,?\\s*)*)?${DAY}(?:\\s*[-|,]?\\s*(?:(?:vào )?lúc\\s*:?\\s*)?${CLOCK})?`,
  'giu',
);

function readStretch(stretch: string): string | undefined {
  const plain = stretch
    .replace(/\s+/g, ' ')
    .replace(MONTH_FIRST, '$<day>/$<month>/')
    .replace(/(\d{1,2}:\d{2}):\d{2}/, '$1')
    .replace(/(\d{1,2})\s*(?:giờ|h|g)\s*(\d{2})(?:\s*(?:phút|[’']))?/iu, '$1:$2')
    .replace(/(tháng \d{1,2}),? (?:năm )?(?=\d{4})/iu, '$1 năm ');
  return readWrittenDate(plain) ?? readWrittenDate(DAY_ALONE.exec(plain)?.[0] ?? '');
}

// «11/21/2025», as English programs write it: there is no month 21.
const MONTH_FIRST =
  /(?<!\d)(?<month>0?[1-9]|1[0-2])\s*[/.-]\s*(?<day>1[3-9]|2\d|3[01])\s*[/.-]\s*(?=\d{4})/;

const DAY_ALONE = new RegExp(DAY, 'iu');

function hasDay(edtf: string): boolean {
  return parseDate(edtf)?.day !== undefined;
}
