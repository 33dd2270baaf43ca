import type { Edition } from '#core/edition.ts';
import type { ItemEntry } from '#core/model/archive/entries.ts';
import { itemUrl } from '#core/urls.ts';
import { dateText } from './date-text.ts';
import { absoluteUrl } from './frame.ts';

/** An item as schema.org's NewsArticle, for JSON-LD: the archive wrote it, the byline is that of the original. */
export function describeNewsArticle(
  edition: Edition,
  { id, fields }: ItemEntry,
): Readonly<Record<string, unknown>> {
  const publisher = { '@type': 'Organization', name: edition.site.publisher };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: fields.title,
    datePublished: dateText(edition.locale, fields.date).machine,
    inLanguage: 'vi',
    description: fields.lead,
    url: absoluteUrl(edition, itemUrl(id)),
    author: publisher,
    publisher,
    isBasedOn: {
      '@type': 'CreativeWork',
      name: fields.source.title,
      url: fields.source.url,
      // A byline names persons, a desk or a desk and a camera; this field takes any of them.
      creditText: fields.byline,
      publisher: { '@type': 'Organization', name: fields.source.name },
    },
  };
}
