import type { Edition } from '#core/edition.ts';
import type { ItemEntry } from '#core/model/archive/entries.ts';
import { itemUrl } from '#core/urls.ts';
import { dateText } from './date-text.ts';
import { absoluteUrl, siteNames } from './frame.ts';

/** The plain text with which a reader cites an item; the address is that of the record, whatever the language of the page. */
export function writeReference(edition: Edition, { id, fields }: ItemEntry): string {
  const { words, say } = edition.locale;
  const { source } = fields;
  const parts = {
    title: fields.title,
    archive: siteNames(edition).name,
    date: dateText(edition.locale, fields.date).text,
    source: source.name,
    address: absoluteUrl(edition, itemUrl(id)) ?? itemUrl(id),
  };
  return source.title === undefined
    ? say(words.item.citation, parts)
    : say(words.item.citationOfOriginal, { ...parts, original: source.title });
}

/** An item as schema.org's NewsArticle, for JSON-LD. */
export function describeNewsArticle(
  edition: Edition,
  { id, fields }: ItemEntry,
): Readonly<Record<string, unknown>> {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: fields.title,
    datePublished: dateText(edition.locale, fields.date).machine,
    inLanguage: 'vi',
    description: fields.lead,
    url: absoluteUrl(edition, itemUrl(id)),
    publisher: { '@type': 'Organization', name: edition.site.publisher },
    isBasedOn: {
      '@type': 'CreativeWork',
      name: fields.source.title,
      url: fields.source.url,
      publisher: { '@type': 'Organization', name: fields.source.name },
    },
  };
}
