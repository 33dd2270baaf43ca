import { parseDate } from '#core/dates.ts';
import type { Edition } from '#core/edition.ts';
import type { Locale } from '#core/locale.ts';
import type { Entry } from '#core/model/archive/entries.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import { linearScale, yearsOf } from '#figures/scale.ts';
import { type DocumentRow, toDocumentRow } from './documents-page.ts';

/** A document in brief with its life on one line: where on it the issue and the reports stand, and the same in words. */
export interface StripRow extends DocumentRow {
  readonly strip: DocumentStrip | undefined;
}

/** A line of time, in units of its own width of 240: the issue, where its day is known, and each report. */
export interface DocumentStrip {
  readonly words: string;
  /** The years at both ends; the months where they are of one year. */
  readonly firstTime: string;
  readonly lastTime: string;
  readonly issued: number | undefined;
  readonly reports: readonly number[];
}

const LEFT = 6;
const RIGHT = 234;

/** A document with its strip; a document whose moments all fall on one day has none. */
export function toStripRow(edition: Edition, entry: Entry<LegalDocument>): StripRow {
  return { ...toDocumentRow(edition, entry), strip: stripOf(edition, entry) };
}

function stripOf(
  edition: Edition,
  { id, fields }: Entry<LegalDocument>,
): DocumentStrip | undefined {
  const items = edition.documents.itemsOf.get(id) ?? [];
  const issue = middleOf(fields.date ?? (fields.year === undefined ? '' : String(fields.year)));
  const reports = items.flatMap((item) => middleOf(item.fields.date) ?? []);
  const moments = issue === undefined ? reports : [issue, ...reports];
  const first = moments.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = moments.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (moments.length < 2 || first === last) return undefined;
  const place = linearScale([first, last], [LEFT, RIGHT]);
  const positions = reports.map((moment) => Math.round(place(moment)));
  return {
    words: wordsOf(
      edition.locale,
      items.map((item) => item.fields.date),
    ),
    ...endsOf(edition.locale, first, last),
    issued: issue === undefined ? undefined : Math.round(place(issue)),
    // Reports of the same days fall on one dot, so a much cited document draws no more than the line has room for.
    reports: [...new Set(positions)],
  };
}

function endsOf(
  { dates }: Locale,
  ...ends: readonly [number, number]
): Pick<DocumentStrip, 'firstTime' | 'lastTime'> {
  const [first, last] = ends.map((end) => {
    const year = Math.floor(end);
    const month = String(Math.floor((end - year) * 12) + 1).padStart(2, '0');
    return { year: String(year), date: parseDate(`${year}-${month}`) };
  });
  if (first === undefined || last === undefined) throw new Error('a line has two ends');
  if (first.year !== last.year || first.date === undefined || last.date === undefined)
    return { firstTime: first.year, lastTime: last.year };
  return { firstTime: dates.day(first.date), lastTime: dates.day(last.date) };
}

function middleOf(edtf: string): number | undefined {
  const date = parseDate(edtf);
  if (date === undefined) return undefined;
  const { from, to } = yearsOf(date);
  return (from + to) / 2;
}

function wordsOf({ say, words, dates }: Locale, reports: readonly string[]): string {
  const [first = '', last = ''] = [reports[0], reports.at(-1)].map((edtf = '') => {
    const date = parseDate(edtf);
    return date === undefined ? '' : dates.day(date);
  });
  const count = reports.length;
  return first === last
    ? say(words.home.citedOn, { count, day: first })
    : say(words.home.citedSpan, { count, first, last });
}
