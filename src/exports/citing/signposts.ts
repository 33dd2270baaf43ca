import { REFERENCE_FORMATS, referenceFile } from './reference-files.ts';

/** A link that tells a machine what a record’s page is (Signposting, FAIR Signposting Profile): its relation (RFC 8288), its target and the target’s media type. */
export interface Signpost {
  readonly rel: 'cite-as' | 'type' | 'license' | 'author' | 'describedby' | 'item';
  readonly href: string;
  readonly type?: string;
}

/** The record whose page it is: `address` is cited, files lie under `place`. */
export interface SignpostedRecord {
  readonly kind: 'item' | 'document';
  readonly address: string;
  readonly place: string;
  readonly licenceUrl?: string | undefined;
  readonly author?: string | undefined;
}

/** What a page of each kind is, in schema.org. */
export const SCHEMA_TYPES = { item: 'NewsArticle', document: 'Legislation' } as const;

/** Every signpost of a record’s page: how it is cited, what it is, its licence, whose it is, what describes it, its text as files. */
export function signpostsOf({
  kind,
  address,
  place,
  licenceUrl,
  author,
}: SignpostedRecord): readonly Signpost[] {
  return [
    { rel: 'cite-as', href: address },
    { rel: 'type', href: `https://schema.org/${SCHEMA_TYPES[kind]}` },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    ...(licenceUrl === undefined ? [] : [{ rel: 'license' as const, href: licenceUrl }]),
    ...(author === undefined ? [] : [{ rel: 'author' as const, href: author }]),
    ...REFERENCE_FORMATS.map((form) => ({
      rel: 'describedby' as const,
      href: `${place}${referenceFile('record', form)}`,
      type: form.mediaType,
    })),
    { rel: 'item', href: `${place}index.md`, type: 'text/markdown' },
    { rel: 'item', href: `${place}index.txt`, type: 'text/plain' },
  ];
}

/** The same as a link set (RFC 9264), for machines that read no page. */
export function formatLinkset(record: SignpostedRecord): string {
  const byRelation = Map.groupBy(signpostsOf(record), ({ rel }) => rel);
  const links = [...byRelation].map(([rel, posts]) => [
    rel,
    posts.map(({ href, type }) => ({ href, ...(type !== undefined && { type }) })),
  ]);
  const linkset = [{ anchor: record.address, ...Object.fromEntries(links) }];
  return `${JSON.stringify({ linkset }, undefined, 2)}\n`;
}

/** The name and media type of the file that holds it, beside a record’s page. */
export const LINKSET = { file: 'linkset.json', mediaType: 'application/linkset+json' } as const;
