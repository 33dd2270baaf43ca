import type { Edition } from '#core/edition.ts';
import { documentFullName } from '#core/model/archive/document-name.ts';
import type { CitationPlace, ItemEntry } from '#core/model/archive/entries.ts';
import { listPageUrl, numberUrl, URLS } from '#core/urls.ts';
import { choiceId } from './citation-links.ts';
import { type Frame, makeFrame, pageTitle } from './frame.ts';
import { documentLink, itemLink, type Link, pageLink } from './links.ts';
import { makePager, type Pager, ROWS_PER_PAGE, sliceRows } from './pagination.ts';

/** A citation that was left open: where it stands, what it may mean, and the line with which an editor settles it. */
export interface OpenCitation {
  readonly id: string;
  readonly item: Link;
  readonly sentence: string;
  readonly candidates: readonly Link[];
  readonly number: Link | undefined;
  readonly settle: string | undefined;
}

/** One page of the list of all open citations. */
export interface OpenCitationsPage {
  readonly frame: Frame;
  readonly rows: readonly OpenCitation[];
  readonly pager: Pager | undefined;
}

/** The open citations of one item that have candidates, for its own page. */
export function findChoices(edition: Edition, item: ItemEntry): readonly OpenCitation[] {
  return item.citations
    .filter(({ status }) => status === 'ambiguous')
    .map((citation) => toOpenCitation(edition, { item, citation }));
}

/** Page `page` (from 1) of every citation of the archive that is ambiguous or names nothing known, for the editors. */
export function makeOpenCitationsPage(edition: Edition, page: number): OpenCitationsPage {
  const base = URLS.openCitations;
  const list = { base, rows: edition.openCitations, page, size: ROWS_PER_PAGE };
  const { title, lead } = edition.locale.words.citations;
  return {
    frame: makeFrame(edition, {
      path: listPageUrl(base, page),
      title: pageTitle(edition, title, page),
      description: lead,
      crumbs: [pageLink(edition, base, title)],
      indexed: false,
    }),
    rows: sliceRows(list).map((place) => toOpenCitation(edition, place)),
    pager: makePager(edition, list),
  };
}

function toOpenCitation(edition: Edition, place: CitationPlace): OpenCitation {
  const { item, citation } = place;
  const [first] = citation.documents;
  return {
    id: choiceId(citation),
    item: itemLink(edition, item),
    sentence: citation.sentence,
    candidates: citation.documents.map((id) => candidateLink(edition, id)),
    number:
      citation.key === undefined
        ? undefined
        : pageLink(edition, numberUrl(citation.key), citation.key),
    settle: first === undefined ? undefined : settleLine(citation.words, first),
  };
}

function candidateLink(edition: Edition, id: string): Link {
  const fields = edition.documents.byId.get(id)?.fields;
  const link = documentLink(edition, id);
  return fields === undefined ? link : { ...link, label: documentFullName(fields) };
}

// The line that settles a citation, for an editor to copy into the item.
function settleLine(words: string, id: string): string {
  return `settle: { "${words.replaceAll('"', '\\"')}": ${id} }`;
}
