import type { Archive } from '#core/model/archive.ts';
import type { ItemEntry } from '#core/model/entries.ts';
import { citationText } from '#core/strings/item.ts';
import { itemUrl } from '#core/urls.ts';
import { dateText } from './date-text.ts';
import { absoluteUrl } from './frame.ts';

/** The plain text with which a reader cites an item. */
export function citeItem(archive: Archive, { id, fields }: ItemEntry): string {
  return citationText({
    title: fields.title,
    archive: archive.site.name,
    date: dateText(fields.date).text,
    source: fields.source.name,
    original: fields.source.title,
    address: absoluteUrl(archive, itemUrl(id)) ?? itemUrl(id),
  });
}

/** An item as schema.org's NewsArticle, for JSON-LD. */
export function describeNewsArticle(
  archive: Archive,
  { id, fields }: ItemEntry,
): Readonly<Record<string, unknown>> {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: fields.title,
    datePublished: dateText(fields.date).machine,
    inLanguage: 'vi',
    description: fields.lead,
    url: absoluteUrl(archive, itemUrl(id)),
    publisher: { '@type': 'Organization', name: archive.site.publisher },
    isBasedOn: {
      '@type': 'CreativeWork',
      name: fields.source.title,
      url: fields.source.url,
      publisher: { '@type': 'Organization', name: fields.source.name },
    },
  };
}
