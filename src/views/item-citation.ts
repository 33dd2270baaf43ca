import type { Edition } from '#core/edition.ts';
import type { ItemEntry } from '#core/model/archive/entries.ts';
import { itemUrl } from '#core/urls.ts';
import { dateText } from './date-text.ts';
import { absoluteUrl, siteNames } from './frame.ts';

/** The plain text with which a reader cites an item: the archive's own text, then whose text it retells; the address is that of the record, whatever the language of the page. */
export function writeReference(edition: Edition, { id, fields }: ItemEntry): string {
  const { words, say } = edition.locale;
  const { source, byline } = fields;
  const original = [
    source.name,
    source.title && say(words.item.citedTitle, { title: source.title }),
    byline && say(words.item.citedByline, { byline }),
  ];
  return say(words.item.citation, {
    title: fields.title,
    archive: siteNames(edition).name,
    date: dateText(edition.locale, fields.date).text,
    source: original.filter((part) => part !== undefined).join(', '),
    address: absoluteUrl(edition, itemUrl(id)) ?? itemUrl(id),
  });
}

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
