import type { Archive } from '#core/model/archive.ts';
import type { LegalDocument } from '#core/model/document.ts';
import type { Entry } from '#core/model/entries.ts';
import type { NumberEntry } from '#core/model/numbers.ts';
import { NUMBER, numberDescription, numberTitle } from '#core/strings/document.ts';
import { FRAME } from '#core/strings/frame.ts';
import { pageLabel } from '#core/strings/lists.ts';
import { listPageUrl, numberUrl, URLS } from '#core/urls.ts';
import { type DocumentFact, distinguishingFacts } from './document-facts.ts';
import { type DocumentRow, toDocumentRow } from './documents-page.ts';
import { type Frame, HOME_CRUMB, makeFrame } from './frame.ts';
import { type ItemRow, toItemRows } from './item-rows.ts';
import { makePager, type Pager, ROWS_PER_PAGE, sliceRows } from './pagination.ts';

/** A document that carries a number, with what tells it apart from the others that do. */
export interface NumberedDocument extends DocumentRow {
  readonly facts: readonly DocumentFact[];
}

/** Everything the page of a document number prints. */
export interface NumberPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly documents: readonly NumberedDocument[];
  readonly items: readonly ItemRow[];
  readonly pager: Pager | undefined;
}

/** Page `page` (from 1) of a document number, by its folded form; throws when the archive knows no such number. */
export function makeNumberPage(archive: Archive, folded: string, page = 1): NumberPage {
  const entry = archive.numbers.get(folded);
  if (entry === undefined) throw new Error(`no number ${folded} in the archive`);
  const { number, items } = entry;
  const documents = documentsOf(archive, entry);
  const base = numberUrl(number);
  const path = listPageUrl(base, page);
  const list = { base, rows: items, page, size: ROWS_PER_PAGE };
  const title = numberTitle(number);
  return {
    frame: makeFrame(archive, {
      path,
      title: page === 1 ? title : `${title} – ${pageLabel(page)}`,
      description: numberDescription(number),
      crumbs: [
        HOME_CRUMB,
        { url: URLS.documents, label: FRAME.documents },
        { url: base, label: title },
        ...(page === 1 ? [] : [{ url: path, label: pageLabel(page) }]),
      ],
    }),
    title,
    lead: leadFor(documents.length),
    documents: documents.map((document) => toNumberedDocument(archive, document)),
    items: toItemRows(archive, sliceRows(list)),
    pager: makePager(list),
  };
}

/** The documents whose facts carry the number, then those that items name by it although no source gives them a number. */
function documentsOf(archive: Archive, entry: NumberEntry): readonly Entry<LegalDocument>[] {
  const named = entry.items.flatMap(({ citations }) =>
    citations.flatMap(({ key, status, documents }) =>
      status === 'held' && key === entry.number ? documents : [],
    ),
  );
  const found = [...new Set(named)].flatMap((id) => archive.documents.byId.get(id) ?? []);
  return [...new Set([...entry.documents, ...found])];
}

function leadFor(documents: number): string {
  if (documents === 0) return NUMBER.none;
  return documents === 1 ? NUMBER.one : NUMBER.many;
}

function toNumberedDocument(archive: Archive, entry: Entry<LegalDocument>): NumberedDocument {
  return {
    ...toDocumentRow(archive, entry),
    facts: distinguishingFacts(archive, entry.fields),
  };
}
