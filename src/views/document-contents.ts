import type { Division, DivisionUnit } from '#core/divisions/division.ts';
import { divisionName, labelWords } from '#core/divisions/division-name.ts';
import type { Edition } from '#core/edition.ts';
import { documentFullName } from '#core/model/archive/document-name.ts';
import type { Entry } from '#core/model/archive/entries.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import { divisionUrl } from '#core/urls.ts';
import { absoluteUrl } from './frame.ts';

/** A line of a document's contents: the division, how deep it lies (from 1), and how it is cited. */
export interface DivisionEntry {
  readonly href: string;
  readonly label: string;
  readonly title: string;
  readonly level: number;
  /** «Điều 5, Nghị định số …»: the words to cite it by, and its address. */
  readonly citation: string;
  readonly url: string | undefined;
}

/** Paragraphs and points have addresses and are too many to list. */
const LISTED: ReadonlySet<DivisionUnit> = new Set([
  'phuLuc',
  'phan',
  'chuong',
  'muc',
  'dieu',
  'so',
]);

/** The contents of a document whose record carries its divisions; empty for any other. */
export function documentContents(
  edition: Edition,
  { id, fields }: Pick<Entry<LegalDocument>, 'id' | 'fields'>,
): readonly DivisionEntry[] {
  const divisions = (edition.divisions.get(id) ?? []).filter(
    ({ unit, title }) => LISTED.has(unit) && (unit !== 'so' || title !== ''),
  );
  const name = documentFullName(fields);
  return divisions.map((division) => ({
    href: `#${division.anchor}`,
    label: shownLabel(division),
    title: division.title,
    level: division.path.length,
    citation: `${divisionName(division)}, ${name}`,
    url: absoluteUrl(edition, divisionUrl(id, division.anchor)),
  }));
}

/** Sections of Party documents go by their number alone: «III», «2». */
function shownLabel(division: Division): string {
  const isBare = division.unit === 'so' || (division.unit === 'muc' && division.path.length === 1);
  return isBare ? division.number : labelWords(division);
}
