import type { Archive } from '#core/model/archive.ts';
import type { CitationPlace, ItemEntry } from '#core/model/entries.ts';
import type { StoredCitation } from '#core/model/stored-citation.ts';
import { citationTitle, knownNumberTitle, OPEN_CITATIONS } from '#core/strings/citations.ts';
import { documentUrl, numberUrl } from '#core/urls.ts';
import type { TextLink } from '#markdown/link-text.ts';
import { documentFullName } from './links.ts';

/** Gives the sentence a citation stands in, as a reader hears it. */
export type QuoteCitation = (place: CitationPlace) => string;

/** The links to put over the citations in an item's body: to the document held, to the page of a number that is known, or to the choice of documents on the same page. */
export function linkBodyCitations(archive: Archive, item: ItemEntry): readonly TextLink[] {
  return item.citations
    .filter(({ part }) => part === 'body')
    .flatMap((citation) => toTextLink(archive, citation) ?? []);
}

/** The id, on the item's page, of the choice that an ambiguous citation leaves to the reader. */
export function choiceId({ part, start }: StoredCitation): string {
  return `vien-dan-${part}-${start}`;
}

function toTextLink(archive: Archive, citation: StoredCitation): TextLink | undefined {
  const { start, end, status, documents, key } = citation;
  if (status === 'held') {
    const [id = ''] = documents;
    const fields = archive.documents.byId.get(id)?.fields;
    const title = fields && citationTitle(documentFullName(fields), fields.title);
    return { start, end, href: documentUrl(id), title: title ?? id };
  }
  if (status === 'ambiguous') {
    return { start, end, href: `#${choiceId(citation)}`, title: OPEN_CITATIONS.choose };
  }
  if (status === 'known' && key !== undefined) {
    return { start, end, href: numberUrl(key), title: knownNumberTitle(key) };
  }
  return undefined;
}
