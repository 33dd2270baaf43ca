import { dateSortKey } from '#core/dates.ts';
import type { Archive } from '#core/model/archive/archive.ts';
import { attachmentsOf } from '#core/model/archive/attachments.ts';
import type { Entry, ItemEntry } from '#core/model/archive/entries.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import type { FileKind } from '#core/model/schema/kept-file.ts';
import type { SearchDocument } from './search-document.ts';

/** Every registered document and every item of an archive as the search sees it, oldest first, those without a date before all others. */
export function searchDocuments(archive: Archive): readonly SearchDocument[] {
  const documents = archive.documents.entries.map((entry) => toLegalDocument(archive, entry));
  const items = archive.items.toReversed().map((item) => toItem(archive, item));
  const aged = [...documents, ...items].map((each) => ({ each, age: dateSortKey(each.date) }));
  return aged.sort((a, b) => Number(a.age > b.age) - Number(a.age < b.age)).map(({ each }) => each);
}

/** How a document is called in a line: «Nghị quyết số 02-NQ/TU của Thành ủy Cần Thơ: Về phát triển…», with as much as is known. */
export function documentHeading({
  type,
  number,
  serial,
  title,
  issuer,
  aliases,
}: LegalDocument): string {
  const known = number ?? serial;
  if (known === undefined && title?.startsWith(type)) return title;
  if (known === undefined && title === undefined && aliases?.[0] !== undefined) return aliases[0];
  const name = [
    type,
    known === undefined ? '' : `số ${known}`,
    issuer === undefined ? '' : `của ${issuer}`,
  ];
  const heading = name.filter((part) => part !== '').join(' ');
  return title === undefined ? heading : `${heading}: ${title}`;
}

function toItem(archive: Archive, { id, file, digest, fields }: ItemEntry): SearchDocument {
  const places = fields.places ?? [];
  const organisations = fields.organisations ?? [];
  const topics = fields.topics ?? [];
  const cited = (fields.documents ?? []).map((citation) => ({
    as: citation.as ?? '',
    document: archive.documents.byId.get(citation.id)?.fields,
  }));
  return {
    id,
    kind: 'item',
    title: [fields.kicker, fields.title].filter((text) => text !== undefined).join(' – '),
    date: fields.date,
    lead: fields.lead ?? '',
    names: [
      ...placeNames(archive, places),
      ...organisations.map((each) => archive.organisations.byId.get(each)?.fields.name ?? ''),
      ...topics.map((each) => archive.topics.byId.get(each)?.fields.name ?? ''),
      ...(fields.people ?? []).map(({ name }) => name),
    ],
    captions: [...(fields.pictures ?? []), ...(fields.images ?? [])].map(
      ({ caption }) => caption ?? '',
    ),
    numbers: cited.flatMap(({ as, document }) => [as, numberLine(document)]),
    places,
    organisations,
    topics,
    placeName: shortPlace(archive, places[0]),
    file,
    digest,
  };
}

function toLegalDocument(
  archive: Archive,
  { id, file, digest, fields }: Entry<LegalDocument>,
): SearchDocument {
  const places = fields.place === undefined ? [] : [fields.place];
  return {
    id,
    kind: 'document',
    title: documentHeading(fields),
    date: fields.date ?? (fields.year === undefined ? '' : String(fields.year)),
    lead: '',
    names: [
      ...placeNames(archive, places),
      ...(fields.aliases ?? []),
      ...(fields.topics ?? []).map((each) => archive.topics.byId.get(each)?.fields.name ?? ''),
      fields.term === undefined ? '' : `khóa ${fields.term}`,
    ],
    captions: [],
    numbers: [numberLine(fields)],
    places,
    organisations: fields.issuerId === undefined ? [] : [fields.issuerId],
    topics: fields.topics ?? [],
    placeName: shortPlace(archive, fields.place),
    file,
    digest,
    ...partsOf(archive, id),
  };
}

/** Beyond its own text: its divisions, and the files whose text layer is searched with it. */
function partsOf(archive: Archive, id: string): Pick<SearchDocument, 'divisions' | 'attached'> {
  const divisions = archive.divisions.get(id);
  const attached = attachmentsOf(archive, id).flatMap(({ stored, isOpen }) =>
    isOpen && stored !== undefined && WITH_TEXT.has(stored.kind) ? [stored] : [],
  );
  return { ...(divisions && { divisions }), ...(attached.length > 0 && { attached }) };
}

const WITH_TEXT: ReadonlySet<FileKind> = new Set(['PDF', 'Word']);

function numberLine(document: LegalDocument | undefined): string {
  const known = document?.number ?? document?.serial;
  return known === undefined ? '' : `${document?.type} số ${known}`;
}

function placeNames(archive: Archive, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => {
    const place = archive.places.byId.get(id)?.fields;
    return place === undefined ? [] : [place.name, ...(place.aliases ?? [])];
  });
}

function shortPlace(archive: Archive, id: string | undefined): string {
  const place = id === undefined ? undefined : archive.places.byId.get(id)?.fields;
  return place?.shortName ?? place?.name ?? '';
}
