import type { Edition } from '#core/edition.ts';
import type { ItemEntry } from '#core/model/archive/entries.ts';
import type { BodyParts } from '#markdown/print-body.ts';
import { linkBodyCitations } from './citation-links.ts';
import { bodyFigures } from './item-images.ts';

/** What belongs in the body of an item as its page shows it: links over its citations, figures for its pictures, and links that stay in the language of the page. */
export function bodyParts(edition: Edition, item: ItemEntry): BodyParts {
  return {
    links: linkBodyCitations(edition, item),
    figures: bodyFigures(item),
    toAddress: edition.locale.path,
  };
}
