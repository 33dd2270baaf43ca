import type { Edition } from '#core/edition.ts';
import type { LegalDocument } from '#core/model/document.ts';
import { documentName } from '#core/model/document-name.ts';
import type { Entry } from '#core/model/entries.ts';
import { compareVietnamese } from '#core/text/order.ts';
import { slugify } from '#core/text/slug.ts';
import { documentUrl, listPageUrl, URLS } from '#core/urls.ts';
import { type DateText, dateText } from './date-text.ts';
import { typeText } from './document-facts.ts';
import { type Frame, listCrumbs, makeFrame, pageTitle } from './frame.ts';
import { documentDateKey, type Link, pageLink } from './links.ts';
import { makePager, type Pager, sliceRows } from './pagination.ts';

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
  /** Where each type begins, with its count. */
  readonly types: readonly (Link & { readonly total: string })[];
  readonly groups: readonly DocumentGroup[];
  readonly pager: Pager | undefined;
  /** The list of citations that are not settled. */
  readonly open: Link;
}

/** How many documents a page of their list has. */
export const DOCUMENTS_PER_PAGE = 100;

/** Page `page` (from 1) of all documents, by type, then newest first. */
export function makeDocumentsPage(edition: Edition, page: number): DocumentsPage {
  const { locale } = edition;
  const { lists } = locale.words;
  const { sorted, types } = sortDocuments(edition);
  const countOf = (count: number) => locale.say(lists.documentCount, { count });
  const list = { base: URLS.documents, rows: sorted, page, size: DOCUMENTS_PER_PAGE };
  return {
    frame: frameOf(edition, page),
    title: lists.documents.title,
    lead: lists.documents.description,
    total: countOf(sorted.length),
    types: types.map(({ name, first, total }) => ({
      url: `${locale.path(listPageUrl(URLS.documents, Math.floor(first / DOCUMENTS_PER_PAGE) + 1))}#${typeId(name)}`,
      label: typeText(edition, name),
      total: countOf(total),
    })),
    groups: [...Map.groupBy(sliceRows(list), ({ fields }) => fields.type)].map(([name, rows]) => ({
      id: typeId(name),
      name: typeText(edition, name),
      rows: rows.map((entry) => toDocumentRow(edition, entry)),
    })),
    pager: makePager(edition, list),
    open: openCitationsLink(edition),
  };
}

function openCitationsLink(edition: Edition): Link {
  const { words, say } = edition.locale;
  const label = say(words.lists.openCitations, { count: edition.openCitations.length });
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

interface SortedDocuments {
  readonly sorted: readonly Entry<LegalDocument>[];
  readonly types: readonly {
    readonly name: string;
    readonly first: number;
    readonly total: number;
  }[];
}

const SORTED = new WeakMap<Edition, SortedDocuments>();

function sortDocuments(edition: Edition): SortedDocuments {
  let sorting = SORTED.get(edition);
  if (sorting === undefined) {
    sorting = sortByType(edition.documents.entries);
    SORTED.set(edition, sorting);
  }
  return sorting;
}

function sortByType(entries: SortedDocuments['sorted']): SortedDocuments {
  const groups = [...Map.groupBy(entries, ({ fields }) => fields.type)]
    .sort(([a], [b]) => compareVietnamese(a, b))
    .map(([name, documents]) => ({ name, documents: documents.toSorted(newestFirst) }));
  let first = 0;
  const types = groups.map(({ name, documents }) => {
    const type = { name, first, total: documents.length };
    first += documents.length;
    return type;
  });
  return { sorted: groups.flatMap(({ documents }) => documents), types };
}

function newestFirst({ fields: a }: Entry<LegalDocument>, { fields: b }: Entry<LegalDocument>) {
  const [left, right] = [documentDateKey(a), documentDateKey(b)];
  if (left === right) return compareVietnamese(documentName(a), documentName(b));
  // Unknown dates stay last although the rest runs backwards.
  if (left === UNKNOWN || right === UNKNOWN) return left === UNKNOWN ? 1 : -1;
  return left < right ? 1 : -1;
}

const UNKNOWN = documentDateKey({ type: '' });

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
