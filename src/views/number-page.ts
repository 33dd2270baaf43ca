import type { Edition } from '#core/edition.ts';
import type { Entry } from '#core/model/archive/entries.ts';
import type { NumberEntry } from '#core/model/archive/numbers.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import type { Words } from '#core/strings/table.ts';
import { listPageUrl, numberUrl, URLS } from '#core/urls.ts';
import { type DocumentFact, distinguishingFacts } from './document-facts.ts';
import { type DocumentRow, toDocumentRow } from './documents-page.ts';
import { type Frame, listCrumbs, makeFrame, pageTitle } from './frame.ts';
import { type ItemRow, toItemRows } from './item-rows.ts';
import { pageLink } from './links.ts';
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
export function makeNumberPage(edition: Edition, folded: string, page = 1): NumberPage {
  const entry = edition.numbers.get(folded);
  if (entry === undefined) throw new Error(`no number ${folded} in the archive`);
  const { number, items } = entry;
  const documents = documentsOf(edition, entry);
  const base = numberUrl(number);
  const list = { base, rows: items, page, size: ROWS_PER_PAGE };
  const { words, say } = edition.locale;
  const title = say(words.number.title, { number });
  return {
    frame: makeFrame(edition, {
      path: listPageUrl(base, page),
      title: pageTitle(edition, title, page),
      description: say(words.number.description, { number }),
      crumbs: [
        pageLink(edition, URLS.documents, words.frame.documents),
        ...listCrumbs(edition, pageLink(edition, base, title), page),
      ],
    }),
    title,
    lead: leadFor(words.number, documents.length),
    documents: documents.map((document) => toNumberedDocument(edition, document)),
    items: toItemRows(edition, sliceRows(list)),
    pager: makePager(edition, list),
  };
}

/** The documents whose facts carry the number, then those that items name by it although no source gives them a number. */
function documentsOf(edition: Edition, entry: NumberEntry): readonly Entry<LegalDocument>[] {
  const named = entry.items.flatMap(({ citations }) =>
    citations.flatMap(({ key, status, documents }) =>
      status === 'held' && key === entry.number ? documents : [],
    ),
  );
  const found = [...new Set(named)].flatMap((id) => edition.documents.byId.get(id) ?? []);
  return [...new Set([...entry.documents, ...found])];
}

function leadFor({ none, one, many }: Words['number'], documents: number): string {
  if (documents === 0) return none;
  return documents === 1 ? one : many;
}

function toNumberedDocument(edition: Edition, entry: Entry<LegalDocument>): NumberedDocument {
  return {
    ...toDocumentRow(edition, entry),
    facts: distinguishingFacts(edition, entry.fields),
  };
}
