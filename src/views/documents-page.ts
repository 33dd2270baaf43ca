import type { Edition } from '#core/edition.ts';
import { documentName } from '#core/model/archive/document-name.ts';
import { documentsByType } from '#core/model/archive/documents-by-type.ts';
import type { Entry } from '#core/model/archive/entries.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import { slugify } from '#core/text/slug.ts';
import { documentTypeUrl, documentUrl, listPageUrl, URLS } from '#core/urls.ts';
import { type DateText, dateText } from './date-text.ts';
import { typeText } from './document-facts.ts';
import { type Frame, listCrumbs, makeFrame, pageTitle } from './frame.ts';
import { type Link, pageLink } from './links.ts';
import { makePager, type Pager, sliceRows } from './pagination.ts';
import { listFiles } from './record-forms.ts';

/** One document in a list. */
export interface DocumentRow {
  readonly url: string;
  readonly name: string;
  readonly title: string | undefined;
  readonly issuer: string | undefined;
  readonly date: DateText | undefined;
  readonly citing: number;
}

/** The documents of one type on a page. */
export interface DocumentGroup {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly DocumentRow[];
}

/** One page of the list of all documents. */
export interface DocumentsPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly total: string;
  /** Each type with its count; its own page lists no others. */
  readonly types: readonly (Link & { readonly total: string })[];
  readonly groups: readonly DocumentGroup[];
  readonly pager: Pager | undefined;
  /** All of them as files. */
  readonly files: readonly Link[];
  /** The list of citations that are not settled. */
  readonly open: Link;
}

/** How many documents a page of their list has. */
export const DOCUMENTS_PER_PAGE = 100;

/** Page `page` (from 1) of all documents, by type, then newest first. */
export function makeDocumentsPage(edition: Edition, page: number): DocumentsPage {
  const { locale } = edition;
  const { lists } = locale.words;
  const types = documentsByType(edition);
  const sorted = types.flatMap(({ documents }) => documents);
  const countOf = (count: number) => locale.say(lists.documentCount, { count });
  const list = { base: URLS.documents, rows: sorted, page, size: DOCUMENTS_PER_PAGE };
  return {
    frame: frameOf(edition, page),
    title: lists.documents.title,
    lead: lists.documents.description,
    total: sorted.length === 0 ? lists.noDocuments : countOf(sorted.length),
    types: types.map(({ name, documents }) => ({
      ...pageLink(edition, documentTypeUrl(name), typeText(edition, name)),
      total: countOf(documents.length),
    })),
    groups: [...Map.groupBy(sliceRows(list), ({ fields }) => fields.type)].map(([name, rows]) => ({
      id: typeId(name),
      name: typeText(edition, name),
      rows: rows.map((entry) => toDocumentRow(edition, entry)),
    })),
    pager: makePager(edition, list),
    files: sorted.length === 0 ? [] : listFiles(edition, URLS.documents),
    open: openCitationsLink(edition),
  };
}

function openCitationsLink(edition: Edition): Link {
  const { words, say } = edition.locale;
  const count = edition.openCitations.length;
  const label =
    count === 0 ? words.lists.noOpenCitations : say(words.lists.openCitations, { count });
  return pageLink(edition, URLS.openCitations, label);
}

/** One document as a row of a list. */
export function toDocumentRow(edition: Edition, { id, fields }: Entry<LegalDocument>): DocumentRow {
  const edtf = fields.date ?? (fields.year === undefined ? undefined : String(fields.year));
  return {
    url: edition.locale.path(documentUrl(id)),
    name: documentName(fields),
    title: fields.title,
    issuer: fields.issuer,
    date: edtf === undefined ? undefined : dateText(edition.locale, edtf),
    citing: edition.documents.itemsOf.get(id)?.length ?? 0,
  };
}

function typeId(name: string): string {
  return `loai-${slugify(name)}`;
}

function frameOf(edition: Edition, page: number): Frame {
  const { title, description } = edition.locale.words.lists.documents;
  return makeFrame(edition, {
    path: listPageUrl(URLS.documents, page),
    title: pageTitle(edition, title, page),
    description,
    crumbs: listCrumbs(edition, pageLink(edition, URLS.documents, title), page),
  });
}
