import type { Archive } from '#core/model/archive.ts';
import type { LegalDocument } from '#core/model/document.ts';
import type { Entry, ItemEntry } from '#core/model/entries.ts';
import { FRAME } from '#core/strings/frame.ts';
import { pageLabel } from '#core/strings/lists.ts';
import { documentUrl, listPageUrl, URLS } from '#core/urls.ts';
import type { Figure } from '#figures/figure.ts';
import type { QuoteCitation } from './citation-links.ts';
import { type DocumentFact, documentFacts } from './document-facts.ts';
import { documentRelations, type Relation } from './document-relations.ts';
import { absoluteUrl, type Frame, HOME_CRUMB, makeFrame } from './frame.ts';
import { type ItemRow, toItemRow } from './item-rows.ts';
import { documentFullName, documentName } from './links.ts';
import { citationChart, documentTimeline, relationGraph } from './page-figures.ts';
import { makePager, type Pager, ROWS_PER_PAGE, sliceRows } from './pagination.ts';

/** An item that cites a document, with the words its source has for it and the first sentence that cites it. */
export interface CitingItem extends ItemRow {
  readonly wordings: readonly string[];
  readonly sentence: string | undefined;
}

/** Which page of which document to make: `page` counts the pages of its citing items from 1. */
export interface DocumentPageRequest {
  readonly archive: Archive;
  readonly id: string;
  readonly page: number;
  readonly quote: QuoteCitation;
}

/** Everything the page of one document prints, but its body. */
export interface DocumentPage {
  readonly frame: Frame;
  readonly name: string;
  readonly fullName: string;
  readonly title: string | undefined;
  readonly facts: readonly DocumentFact[];
  readonly relations: readonly Relation[];
  readonly timeline: Figure | undefined;
  readonly chart: Figure | undefined;
  readonly graph: Figure | undefined;
  readonly citing: readonly CitingItem[];
  readonly citingTotal: number;
  readonly pager: Pager | undefined;
  readonly sources: readonly string[];
  readonly note: string | undefined;
  /** Only the first page of a document carries its facts; the others go on with the list. */
  readonly first: boolean;
}

/** One page of a document's own; throws when the archive holds no such document. */
export function makeDocumentPage({ archive, id, page, quote }: DocumentPageRequest): DocumentPage {
  const entry = archive.documents.byId.get(id);
  if (entry === undefined) throw new Error(`no document ${id} in the archive`);
  const { fields } = entry;
  const items = archive.documents.itemsOf.get(id) ?? [];
  const relations = documentRelations(archive, entry);
  const list = { base: documentUrl(id), rows: items, page, size: ROWS_PER_PAGE };
  return {
    frame: frameOf(archive, entry, page),
    name: documentName(fields),
    fullName: documentFullName(fields),
    title: fields.title,
    facts: documentFacts(archive, fields),
    relations,
    timeline: page === 1 ? documentTimeline(entry, items) : undefined,
    chart: page === 1 ? citationChart(items) : undefined,
    graph: page === 1 ? relationGraph(fields, relations) : undefined,
    citing: sliceRows(list).map((item) => ({
      ...toItemRow(archive, item),
      wordings: wordingsOf(item, id),
      sentence: firstSentence(item, id, quote),
    })),
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

function wordingsOf({ fields }: ItemEntry, id: string): readonly string[] {
  return (fields.documents ?? []).filter((cited) => cited.id === id).flatMap(({ as }) => as ?? []);
}

function firstSentence(item: ItemEntry, id: string, quote: QuoteCitation): string | undefined {
  const citing = item.citations.filter(
    ({ status, documents }) => status === 'held' && documents.includes(id),
  );
  const first = citing.find(({ part }) => part === 'body') ?? citing[0];
  return first && quote({ item, citation: first });
}
