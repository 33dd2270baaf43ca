import type { Reference } from './reference.ts';

/** One `<meta>` of a page's head. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** A fact of a reference, and what it is called: in Highwire Press tags as Zotero and Google Scholar read them, in Dublin Core terms (DCMI), in COinS (OpenURL 1.0 of `dc`). */
interface Fact {
  readonly say: (reference: Reference) => string | undefined;
  readonly highwire?: string;
  readonly dublinCore?: string;
  readonly coins?: string;
}

/** Every fact that machines read from a page: what a head says, what COinS say. */
const FACTS: readonly Fact[] = [
  {
    say: ({ title }) => title,
    highwire: 'citation_title',
    dublinCore: 'dcterms.title',
    coins: 'rft.title',
  },
  {
    say: ({ author }) => author?.[0]?.literal,
    highwire: 'citation_author',
    dublinCore: 'dcterms.creator',
    coins: 'rft.creator',
  },
  { say: (reference) => writeDate(reference, '/'), highwire: 'citation_publication_date' },
  {
    say: (reference) => writeDate(reference, '-'),
    dublinCore: 'dcterms.issued',
    coins: 'rft.date',
  },
  // With its body, a numbered document is a report to reference managers, which keep its number then.
  {
    say: ({ authority }) => authority?.[0]?.literal,
    highwire: 'citation_technical_report_institution',
  },
  { say: ({ number }) => number, highwire: 'citation_technical_report_number' },
  { say: ({ publisher }) => publisher, highwire: 'citation_publisher', coins: 'rft.publisher' },
  { say: ({ language }) => language, highwire: 'citation_language', coins: 'rft.language' },
  { say: ({ URL }) => URL, highwire: 'citation_public_url', coins: 'rft.identifier' },
  { say: ({ number, URL }) => number ?? URL, dublinCore: 'dcterms.identifier' },
  { say: ({ genre }) => genre, dublinCore: 'dcterms.type', coins: 'rft.type' },
  {
    say: (reference) => reference['publisher-place'],
    dublinCore: 'dcterms.spatial',
    coins: 'rft.coverage',
  },
  { say: (reference) => reference['container-title'], coins: 'rft.source' },
];

/** The tags of a page's head that a reference gives. */
export function metaTags(reference: Reference): readonly MetaTag[] {
  const tags = (names: 'highwire' | 'dublinCore') =>
    FACTS.flatMap(({ say, [names]: name }) => {
      const content = name === undefined ? undefined : say(reference);
      return name === undefined || content === undefined ? [] : [{ name, content }];
    });
  return [...tags('highwire'), ...tags('dublinCore')];
}

/** A reference as the title of a COinS span: OpenURL 1.0 of Dublin Core. */
export function formatCoins(reference: Reference): string {
  const facts = FACTS.flatMap(({ say, coins }) => {
    const content = coins === undefined ? undefined : say(reference);
    return coins === undefined || content === undefined ? [] : [[coins, content]];
  });
  return new URLSearchParams([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ...facts,
  ]).toString();
}

function writeDate({ issued }: Reference, between: string): string | undefined {
  return issued?.['date-parts'][0]
    .map((part, i) => part.toString().padStart(i === 0 ? 4 : 2, '0'))
    .join(between);
}
