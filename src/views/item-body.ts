import type { Edition } from '#core/edition.ts';
import type { ItemEntry } from '#core/model/archive/entries.ts';
import type { BodyParts } from '#markdown/print-body.ts';
import { linkBodyCitations } from './citation-links.ts';
import { sentenceAnchors } from './figure-sentences.ts';
import { bodyFigures } from './item-images.ts';
import { absentItemAddress, findRecordAddress, isFileLink } from './record-links.ts';

/** What belongs in the body of an item as its page shows it: links over its citations, ids of the sentences that state its figures, figures for its pictures, and links that stay in the language of the page. */
export function bodyParts(edition: Edition, item: ItemEntry): BodyParts {
  return {
    links: linkBodyCitations(edition, item),
    anchors: sentenceAnchors(item),
    figures: bodyFigures(item),
    toAddress: toPageAddress(edition, item.file),
  };
}

/** Where a link in the text of a record leads on a page of the edition: a file of the archive to its page, a page to the one in the same language. */
export function toPageAddress(edition: Edition, from: string): (href: string) => string {
  return (href) => {
    if (!isFileLink(href)) return edition.locale.path(href);
    const address = findRecordAddress(edition, from, href) ?? absentItemAddress(from, href);
    return edition.locale.path(address ?? href);
  };
}
