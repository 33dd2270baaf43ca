import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import { describe, expect, it } from 'vitest';
import { metaTags } from '#exports/citing/meta-tags.ts';
import { type Reference, referToDocument, referToItem } from '#exports/citing/reference.ts';
import { REFERENCE_FORMATS } from '#exports/citing/reference-files.ts';
import { makeArchive } from '#tests/factories/archive.ts';

const ARCHIVE = makeArchive({
  items: {
    '2019/so-ket': {
      title: 'Sơ kết 100% nhiệm vụ {KH&CN} #1 «a_b» ~5% $x^2$ \\lệnh',
      date: '2019-10-08T00:05+07:00',
      byline: 'Tin, ảnh: Duy Thiên',
      source: { name: 'TGCT', title: 'Sơ kết 03 năm' },
      places: ['can-tho'],
    },
  },
  documents: {
    'nq-02': {
      number: '02-NQ/TU',
      title: 'Về phát triển, ứng dụng khoa học và công nghệ',
      issuer: 'Thành ủy Cần Thơ',
      date: '2016-08-01',
      place: 'can-tho',
    },
    'nq-03': { serial: '03', year: 2025 },
  },
  places: { 'can-tho': { name: 'Thành phố Cần Thơ' } },
});
const SOURCE = { archive: ARCHIVE, addressOf: (path: string) => `https://kho.example${path}` };
const REFERENCES: readonly Reference[] = [
  ...ARCHIVE.items.map((item) => referToItem(SOURCE, item)),
  ...ARCHIVE.documents.entries.map((document) => referToDocument(SOURCE, document)),
];

describe.each(REFERENCES.map((reference) => [reference.id, reference] as const))(
  'the reference %s',
  (_id, reference) => {
    it('comes back from BibTeX with the same fields', () => {
      const { entries, errors } = new BibLatexParser(written('BibTeX', reference)).parse();
      expect(errors).toEqual([]);
      const { fields, entry_key } = entries[1] ?? { fields: undefined, entry_key: undefined };
      expect({
        id: entry_key,
        title: textOf(fields?.title),
        number: textOf(fields?.number),
        author: authorOf(fields?.['author']),
        date: fields?.date,
        url: fields?.url,
        note: textOf(fields?.note),
      }).toEqual({
        id: reference.id,
        title: reference.title,
        number: reference.number,
        author: reference.author?.[0]?.literal,
        date: dayOf(reference),
        url: reference.URL,
        note: reference.note,
      });
    });

    it('comes back from RIS with the same fields', () => {
      const text = written('RIS', reference);
      const tags = new Map(text.split('\r\n').map((line) => [line.slice(0, 2), line.slice(6)]));
      expect(tags.get('TI')).toBe(reference.title);
      expect(tags.get('AU')).toBe(reference.author?.[0]?.literal);
      expect(tags.get('M1')).toBe(reference.number);
      expect(tags.get('UR')).toBe(reference.URL);
      const { entries } = new RISParser(text).parse();
      expect(textOf(Object.values(entries)[0]?.fields.title)).toBe(reference.title);
    });

    it('comes back from CSL-JSON whole', () => {
      expect(JSON.parse(written('CSL-JSON', reference))).toEqual([reference]);
    });

    it('tells the head of its page the same title, body, number and address', () => {
      const tags = new Map(metaTags(reference).map(({ name, content }) => [name, content]));
      expect(tags.get('citation_title')).toBe(reference.title);
      expect(tags.get('citation_author')).toBe(reference.author?.[0]?.literal);
      expect(tags.get('citation_technical_report_number')).toBe(reference.number);
      expect(tags.get('citation_public_url')).toBe(reference.URL);
    });
  },
);

function written(label: string, reference: Reference): string {
  const format = REFERENCE_FORMATS.find((each) => each.label === label);
  if (format === undefined) throw new Error(`no format ${label}`);
  return format.format(reference);
}

function dayOf({ issued }: Reference): string | undefined {
  return issued?.['date-parts'][0].map((part) => part.toString().padStart(2, '0')).join('-');
}

function authorOf(names: unknown): string | undefined {
  return Array.isArray(names) ? textOf(names[0]?.literal) : undefined;
}

function textOf(nodes: unknown): string | undefined {
  return Array.isArray(nodes) ? nodes.map(({ text = '' }) => text).join('') : undefined;
}
