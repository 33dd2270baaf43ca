import { divisionName } from '#core/divisions/division-name.ts';
import type { Edition } from '#core/edition.ts';
import { documentFullName } from '#core/model/archive/document-name.ts';
import type { Entry, ItemEntry } from '#core/model/archive/entries.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import { divisionUrl, documentUrl, itemUrl } from '#core/urls.ts';
import { SCHEMA_TYPES } from '#exports/citing/signposts.ts';
import { dateText } from './date-text.ts';
import { absoluteUrl } from './frame.ts';
import { placeName } from './links.ts';

/** What a page is about, as an object of schema.org for JSON-LD. */
export type Structured = Readonly<Record<string, unknown>>;

/** An item as schema.org's NewsArticle: the archive wrote it, the byline is that of the original. */
export function describeNewsArticle(edition: Edition, { id, fields }: ItemEntry): Structured {
  const publisher = { '@type': 'Organization', name: edition.site.publisher };
  return {
    '@context': 'https://schema.org',
    '@type': SCHEMA_TYPES.item,
    headline: fields.title,
    datePublished: dateText(edition.locale, fields.date).machine,
    inLanguage: 'vi',
    description: fields.lead,
    url: absoluteUrl(edition, itemUrl(id)),
    author: publisher,
    publisher,
    license: edition.site.licenceUrl,
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

/** A registered document as schema.org's Legislation. */
export function describeLegislation(
  edition: Edition,
  { id, fields }: Pick<Entry<LegalDocument>, 'id' | 'fields'>,
): Structured {
  const { number, serial, date, year, type, issuer, title, place } = fields;
  return {
    '@context': 'https://schema.org',
    '@type': SCHEMA_TYPES.document,
    name: documentFullName(fields),
    legislationIdentifier: number ?? serial,
    legislationDate: date ?? year?.toString(),
    legislationType: type,
    legislationPassedBy: issuer && { '@type': 'Organization', name: issuer },
    spatialCoverage: place && { '@type': 'Place', name: placeName(edition, place) },
    description: title,
    inLanguage: 'vi',
    url: absoluteUrl(edition, documentUrl(id)),
    hasPart: partsOf(edition, id),
  };
}

// The articles and sections of a legal document, each with its address, as ELI counts subdivisions.
function partsOf(edition: Edition, id: string) {
  const parts = (edition.divisions.get(id) ?? []).filter(({ title }) => title !== '');
  if (parts.length === 0) return undefined;
  return parts.map((division) => ({
    '@type': 'Legislation',
    legislationIdentifier: divisionName(division),
    name: division.title,
    url: absoluteUrl(edition, divisionUrl(id, division.anchor)),
  }));
}
