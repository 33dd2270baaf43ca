import { edtfOf, type Reference } from './reference.ts';

/** One `<meta>` of a page's head. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** A fact of a reference, and what it is called in Highwire Press tags as Zotero and Google Scholar read them and in Dublin Core terms (DCMI). */
interface Fact {
  readonly say: (reference: Reference) => string | undefined;
  readonly highwire?: string;
  readonly dublinCore?: string;
}

/** Every fact that machines read from the head of a page. COinS in its text would say the same once more, in words that hardly pack. */
const FACTS: readonly Fact[] = [
  {
    say: ({ title }) => title,
    highwire: 'citation_title',
    dublinCore: 'dcterms.title',
  },
  {
    say: ({ author }) => author?.[0]?.literal,
    highwire: 'citation_author',
    dublinCore: 'dcterms.creator',
  },
  // Highwire has no word for what is only about so, EDTF has.
  {
    say: ({ issued }) => edtfOf(issued)?.replace('~', '').replaceAll('-', '/'),
    highwire: 'citation_publication_date',
  },
  { say: ({ issued }) => edtfOf(issued), dublinCore: 'dcterms.issued' },
  // With its body, a numbered document is a report to reference managers, which keep its number then.
  {
    say: ({ publisher }) => publisher,
    highwire: 'citation_technical_report_institution',
  },
  { say: ({ number }) => number, highwire: 'citation_technical_report_number' },
  { say: ({ language }) => language, highwire: 'citation_language' },
  { say: ({ URL }) => URL, highwire: 'citation_public_url' },
  { say: ({ number, URL }) => number ?? URL, dublinCore: 'dcterms.identifier' },
  { say: ({ genre }) => genre, dublinCore: 'dcterms.type' },
  {
    say: (reference) => reference['publisher-place'],
    dublinCore: 'dcterms.spatial',
  },
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
