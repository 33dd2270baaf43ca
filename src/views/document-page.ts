import type { Edition } from '#core/edition.ts';
import { documentFullName, documentName } from '#core/model/archive/document-name.ts';
import type { Entry, Register } from '#core/model/archive/entries.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import { documentUrl, listPageUrl, URLS } from '#core/urls.ts';
import { AKOMA_NTOSO, hasAkomaNtoso } from '#exports/akoma-ntoso.ts';
import { type Reference, referToDocument } from '#exports/citing/reference.ts';
import { CITING_FILES } from '#exports/citing-items.ts';
import type { Figure } from '#figures/figure.ts';
import { type CitingItems, citingItems } from './citing-items.ts';
import { type DivisionEntry, documentContents } from './document-contents.ts';
import { type DocumentFacts, documentFacts } from './document-facts.ts';
import { type FileRow, fileRows } from './document-files.ts';
import { heldText, type LifeRow, lifeRows } from './document-life.ts';
import { documentRelations, groupRelations, type RelationGroup } from './document-relations.ts';
import { type DocumentTargets, documentTargets } from './document-targets.ts';
import { type Frame, listCrumbs, makeFrame, pageTitle } from './frame.ts';
import { type ReviewFacts, reviewOf } from './item-provenance.ts';
import { contentLink, type Link, pageLink } from './links.ts';
import { citationChart, documentTimeline, relationGraph } from './page-figures.ts';
import { feedForms, recordForms, referenceFiles, referenceSource } from './record-forms.ts';
import { describeLegislation } from './structured-page.ts';

/** Which page of which document to make: `page` counts the pages of its citing items from 1. */
export interface DocumentPageRequest {
  readonly edition: Edition;
  readonly id: string;
  readonly page: number;
}

/** Everything the page of one document prints, but its body, in the order of the page. */
export interface DocumentPage {
  readonly frame: Frame;
  readonly name: string;
  readonly fullName: string;
  readonly title: string | undefined;
  readonly facts: DocumentFacts;
  readonly note: string | undefined;
  /** Which text of the document the record holds. */
  readonly heldText: string | undefined;
  /** The divisions that its record carries, for a list of contents. */
  readonly contents: readonly DivisionEntry[];
  /** The targets that it sets, each with what became of it. */
  readonly targets: DocumentTargets | undefined;
  readonly relations: readonly RelationGroup[];
  readonly graph: Figure | undefined;
  readonly life: readonly LifeRow[];
  readonly timeline: Figure | undefined;
  readonly citing: CitingItems;
  readonly chart: Figure | undefined;
  /** The items that cite it, with their sentences, as files. */
  readonly citingFiles: readonly Link[];
  readonly citingReferences: readonly Link[];
  readonly files: readonly FileRow[];
  readonly sources: readonly string[];
  /** When it was last held against them, and by whom. */
  readonly reviewed: ReviewFacts | undefined;
  readonly reference: Reference;
  /** The reference as files, and those to the items that cite it. */
  readonly references: readonly Link[];
  /** Only the first page of a document carries its facts; the others go on with the list. */
  readonly first: boolean;
}

/** One page of a document's own; throws when the archive holds no such document. */
export function makeDocumentPage({ edition, id, page }: DocumentPageRequest): DocumentPage {
  const entry = edition.documents.byId.get(id);
  if (entry === undefined) throw new Error(`no document ${id} in the archive`);
  const { fields } = entry;
  const items = edition.documents.itemsOf.get(id) ?? [];
  const isCited = items.length > 0;
  const reference = referToDocument(referenceSource(edition), entry);
  return {
    frame: frameOf(edition, entry, page),
    name: documentName(fields),
    fullName: documentFullName(fields),
    title: fields.title,
    facts: documentFacts(edition, fields),
    note: fields.note,
    heldText: heldText(edition, fields),
    ...(page === 1 ? firstPageParts(edition, entry) : NO_PARTS),
    citing: citingItems(edition, id, page),
    chart: page === 1 ? citationChart(edition, items) : undefined,
    citingFiles: isCited ? citingFiles(documentUrl(id)) : [],
    citingReferences: isCited ? referenceFiles(edition, 'list', documentUrl(id)) : [],
    sources: fields.sources ?? [],
    reviewed: reviewOf(edition.locale, fields),
    reference,
    references: referenceFiles(edition, 'record', documentUrl(id)),
    first: page === 1,
  };
}

type FirstPageParts = Pick<
  DocumentPage,
  'contents' | 'targets' | 'relations' | 'graph' | 'life' | 'timeline' | 'files'
>;

const NO_PARTS: FirstPageParts = {
  contents: [],
  targets: undefined,
  relations: [],
  graph: undefined,
  life: [],
  timeline: undefined,
  files: [],
};

/** Of fewer relations a drawing says no more than their list. */
const FEWEST_DRAWN = 3;

function firstPageParts(edition: Edition, entry: Entry<LegalDocument>): FirstPageParts {
  const relations = documentRelations(edition, entry);
  return {
    contents: documentContents(edition, entry),
    targets: documentTargets(edition, entry),
    relations: groupRelations(relations),
    graph:
      relations.length < FEWEST_DRAWN ? undefined : relationGraph(edition, entry.fields, relations),
    life: lifeRows(edition, entry),
    timeline: documentTimeline(edition, entry),
    files: fileRows(edition, entry.id),
  };
}

function citingFiles(path: string): readonly Link[] {
  return CITING_FILES.map(({ file, label }) => ({ url: `${path}${file}`, label }));
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
