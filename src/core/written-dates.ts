import { parseDate, parsePeriod } from './dates.ts';

const DAY_FIRST = /(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})/;
const YEAR_FIRST = /(?<year>\d{4})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<day>\d{1,2})/;
const IN_WORDS = /(?<day>\d{1,2}) tháng (?<month>\d{1,2}),? năm (?<year>\d{4})/i;
const MONTH_OF_YEAR = /(?<month>\d{1,2})(?:\s*[/.-]\s*|,? năm )(?<year>\d{4})/i;
const YEAR_ALONE = /(?<year>\d{4})/;
const CLOCK = /(?<hour>\d{1,2})(?::|\s*(?:h|g|giờ)\s*)(?<minute>\d{2})/i;

/** The EDTF of a date as Vietnamese writers put it, day first: «01/8/2016», «ngày 22 tháng 12 năm 2024», «00:05 - 08/10/2019» (in +07:00), «tháng 10/2024»; `undefined` when no real date is meant. */
export function readWrittenDate(text: string): string | undefined {
  for (const form of [YEAR_FIRST, DAY_FIRST, IN_WORDS, MONTH_OF_YEAR, YEAR_ALONE]) {
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    const parts = [groups['year'], groups['month'], groups['day']];
    const day = parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]));
    const edtf = day.join('-') + (day.length === 3 ? clockIn(text.replace(form, ' ')) : '');
    return parseDate(edtf) && edtf;
  }
  return undefined;
}

/** The EDTF of a period as Vietnamese writers put it: «2015-2020», «2015–2020», «từ 8/2016 đến 7/2019», or a single date; `undefined` when neither can be read. */
export function readWrittenPeriod(text: string): string | undefined {
  const sides = text.split(/\s+đến\s+|\s*[–—]\s*|(?<=\d{4})\s*-\s*(?=\d{4})|\s+-\s+/);
  const [from = '', to = ''] = sides;
  if (sides.length !== 2) return readWrittenDate(text);
  const edtf = `${readWrittenDate(from)}/${readWrittenDate(to)}`;
  return parsePeriod(edtf) && edtf;
}

function clockIn(text: string): string {
  const groups = CLOCK.exec(text)?.groups;
  return groups ? `T${groups['hour']?.padStart(2, '0')}:${groups['minute']}+07:00` : '';
}
