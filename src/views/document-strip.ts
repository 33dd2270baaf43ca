import { formatDayNumbers, parseDate } from '#core/dates.ts';
import type { Archive } from '#core/model/archive.ts';
import type { LegalDocument } from '#core/model/document.ts';
import type { Entry } from '#core/model/entries.ts';
import { citedSpan } from '#core/strings/home.ts';
import { formatNumber } from '#core/text/numbers.ts';
import { linearScale, yearsOf } from '#figures/scale.ts';
import { type DocumentRow, toDocumentRow } from './documents-page.ts';

/** A document in brief with its life on one line: where on it the issue and the reports stand, and the same in words. */
export interface StripRow extends DocumentRow {
  readonly strip: DocumentStrip | undefined;
}

/** A line of time, in units of its own width of 240: the issue, where its day is known, and each report. */
export interface DocumentStrip {
  readonly words: string;
  readonly firstYear: string;
  readonly lastYear: string;
  readonly issued: number | undefined;
  readonly reports: readonly number[];
}

const LEFT = 6;
const RIGHT = 234;

/** A document with its strip; a document whose moments all fall on one day has none. */
export function toStripRow(archive: Archive, entry: Entry<LegalDocument>): StripRow {
  return { ...toDocumentRow(archive, entry), strip: stripOf(archive, entry) };
}

function stripOf(
  archive: Archive,
  { id, fields }: Entry<LegalDocument>,
): DocumentStrip | undefined {
  const items = archive.documents.itemsOf.get(id) ?? [];
  const issue = middleOf(fields.date ?? (fields.year === undefined ? '' : String(fields.year)));
  const reports = items.flatMap((item) => middleOf(item.fields.date) ?? []);
  const moments = issue === undefined ? reports : [issue, ...reports];
  const first = moments.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = moments.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (moments.length < 2 || first === last) return undefined;
  const place = linearScale([first, last], [LEFT, RIGHT]);
  const positions = reports.map((moment) => Math.round(place(moment)));
  return {
    words: wordsOf(items.map((item) => item.fields.date)),
    firstYear: String(Math.floor(first)),
    lastYear: String(Math.floor(last)),
    issued: issue === undefined ? undefined : Math.round(place(issue)),
    // Reports of the same days fall on one dot, so a much cited document draws no more than the line has room for.
    reports: [...new Set(positions)],
  };
}

function middleOf(edtf: string): number | undefined {
  const date = parseDate(edtf);
  if (date === undefined) return undefined;
  const { from, to } = yearsOf(date);
  return (from + to) / 2;
}

function wordsOf(dates: readonly string[]): string {
  const digits = [dates[0], dates.at(-1)].map((edtf = '') => {
    const date = parseDate(edtf);
    return date === undefined ? '' : formatDayNumbers(date);
  });
  return citedSpan(formatNumber(dates.length), digits[0] ?? '', digits[1] ?? '');
}
