import type { Archive } from '#core/model/archive.ts';
import type { LegalDocument } from '#core/model/document.ts';
import type { Entry } from '#core/model/entries.ts';
import { LISTS, openCitationsLabel, pageLabel } from '#core/strings/lists.ts';
import { formatNumber } from '#core/text/numbers.ts';
import { compareVietnamese } from '#core/text/order.ts';
import { slugify } from '#core/text/slug.ts';
import { documentUrl, listPageUrl, URLS } from '#core/urls.ts';
import { type DateText, dateText } from './date-text.ts';
import { type Frame, HOME_CRUMB, makeFrame } from './frame.ts';
import { documentDateKey, documentName, type Link } from './links.ts';
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

/** The documents of one type on a page; `total` counts the whole archive. */
export interface DocumentGroup {
  readonly id: string;
  readonly name: string;
  readonly total: string;
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
export function makeDocumentsPage(archive: Archive, page: number): DocumentsPage {
  const { sorted, types } = sortDocuments(archive);
  const list = { base: URLS.documents, rows: sorted, page, size: DOCUMENTS_PER_PAGE };
  return {
    frame: frameOf(archive, page),
    title: LISTS.documents.title,
    lead: LISTS.documents.description,
    total: formatNumber(sorted.length),
    types: types.map(({ name, first, total }) => ({
      url: `${listPageUrl(URLS.documents, Math.floor(first / DOCUMENTS_PER_PAGE) + 1)}#${typeId(name)}`,
      label: name,
      total: formatNumber(total),
    })),
    groups: [...Map.groupBy(sliceRows(list), ({ fields }) => fields.type)].map(([name, rows]) => ({
      id: typeId(name),
      name,
      total: formatNumber(types.find((type) => type.name === name)?.total ?? rows.length),
      rows: rows.map((entry) => toDocumentRow(archive, entry)),
    })),
    pager: makePager(list),
    open: openCitationsLink(archive),
  };
}

function openCitationsLink({ openCitations }: Archive): Link {
  return { url: URLS.openCitations, label: openCitationsLabel(formatNumber(openCitations.length)) };
}

/** One document as a row of a list. */
export function toDocumentRow(archive: Archive, { id, fields }: Entry<LegalDocument>): DocumentRow {
  const edtf = fields.date ?? (fields.year === undefined ? undefined : String(fields.year));
  return {
    url: documentUrl(id),
    name: documentName(fields),
    title: fields.title,
    issuer: fields.issuer,
    date: edtf === undefined ? undefined : dateText(edtf),
    citing: archive.documents.itemsOf.get(id)?.length ?? 0,
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

const SORTED = new WeakMap<Archive, SortedDocuments>();

function sortDocuments(archive: Archive): SortedDocuments {
  let sorting = SORTED.get(archive);
  if (sorting === undefined) {
    sorting = sortByType(archive.documents.entries);
    SORTED.set(archive, sorting);
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

function frameOf(archive: Archive, page: number): Frame {
  const { title, description } = LISTS.documents;
  const path = listPageUrl(URLS.documents, page);
  return makeFrame(archive, {
    path,
    title: page === 1 ? title : `${title} – ${pageLabel(page)}`,
    description,
    crumbs: [
      HOME_CRUMB,
      { url: URLS.documents, label: title },
      ...(page === 1 ? [] : [{ url: path, label: pageLabel(page) }]),
    ],
  });
}
