import type { Archive, Entry, ItemEntry } from '#core/model/archive.ts';
import type { LegalDocument } from '#core/model/document.ts';
import { FRAME } from '#core/strings/frame.ts';
import { pageLabel } from '#core/strings/lists.ts';
import { documentUrl, listPageUrl, URLS } from '#core/urls.ts';
import { type DocumentFact, documentFacts } from './document-facts.ts';
import { documentRelations, type Relation } from './document-relations.ts';
import { absoluteUrl, type Frame, HOME_CRUMB, makeFrame } from './frame.ts';
import { type ItemRow, toItemRows } from './item-rows.ts';
import { documentFullName, documentName } from './links.ts';
import { makePager, type Pager, ROWS_PER_PAGE, sliceRows } from './pagination.ts';

/** An item that cites a document, with the words it uses for it. */
export interface CitingItem extends ItemRow {
  readonly wordings: readonly string[];
}

/** Everything the page of one document prints, but its body. */
export interface DocumentPage {
  readonly frame: Frame;
  readonly name: string;
  readonly fullName: string;
  readonly title: string | undefined;
  readonly facts: readonly DocumentFact[];
  readonly relations: readonly Relation[];
  readonly citing: readonly CitingItem[];
  readonly citingTotal: number;
  readonly pager: Pager | undefined;
  readonly sources: readonly string[];
  readonly note: string | undefined;
  /** Only the first page of a document carries its facts; the others go on with the list. */
  readonly first: boolean;
}

/** One page of a document's own; `page` counts the pages of its citing items from 1. Throws when the archive holds no such document. */
export function makeDocumentPage(archive: Archive, id: string, page = 1): DocumentPage {
  const entry = archive.documents.byId.get(id);
  if (entry === undefined) throw new Error(`no document ${id} in the archive`);
  const { fields } = entry;
  const items = archive.documents.itemsOf.get(id) ?? [];
  const list = { base: documentUrl(id), rows: items, page, size: ROWS_PER_PAGE };
  return {
    frame: frameOf(archive, entry, page),
    name: documentName(fields),
    fullName: documentFullName(fields),
    title: fields.title,
    facts: documentFacts(archive, fields),
    relations: documentRelations(archive, entry),
    citing: sliceRows(list).flatMap((item) => toCitingItems(archive, item, id)),
    citingTotal: items.length,
    pager: makePager(list),
    sources: fields.sources ?? [],
    note: fields.note,
    first: page === 1,
  };
}

function frameOf(archive: Archive, { id, fields }: Entry<LegalDocument>, page: number): Frame {
  const name = documentName(fields);
  const path = listPageUrl(documentUrl(id), page);
  return makeFrame(archive, {
    path,
    title: page === 1 ? name : `${name} – ${pageLabel(page)}`,
    description: [documentFullName(fields), fields.title].filter(Boolean).join(': '),
    crumbs: [
      HOME_CRUMB,
      { url: URLS.documents, label: FRAME.documents },
      { url: documentUrl(id), label: name },
      ...(page === 1 ? [] : [{ url: path, label: pageLabel(page) }]),
    ],
    structured: {
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      name,
      legislationIdentifier: fields.number,
      legislationDate: fields.date,
      legislationType: fields.type,
      legislationPassedBy: fields.issuer && { '@type': 'Organization', name: fields.issuer },
      description: fields.title,
      inLanguage: 'vi',
      url: absoluteUrl(archive, documentUrl(id)),
    },
  });
}

function toCitingItems(archive: Archive, item: ItemEntry, id: string): readonly CitingItem[] {
  const wordings = (item.fields.documents ?? [])
    .filter((cited) => cited.id === id)
    .flatMap(({ as }) => as ?? []);
  return toItemRows(archive, [item]).map((row) => ({ ...row, wordings }));
}
