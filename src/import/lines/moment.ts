import { parseDate, toArchiveZone } from '#core/dates.ts';
import { readWrittenDate } from '#core/written-dates.ts';

/** The EDTF of a line that says when an article was published («Thứ Hai, 14/12/2020, 17:29 [GMT+7]», «Đăng lúc: 08:55 14/01/2025»); `undefined` where it is a line of text or names no day. */
export function readMoment(line: string): string | undefined {
  const text = line.normalize('NFC').trim();
  if (text.length > LONGEST || !/\d{4}/.test(text)) return undefined;
  const plain = inNumbers(text).replace(WORDS, ' ');
  const stretch = STRETCH.exec(plain)?.[0];
  const rest = plain.replace(stretch ?? '', ' ').replace(AROUND, ' ');
  if (rest.replace(/[^\p{L}\d]/gu, '').length > MOST_BESIDE) return undefined;
  const edtf = readMachineDate(text) ?? (stretch === undefined ? undefined : readStretch(stretch));
  return edtf !== undefined && hasDay(edtf) ? edtf : undefined;
}

/** A title without the moment that some portals put in brackets behind it, and that moment; `undefined` where there is none. */
export function splitMoment(
  title: string,
): { readonly title: string; readonly moment: string } | undefined {
  const match = /^(?<words>.+?)\s*[([](?<line>[^()[\]]*\d{4}[^()[\]]*)[)\]]$/u.exec(title);
  const { words = '', line = '' } = match?.groups ?? {};
  const moment = readMoment(line);
  return moment === undefined || /\p{L}{3}/u.test(line) ? undefined : { title: words, moment };
}

// «22 Tháng Ba, 2024», as the Vietnamese of many programs has it; the longer names first.
const MONTHS = 'một,hai,ba,tư,năm,sáu,bảy,tám,chín,mười,mười một,mười hai'.split(',');
const NAMED_MONTH = new RegExp(
  `tháng (${[...MONTHS].reverse().join('|')})(?=,? (?:năm )?\\d{4})`,
  'giu',
);

function inNumbers(text: string): string {
  return text.replace(
    NAMED_MONTH,
    (_, name: string) => `tháng ${MONTHS.indexOf(name.toLowerCase()) + 1}`,
  );
}

/** The EDTF of a date as machines write it: ISO 8601 with or without a zone, RFC 822. */
export function readMachineDate(text: string): string | undefined {
  const written = text
    .trim()
    .replace(' ', 'T')
    .replace(/(?<=\d)\.\d+(?=Z|[+-]|$)/, '');
  const iso = ISO.exec(written)?.groups;
  if (iso === undefined) return readWrittenDate(text);
  const { day = '', time, zone } = iso;
  if (time === undefined) return parseDate(day) && day;
  const offset = zone === undefined ? '+07:00' : zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
  const edtf = `${day}T${time.slice(0, 5)}${offset}`;
  return parseDate(edtf) && toArchiveZone(edtf);
}

const LONGEST = 120;
// A name, a place, a counter; more is a sentence with a day in it.
const MOST_BESIDE = 30;
const AROUND = /(?<!\p{L})(?:thứ \p{L}+|chủ nhật|ngày|tháng|năm|lúc|sáng|chiều|tối)(?!\p{L})/giu;
const ISO =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:T(?<time>\d{2}:\d{2}(?::\d{2})?)(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/;
const WORDS =
  /(?<!\p{L})(?:ngày đăng|đăng(?: tải)?(?: lúc| ngày)?|xuất bản(?: lúc)?|cập nhật(?: lúc)?|ngày (?:xuất bản|cập nhật|tạo|viết)|thời gian|post(?:ed)?(?: on)?|published|bởi|by|gmt\s*\+?\s*7|\(gmt\+7\))(?!\p{L})|[[\]()|•·,:](?!\d)|[–—]/giu;
const CLOCK = '\\d{1,2}\\s*(?::|giờ|h|g)\\s*\\d{2}(?::\\d{2})?(?:\\s*(?:AM|PM|SA|CH)(?!\\p{L}))?';
const DAY =
  '(?:\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\s+tháng\\s+\\d{1,2},?\\s+(?:năm\\s+)?\\d{4})';
const STRETCH = new RegExp(
  `(?:${CLOCK}\\s*[-|,]?\\s*(?:(?:sáng|chiều|tối|trưa|ngày|thứ \\p{L}+|chủ nhật)\\s*,?\\s*)*)?${DAY}(?:\\s*[-|,]?\\s*(?:lúc\\s*)?${CLOCK})?`,
  'iu',
);

function readStretch(stretch: string): string | undefined {
  const plain = stretch
    .replace(/\s+/g, ' ')
    .replace(/(\d{1,2})\s*(?:giờ|h|g)\s*(\d{2})/iu, '$1:$2')
    .replace(/(tháng \d{1,2}),? (?:năm )?(?=\d{4})/iu, '$1 năm ');
  return readWrittenDate(plain) ?? readWrittenDate(DAY_ALONE.exec(plain)?.[0] ?? '');
}

const DAY_ALONE = new RegExp(DAY, 'iu');

function hasDay(edtf: string): boolean {
  return parseDate(edtf)?.day !== undefined;
}
