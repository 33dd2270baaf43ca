import { parseDate } from '#core/dates.ts';

/** The day (EDTF) that the address of a page tells: «/2025/11/14/», «-20251114083012.htm», «-102251114083012345.htm»; `undefined` where it tells none. */
export function readAddressDate(address: string): string | undefined {
  const path = address.replace(/^https?:\/\/[^/]*/i, '');
  for (const form of FORMS) {
    const { year, month = '', day = '' } = form.exec(path)?.groups ?? {};
    if (year === undefined) continue;
    const edtf = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (parseDate(edtf) !== undefined && Number(edtf.slice(0, 4)) >= FIRST_YEAR) return edtf;
  }
  return undefined;
}

// The first portals of the state.
const FIRST_YEAR = 1997;
const FORMS = [
  /(?<!\d)(?<year>(?:19|20)\d{2})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})(?!\d)/,
  /(?<!\d)(?<day>\d{1,2})[/-](?<month>\d{1,2})[/-](?<year>(?:19|20)\d{2})(?!\d)/,
  /(?<!\d)(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})(?:\d{4,9})?(?!\d)/,
  // Three digits of the site, the day, the clock to the thousandth.
  /(?<!\d)1\d{2}(?<year>\d{2})(?<month>\d{2})(?<day>\d{2})\d{9}(?!\d)/,
];
