import { dateSortKey } from '#core/dates.ts';
import type { Edition } from '#core/edition.ts';
import type { Office, RegisteredPerson } from '#core/model/schema/registered-person.ts';
import { dateText } from './date-text.ts';
import { contentText, entryLink, type Link, type Wording } from './links.ts';
import { type SourceRow, sourceDate, sourceRows } from './source-rows.ts';

/** One office of a person, as their page tells it. */
export interface OfficeRow {
  readonly role: string | Wording;
  readonly organisation: Link | undefined;
  /** From when until when, as far as sources say: «từ ngày 01/3/2025». */
  readonly time: string | undefined;
  readonly note: string | Wording | undefined;
  readonly sources: readonly SourceRow[];
}

/** The offices of a person, those first held or first stated before the others. */
export function officeRows(edition: Edition, person: RegisteredPerson): readonly OfficeRow[] {
  return inTime(edition, person).map((office) => ({
    role: contentText(edition, office.role),
    organisation:
      office.organisation === undefined
        ? undefined
        : entryLink(edition, 'organisations', office.organisation),
    time: timeOf(edition, office),
    note: office.note === undefined ? undefined : contentText(edition, office.note),
    sources: sourceRows(edition, office.sources),
  }));
}

/** The office that a list shows beside the name: the one first held or first stated last of all. */
export function lastOffice(edition: Edition, person: RegisteredPerson): string | undefined {
  return inTime(edition, person).at(-1)?.role;
}

function inTime(edition: Edition, { offices = [] }: RegisteredPerson): readonly Office[] {
  const keys = new Map(offices.map((office) => [office, beginOf(edition, office)]));
  return offices.toSorted((a, b) => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1));
}

function beginOf(edition: Edition, { from, sources }: Office): string {
  if (from !== undefined) return dateSortKey(from);
  const stated = sources.flatMap((source) => sourceDate(edition, source) ?? []).map(dateSortKey);
  return stated.toSorted()[0] ?? '';
}

function timeOf({ locale }: Edition, { from, to }: Office): string | undefined {
  const { officeFrom, officeTo } = locale.words.entry;
  const ends = [
    ...(from === undefined ? [] : [locale.say(officeFrom, { date: dateText(locale, from).text })]),
    ...(to === undefined ? [] : [locale.say(officeTo, { date: dateText(locale, to).text })]),
  ];
  return ends.length === 0 ? undefined : ends.join(' ');
}
