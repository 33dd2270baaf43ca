import type { Edition } from '#core/edition.ts';
import { documentsByType } from '#core/model/archive/documents-by-type.ts';
import { documentTypeUrl, listPageUrl, URLS } from '#core/urls.ts';
import { typeText } from './document-facts.ts';
import { DOCUMENTS_PER_PAGE, type DocumentRow, toDocumentRow } from './documents-page.ts';
import { type Frame, listCrumbs, makeFrame, pageTitle } from './frame.ts';
import { type Link, pageLink } from './links.ts';
import { makePager, type Pager, sliceRows } from './pagination.ts';
import { listFiles } from './record-forms.ts';

/** One page of the documents of one type. */
export interface DocumentTypePage {
  readonly frame: Frame;
  readonly title: string;
  readonly total: string;
  readonly rows: readonly DocumentRow[];
  readonly pager: Pager | undefined;
  /** All documents of the type as files. */
  readonly files: readonly Link[];
}

/** Page `page` (from 1) of the documents of a type, newest first; throws when the archive holds no such type. */
export function makeDocumentTypePage(
  edition: Edition,
  slug: string,
  page: number,
): DocumentTypePage {
  const type = documentsByType(edition).find((one) => one.slug === slug);
  if (type === undefined) throw new Error(`no type of document ${slug} in the archive`);
  const { say, words } = edition.locale;
  const title = typeText(edition, type.name);
  const base = documentTypeUrl(type.name);
  const list = { base, rows: type.documents, page, size: DOCUMENTS_PER_PAGE };
  return {
    frame: makeFrame(edition, {
      path: listPageUrl(base, page),
      title: pageTitle(edition, title, page),
      description: say(words.lists.documentsOfType, { type: title }),
      crumbs: [
        pageLink(edition, URLS.documents, words.frame.documents),
        ...listCrumbs(edition, pageLink(edition, base, title), page),
      ],
    }),
    title,
    total: say(words.lists.documentCount, { count: type.documents.length }),
    rows: sliceRows(list).map((entry) => toDocumentRow(edition, entry)),
    pager: makePager(edition, list),
    files: listFiles(edition, base),
  };
}
