import { divisionName } from '#core/divisions/division-name.ts';
import { findDivision } from '#core/divisions/find-division.ts';
import type { Edition } from '#core/edition.ts';
import { documentFullName } from '#core/model/archive/document-name.ts';
import type { ItemEntry } from '#core/model/archive/entries.ts';
import type { StoredCitation } from '#core/model/schema/stored-citation.ts';
import { divisionUrl, documentUrl, numberUrl } from '#core/urls.ts';
import type { TextLink } from '#markdown/print/link-text.ts';

/** The links to put over the citations in an item's body: to the document held, to the page of a number that is known, or to the choice of documents on the same page. */
export function linkBodyCitations(edition: Edition, item: ItemEntry): readonly TextLink[] {
  return item.citations
    .filter(({ part }) => part === 'body')
    .flatMap((citation) => [
      ...[toTextLink(edition, citation) ?? []].flat(),
      ...pinpointLinks(edition, citation),
    ]);
}

/** The id, on the item's page, of the choice that an ambiguous citation leaves to the reader. */
export function choiceId({ part, start }: StoredCitation): string {
  return `vien-dan-${part}-${start}`;
}

/** Pinpoints into a document whose record carries the division lead to it. */
function pinpointLinks(
  edition: Edition,
  { status, documents: [id = ''], pinpoints = [] }: StoredCitation,
): readonly TextLink[] {
  const divisions = status === 'held' ? edition.divisions.get(id) : undefined;
  const fields = edition.documents.byId.get(id)?.fields;
  if (divisions === undefined || fields === undefined) return [];
  return pinpoints.flatMap(({ start, end, parts }) => {
    const division = findDivision(divisions, parts);
    if (division === undefined || division === 'absent') return [];
    const title = `${divisionName(division)}, ${documentFullName(fields)}`;
    return [{ start, end, href: divisionUrl(id, division.anchor), title }];
  });
}

function toTextLink(edition: Edition, citation: StoredCitation): TextLink | undefined {
  const { start, end, status, documents, key } = citation;
  const { locale } = edition;
  const { words } = locale;
  if (status === 'held') {
    const [id = ''] = documents;
    const fields = edition.documents.byId.get(id)?.fields;
    const title = fields && [documentFullName(fields), fields.title].filter(Boolean).join(': ');
    return { start, end, href: documentUrl(id), title: title ?? id };
  }
  if (status === 'ambiguous') {
    return { start, end, href: `#${choiceId(citation)}`, title: words.citations.choose };
  }
  if (status === 'known' && key !== undefined) {
    const title = locale.say(words.citations.knownNumber, { number: key });
    return { start, end, href: numberUrl(key), title };
  }
  return undefined;
}
