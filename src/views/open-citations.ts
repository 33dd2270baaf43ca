import type { Archive } from '#core/model/archive.ts';
import type { CitationPlace, ItemEntry } from '#core/model/entries.ts';
import { OPEN_CITATIONS, settleLine } from '#core/strings/citations.ts';
import { pageLabel } from '#core/strings/lists.ts';
import { listPageUrl, numberUrl, URLS } from '#core/urls.ts';
import { choiceId, type QuoteCitation } from './citation-links.ts';
import { type Frame, HOME_CRUMB, makeFrame } from './frame.ts';
import { documentFullName, documentLink, itemLink, type Link } from './links.ts';
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
export function findChoices(
  archive: Archive,
  item: ItemEntry,
  quote: QuoteCitation,
): readonly OpenCitation[] {
  return item.citations
    .filter(({ status }) => status === 'ambiguous')
    .map((citation) => toOpenCitation(archive, { item, citation }, quote));
}

/** Page `page` (from 1) of every citation of the archive that is ambiguous or names nothing known, for the editors. */
export function makeOpenCitationsPage(
  archive: Archive,
  page: number,
  quote: QuoteCitation,
): OpenCitationsPage {
  const base = URLS.openCitations;
  const list = { base, rows: archive.openCitations, page, size: ROWS_PER_PAGE };
  const { title, lead } = OPEN_CITATIONS;
  return {
    frame: makeFrame(archive, {
      path: listPageUrl(base, page),
      title: page === 1 ? title : `${title} – ${pageLabel(page)}`,
      description: lead,
      crumbs: [HOME_CRUMB, { url: base, label: title }],
      indexed: false,
    }),
    rows: sliceRows(list).map((place) => toOpenCitation(archive, place, quote)),
    pager: makePager(list),
  };
}

function toOpenCitation(
  archive: Archive,
  place: CitationPlace,
  quote: QuoteCitation,
): OpenCitation {
  const { item, citation } = place;
  const [first] = citation.documents;
  return {
    id: choiceId(citation),
    item: itemLink(item),
    sentence: quote(place),
    candidates: citation.documents.map((id) => candidateLink(archive, id)),
    number:
      citation.key === undefined
        ? undefined
        : { url: numberUrl(citation.key), label: citation.key },
    settle: first === undefined ? undefined : settleLine(citation.words, first),
  };
}

function candidateLink(archive: Archive, id: string): Link {
  const fields = archive.documents.byId.get(id)?.fields;
  const link = documentLink(archive, id);
  return fields === undefined ? link : { ...link, label: documentFullName(fields) };
}
