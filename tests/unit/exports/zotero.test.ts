import { BibLatexParser } from 'biblatex-csl-converter';
import { describe, expect, it } from 'vitest';
import { formatBibtex } from '#exports/citing/bibtex.ts';
import { metaTags } from '#exports/citing/meta-tags.ts';
import { type Reference, referToDocument, referToItem } from '#exports/citing/reference.ts';
import { formatRis } from '#exports/citing/ris.ts';
import { makeArchive } from '#tests/factories/archive.ts';

const ARCHIVE = makeArchive({
  items: {
    '2019/so-ket': { title: 'Sơ kết; KH&CN', date: '2019-10-08', places: ['can-tho'] },
  },
  documents: {
    'nq-02': {
      type: 'Nghị quyết',
      number: '02-NQ/TU',
      issuer: 'Thành ủy Cần Thơ',
      date: '2016-08-01',
      place: 'can-tho',
      title: 'Về KH&CN',
    },
  },
  places: { 'can-tho': { name: 'Thành phố Cần Thơ' } },
});
const SOURCE = { archive: ARCHIVE, addressOf: (path: string) => `https://kho.example${path}` };
const [ITEM] = ARCHIVE.items.map((item) => referToItem(SOURCE, item)) as [Reference];
const [DOCUMENT] = ARCHIVE.documents.entries.map((entry) => referToDocument(SOURCE, entry)) as [
  Reference,
];

// What a researcher has to find in Zotero without a correction, by the names of its fields.
const WANTED = {
  document: {
    itemType: 'report',
    author: 'Thành ủy Cần Thơ',
    title: 'Về KH&CN',
    institution: 'Thành ủy Cần Thơ',
    reportNumber: '02-NQ/TU',
    reportType: 'Nghị quyết',
    place: 'Thành phố Cần Thơ',
    date: '2016-08-01',
    url: 'https://kho.example/van-ban/nq-02/',
  },
  item: {
    itemType: 'webpage',
    author: ARCHIVE.site.publisher,
    title: 'Sơ kết; KH&CN',
    websiteTitle: ARCHIVE.site.name,
    place: 'Thành phố Cần Thơ',
    date: '2019-10-08',
    url: 'https://kho.example/tin/2019/so-ket/',
  },
} as const;

// Where the importer of Zotero puts the tags of RIS (zotero/translators, RIS.js, as of June 2026); a tag that a type has no field for is lost in a note.
const RIS_FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  RPRT: {
    itemType: 'report',
    AU: 'author',
    TI: 'title',
    PB: 'institution',
    SN: 'reportNumber',
    M3: 'reportType',
    CY: 'place',
    DA: 'date',
    PY: 'year',
    UR: 'url',
    DP: 'libraryCatalog',
    LA: 'language',
    N1: 'notes',
    ID: 'ignored',
    ER: 'ignored',
  },
  ELEC: {
    itemType: 'webpage',
    AU: 'author',
    TI: 'title',
    T2: 'websiteTitle',
    CY: 'place',
    DA: 'date',
    PY: 'year',
    UR: 'url',
    LA: 'language',
    N1: 'notes',
    ID: 'ignored',
    ER: 'ignored',
  },
};

// What it makes of variables of CSL-JSON (zotero/zotero-schema, csl), for the types that these references have.
const CSL_FIELDS = {
  report: {
    number: 'reportNumber',
    genre: 'reportType',
    publisher: 'institution',
    'publisher-place': 'place',
    source: 'libraryCatalog',
    title: 'title',
    URL: 'url',
    language: 'language',
    note: 'extra',
  },
  webpage: {
    'container-title': 'websiteTitle',
    'publisher-place': 'place',
    title: 'title',
    URL: 'url',
    language: 'language',
    note: 'extra',
  },
} as const;

describe.each([
  ['a document', DOCUMENT, WANTED.document],
  ['an item', ITEM, WANTED.item],
] as const)('Zotero takes the reference to %s without a correction', (_kind, reference, wanted) => {
  it('from RIS: every tag has a field of its type', () => {
    const lines = formatRis(reference)
      .split('\r\n')
      .filter((line) => line !== '');
    const tags = lines.map((line) => [line.slice(0, 2), line.slice(6)] as const);
    const [, type = ''] = tags[0] ?? [];
    const fields = RIS_FIELDS[type] ?? {};
    const [, ...rest] = tags;
    expect(rest.filter(([tag]) => fields[tag] === undefined)).toEqual([]);
    const taken = Object.fromEntries(rest.map(([tag, value]) => [fields[tag], value]));
    // A name with a comma would be taken apart; a day is written with slashes.
    expect(taken['author']).not.toContain(',');
    const date = taken['date']?.replace(/\/$/, '').replaceAll('/', '-');
    expect({ ...taken, itemType: fields['itemType'], date }).toMatchObject(wanted);
  });

  it('from CSL-JSON: every variable has a field of its type, and the body is no person', () => {
    const { id: _id, type, author, issued, ...texts } = reference;
    const fields: Readonly<Record<string, string>> = CSL_FIELDS[type];
    expect(Object.keys(texts).filter((name) => fields[name] === undefined)).toEqual([]);
    expect(author).toEqual([{ literal: wanted.author }]);
    const taken = Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [fields[name], text]),
    );
    expect({
      ...taken,
      itemType: type,
      author: author?.[0]?.literal,
      date: issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-'),
    }).toMatchObject(wanted);
  });

  it('from BibTeX, as a parser of its own reads it', () => {
    const written = formatBibtex(reference);
    // This parser knows no place of what is online; Zotero does.
    expect(written).toContain(`address = {${wanted.place}}`);
    const { entries, errors } = new BibLatexParser(written).parse();
    const { bib_type, fields } = Object.values(entries)[0] ?? {};
    const text = (name: string) => textOf(fields?.[name as keyof typeof fields]);
    expect(errors).toEqual([]);
    // «online» is a web page to Zotero, «techreport» a report.
    expect({
      itemType: bib_type === 'online' ? 'webpage' : bib_type,
      author: authorOf(fields?.['author']),
      title: text('title'),
      ...(bib_type === 'report' && {
        institution: text('institution'),
        reportNumber: text('number'),
        reportType: text('type'),
      }),
      ...(bib_type === 'online' && { websiteTitle: text('organization') }),
      place: bib_type === 'online' ? wanted.place : text('location'),
      date: fields?.date,
      url: fields?.url,
    }).toEqual(wanted);
  });

  it('from the head of its page', () => {
    const tags = new Map(metaTags(reference).map(({ name, content }) => [name, content]));
    expect(tags.get('citation_author')).toBe(wanted.author);
    expect(tags.get('citation_technical_report_number')).toBe(reference.number);
    expect(tags.get('citation_technical_report_institution')).toBe(reference.publisher);
    expect(tags.get('citation_publication_date')).toBe(wanted.date.replaceAll('-', '/'));
  });
});

function authorOf(names: unknown): string {
  return Array.isArray(names) ? textOf(names[0]?.literal) : '';
}

function textOf(nodes: unknown): string {
  return Array.isArray(nodes)
    ? nodes.map((node) => (Array.isArray(node) ? textOf(node) : (node.text ?? ''))).join('')
    : '';
}
