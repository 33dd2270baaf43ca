import { dateSortKey, formatDate, parseDate } from '#core/dates.ts';
import type { Archive } from '#core/model/archive.ts';
import type { LegalDocument } from '#core/model/document.ts';
import type { ItemEntry } from '#core/model/entries.ts';
import { fullName, numberedName, plenumName } from '#core/strings/document.ts';
import { documentUrl, entryUrl, itemUrl } from '#core/urls.ts';

/** An address inside the site and the words that lead to it. */
export interface Link {
  readonly url: string;
  readonly label: string;
}

/** The three registers whose entries have a name. */
export type NamedRegister = 'organisations' | 'places' | 'topics';

/** The link to a registered entry under its full name; an id that no register holds is its own label. */
export function entryLink(archive: Archive, register: NamedRegister, id: string): Link {
  const entry = archive[register].byId.get(id);
  return { url: entryUrl(register, id), label: entry?.fields.name ?? id };
}

/** The links to several entries of a register, in the order given. */
export function entryLinks(
  archive: Archive,
  register: NamedRegister,
  ids: readonly string[] = [],
): readonly Link[] {
  return ids.map((id) => entryLink(archive, register, id));
}

/** The short name of a place («Cần Thơ»), for lists and reasons. */
export function placeName(archive: Archive, id: string): string {
  const fields = archive.places.byId.get(id)?.fields;
  return fields?.shortName ?? fields?.name ?? id;
}

/** The link to an item under its title. */
export function itemLink({ id, fields }: Archive['items'][number]): Link {
  return { url: itemUrl(id), label: fields.title };
}

/** The link to a document under its short name. */
export function documentLink(archive: Archive, id: string): Link {
  const fields = archive.documents.byId.get(id)?.fields;
  return { url: documentUrl(id), label: fields === undefined ? id : documentName(fields) };
}

/** What a document is called in running text: by number, by plenum, by serial, else by its title. */
export function documentName(fields: LegalDocument): string {
  const { type, number, plenum, serial, title, aliases } = fields;
  if (number !== undefined) return numberedName(type, number);
  if (plenum !== undefined) return plenumName(type, plenum.session, plenum.term);
  if (serial !== undefined) return `${type} ${serial}`;
  if (title === undefined) return aliases?.[0] ?? type;
  return title.startsWith(type) ? title : `${type} «${title}»`;
}

/** A document with what tells it apart: «Nghị quyết số 02-NQ/TU ngày 01/8/2016 của Thành ủy Cần Thơ». */
export function documentFullName(fields: LegalDocument): string {
  const date = fields.date === undefined ? undefined : parseDate(fields.date);
  return fullName(documentName(fields), date && formatDate(date), fields.issuer);
}

/** A key that sorts documents in order of issue; those of unknown date come last. */
export function documentDateKey({ date, year }: LegalDocument): string {
  return dateSortKey(date ?? (year === undefined ? '' : String(year))) || '9999';
}

/** The ids of the documents an item cites, each once: those its front matter names, then those its text was resolved to. */
export function citedDocumentIds({ fields, citations }: ItemEntry): readonly string[] {
  const resolved = citations.flatMap(({ status, documents }) =>
    status === 'held' ? documents : [],
  );
  return [...new Set([...(fields.documents ?? []).map(({ id }) => id), ...resolved])];
}
