import type { Reference } from './reference.ts';

/** One `<meta>` of a page's head. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** What reference managers and harvesters read from a page's head: each name, and what it says of a reference. Highwire Press tags as Zotero and Google Scholar read them; Dublin Core terms (DCMI). */
const TAGS: Readonly<Record<string, (reference: Reference) => string | undefined>> = {
  citation_title: ({ title }) => title,
  citation_author: ({ author }) => author?.[0]?.literal,
  citation_publication_date: (reference) => writeDate(reference, '/'),
  citation_technical_report_number: ({ number }) => number,
  citation_language: ({ language }) => language,
  citation_public_url: ({ URL }) => URL,
  'dcterms.title': ({ title }) => title,
  'dcterms.creator': ({ author }) => author?.[0]?.literal,
  'dcterms.issued': (reference) => writeDate(reference, '-'),
  'dcterms.identifier': ({ number, URL }) => number ?? URL,
  'dcterms.type': ({ genre }) => genre,
  'dcterms.spatial': (reference) => reference['publisher-place'],
};

/** The tags of a page's head that a reference gives. */
export function metaTags(reference: Reference): readonly MetaTag[] {
  return Object.entries(TAGS).flatMap(([name, say]) => {
    const content = say(reference);
    return content === undefined ? [] : [{ name, content }];
  });
}

function writeDate({ issued }: Reference, between: string): string | undefined {
  return issued?.['date-parts'][0]
    .map((part, i) => part.toString().padStart(i === 0 ? 4 : 2, '0'))
    .join(between);
}
