import type { Edition } from '#core/edition.ts';
import { documentFullName, documentName } from '#core/model/archive/document-name.ts';
import type { Entry, ItemEntry, Register } from '#core/model/archive/entries.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import { documentUrl, listPageUrl, URLS } from '#core/urls.ts';
import { AKOMA_NTOSO, hasAkomaNtoso } from '#exports/akoma-ntoso.ts';
import { formatCoins } from '#exports/citing/meta-tags.ts';
import { type Reference, referToDocument } from '#exports/citing/reference.ts';
import type { Figure } from '#figures/figure.ts';
import { type DivisionEntry, documentContents } from './document-contents.ts';
import { type DocumentFact, documentFacts } from './document-facts.ts';
import { documentRelations, type Relation } from './document-relations.ts';
import { type DocumentTargets, documentTargets } from './document-targets.ts';
import { type Frame, listCrumbs, makeFrame, pageTitle } from './frame.ts';
import { type ItemRow, toItemRow } from './item-rows.ts';
import { contentLink, type Link, pageLink } from './links.ts';
import { citationChart, documentTimeline, relationGraph } from './page-figures.ts';
import { makePager, type Pager, ROWS_PER_PAGE, sliceRows } from './pagination.ts';
import { feedForms, recordForms, referenceFiles, referenceSource } from './record-forms.ts';
import { describeLegislation } from './structured-page.ts';

/** An item that cites a document, with the words its source has for it and the first sentence that cites it. */
export interface CitingItem extends ItemRow {
  readonly wordings: readonly string[];
  readonly sentence: string | undefined;
}

/** Which page of which document to make: `page` counts the pages of its citing items from 1. */
export interface DocumentPageRequest {
  readonly edition: Edition;
  readonly id: string;
  readonly page: number;
}

/** Everything the page of one document prints, but its body. */
export interface DocumentPage {
  readonly frame: Frame;
  readonly name: string;
  readonly fullName: string;
  readonly title: string | undefined;
  readonly facts: readonly DocumentFact[];
  /** The divisions that its record carries, for a list of contents. */
  readonly contents: readonly DivisionEntry[];
  /** The targets that it sets, each with what became of it. */
  readonly targets: DocumentTargets | undefined;
  readonly relations: readonly Relation[];
  readonly timeline: Figure | undefined;
  readonly chart: Figure | undefined;
  readonly graph: Figure | undefined;
  readonly citing: readonly CitingItem[];
  readonly citingTotal: number;
  readonly pager: Pager | undefined;
  readonly reference: Reference;
  /** The same for machines, as COinS. */
  readonly coins: string;
  /** The reference as files, and those to the items that cite it. */
  readonly references: readonly Link[];
  readonly citingReferences: readonly Link[];
  readonly sources: readonly string[];
  readonly note: string | undefined;
  /** Only the first page of a document carries its facts; the others go on with the list. */
  readonly first: boolean;
}

/** One page of a document's own; throws when the archive holds no such document. */
export function makeDocumentPage({ edition, id, page }: DocumentPageRequest): DocumentPage {
  const entry = edition.documents.byId.get(id);
  if (entry === undefined) throw new Error(`no document ${id} in the archive`);
  const { fields } = entry;
  const items = edition.documents.itemsOf.get(id) ?? [];
  const relations = documentRelations(edition, entry);
  const list = { base: documentUrl(id), rows: items, page, size: ROWS_PER_PAGE };
  return {
    frame: frameOf(edition, entry, page),
    name: documentName(fields),
    fullName: documentFullName(fields),
    title: fields.title,
    facts: documentFacts(edition, fields),
    contents: page === 1 ? documentContents(edition, entry) : [],
    targets: page === 1 ? documentTargets(edition, entry) : undefined,
    relations,
    timeline: page === 1 ? documentTimeline(edition, entry, items) : undefined,
    chart: page === 1 ? citationChart(edition, items) : undefined,
    graph: page === 1 ? relationGraph(edition, fields, relations) : undefined,
    citing: sliceRows(list).map((item) => ({
      ...toItemRow(edition, item),
      wordings: wordingsOf(item, id),
      sentence: firstSentence(item, id),
    })),
    citingTotal: items.length,
    pager: makePager(edition, list),
    reference: referToDocument(referenceSource(edition), entry),
    coins: formatCoins(referToDocument(referenceSource(edition), entry)),
    references: referenceFiles(edition, 'record', documentUrl(id)),
    citingReferences: items.length === 0 ? [] : referenceFiles(edition, 'list', documentUrl(id)),
    sources: fields.sources ?? [],
    note: fields.note,
    first: page === 1,
  };
}

const namesOfSeveral = new WeakMap<Register<LegalDocument>, ReadonlySet<string>>();

// Two provinces and two terms have a resolution 07-NQ/TU: titles of pages tell them apart by day and issuer.
function ownName(documents: Register<LegalDocument>, fields: LegalDocument): string {
  const name = documentName(fields);
  let several = namesOfSeveral.get(documents);
  if (several === undefined) {
    const seen = new Set<string>();
    const again = new Set<string>();
    for (const entry of documents.entries) {
      const each = documentName(entry.fields);
      if (seen.has(each)) again.add(each);
      seen.add(each);
    }
    several = again;
    namesOfSeveral.set(documents, several);
  }
  return several.has(name) ? documentFullName(fields) : name;
}

function frameOf(edition: Edition, { id, fields }: Entry<LegalDocument>, page: number): Frame {
  const name = documentName(fields);
  return makeFrame(edition, {
    path: listPageUrl(documentUrl(id), page),
    title: pageTitle(edition, ownName(edition.documents, fields), page),
    description: [documentFullName(fields), fields.title].filter(Boolean).join(': '),
    crumbs: [
      pageLink(edition, URLS.documents, edition.locale.words.frame.documents),
      ...listCrumbs(edition, contentLink(edition, documentUrl(id), name), page),
    ],
    ...documentForms(edition, { id, fields }),
    structured: describeLegislation(edition, { id, fields }),
  });
}

// What cites it is followed by a feed; the record itself is given away beside its page.
function documentForms(edition: Edition, document: Pick<Entry<LegalDocument>, 'id' | 'fields'>) {
  const path = documentUrl(document.id);
  const reference = referToDocument(referenceSource(edition), document);
  const head = recordForms(edition, { kind: 'document', path, reference });
  const { file, mediaType } = AKOMA_NTOSO;
  const divisions = edition.divisions.get(document.id) ?? [];
  const akn = hasAkomaNtoso(document.fields, divisions.length)
    ? [{ url: `${path}${file}`, mediaType }]
    : [];
  return { ...head, forms: [...(head.forms ?? []), ...akn, ...feedForms(path)] };
}

function wordingsOf({ fields }: ItemEntry, id: string): readonly string[] {
  return (fields.documents ?? []).filter((cited) => cited.id === id).flatMap(({ as }) => as ?? []);
}

function firstSentence(item: ItemEntry, id: string): string | undefined {
  const citing = item.citations.filter(
    ({ status, documents }) => status === 'held' && documents.includes(id),
  );
  const first = citing.find(({ part }) => part === 'body') ?? citing[0];
  return first?.sentence;
}
