import type { Archive } from '#core/model/archive.ts';
import type { LegalDocument } from '#core/model/document.ts';
import { DOCUMENT, plenumSession, statusProvenance } from '#core/strings/document.ts';
import { numberUrl } from '#core/urls.ts';
import { dateText } from './date-text.ts';
import { entryLink, entryLinks, type Link } from './links.ts';

/** One line of a document's facts; a value is words, or a link. */
export interface DocumentFact {
  readonly label: string;
  readonly values: readonly (string | Link)[];
}

/** The facts of a document: those that identify it are always there, «chưa rõ» where no source states them; the rest only where known. */
export function documentFacts(archive: Archive, fields: LegalDocument): readonly DocumentFact[] {
  const { type, number, serial, title, system, term, aliases, url } = fields;
  return [
    fact(DOCUMENT.type, [type]),
    number === undefined && serial !== undefined
      ? fact(DOCUMENT.serial, [serial])
      : known(DOCUMENT.number, number && { url: numberUrl(number), label: number }),
    known(DOCUMENT.title, title),
    known(DOCUMENT.issuer, issuerOf(archive, fields)),
    known(DOCUMENT.date, issueDate(fields)),
    known(DOCUMENT.status, statusText(fields)),
    ...stated(DOCUMENT.system, system),
    ...stated(DOCUMENT.term, term),
    ...stated(DOCUMENT.plenum, plenumText(fields)),
    ...stated(DOCUMENT.place, fields.place && entryLink(archive, 'places', fields.place)),
    ...statedAll(DOCUMENT.topics, entryLinks(archive, 'topics', fields.topics)),
    ...statedAll(DOCUMENT.aliases, aliases ?? []),
    ...stated(DOCUMENT.url, url && { url, label: url }),
  ];
}

/** What tells a document apart from others of its number; «chưa rõ» where no source states it. */
export function distinguishingFacts(
  archive: Archive,
  fields: LegalDocument,
): readonly DocumentFact[] {
  return [
    known(DOCUMENT.issuer, issuerOf(archive, fields)),
    known(DOCUMENT.date, issueDate(fields)),
    ...stated(DOCUMENT.place, fields.place && entryLink(archive, 'places', fields.place)),
    ...stated(DOCUMENT.term, fields.term),
  ];
}

function fact(label: string, values: DocumentFact['values']): DocumentFact {
  return { label, values };
}

function known(label: string, value: string | Link | undefined): DocumentFact {
  return fact(label, [value ?? DOCUMENT.unknown]);
}

function stated(label: string, value: string | Link | undefined): readonly DocumentFact[] {
  return value === undefined ? [] : [fact(label, [value])];
}

function statedAll(label: string, values: DocumentFact['values']): readonly DocumentFact[] {
  return values.length === 0 ? [] : [fact(label, values)];
}

function issuerOf(
  archive: Archive,
  { issuer, issuerId }: LegalDocument,
): string | Link | undefined {
  if (issuerId === undefined) return issuer;
  const link = entryLink(archive, 'organisations', issuerId);
  return issuer === undefined ? link : { ...link, label: issuer };
}

function issueDate({ date, year }: LegalDocument): string | undefined {
  const edtf = date ?? (year === undefined ? undefined : String(year));
  return edtf === undefined ? undefined : dateText(edtf).text;
}

// A status without its source and day is a guess, and a guess is not printed.
function statusText({ status }: LegalDocument): string | undefined {
  if (status === undefined) return undefined;
  return `${status.state} (${statusProvenance(status.source, dateText(status.checked).text)})`;
}

function plenumText({ plenum }: LegalDocument): string | undefined {
  return plenum && plenumSession(plenum.session, plenum.term);
}
