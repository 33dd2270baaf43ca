import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import { describe, expect, it } from 'vitest';
import { metaTags } from '#exports/citing/meta-tags.ts';
import {
  type Reference,
  referToDocument,
  referToFigure,
  referToItem,
} from '#exports/citing/reference.ts';
import { formatReferences, REFERENCE_FORMATS, toWrite } from '#exports/citing/reference-files.ts';
import { REFERENCE_STYLES } from '#exports/citing/reference-styles.ts';
import { formatWithCiteproc, styleReference } from '#exports/styles/format-reference.ts';
import { makeArchive } from '#tests/factories/archive.ts';
import { NAUGHTY_STRINGS } from '#tests/factories/naughty-strings.ts';

const ARCHIVE = makeArchive({
  items: {
    '2019/so-ket': {
      title: 'Sơ kết 100% nhiệm vụ {KH&CN} #1 «a_b» ~5% $x^2$ \\lệnh',
      date: '2019-10-08T00:05+07:00',
      byline: 'Tin, ảnh: Duy Thiên',
      source: { name: 'TGCT', title: 'Sơ kết 03 năm' },
      places: ['can-tho'],
      statistics: [
        { indicator: 'Văn "bằng", mới; 🎉', value: '3590', unit: 'văn bằng', period: '../2019-07' },
      ],
    },
    '2020/ten-la': {
      title: `"Dẫn" 'trích' ‘đơn’ “kép” <b>đậm</b> & _gạch_ 🎉 ${'Tổ hợp'.normalize('NFD')}?`,
      source: { name: 'Báo "A", số 5; 🎉', title: 'Hỏi: «Vì sao?»' },
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
    'khoang-thang': { number: '04-NQ/TU', issuer: 'Tỉnh ủy', date: '2024-10~' },
    thang: { number: '05-NQ/TU', issuer: 'Tỉnh ủy', date: '2024-10' },
    'khoang-nam': { number: '06-NQ/TU', date: '2024~' },
    'ten-rieng': { number: '52-NQ/TW', issuer: 'Bộ Chính trị', date: '2019-09-27' },
  },
  places: { 'can-tho': { name: 'Thành phố Cần Thơ' } },
});
const SOURCE = { archive: ARCHIVE, addressOf: (path: string) => `https://kho.example${path}` };
const FIGURES = ARCHIVE.items.flatMap((item) =>
  (item.fields.statistics ?? []).map((statistic, i) => ({ item, statistic, place: i + 1 })),
);
const REFERENCES: readonly Reference[] = [
  ...FIGURES.map((figure) => referToFigure(SOURCE, figure)),
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
      expect(tags.get('SN')).toBe(reference.number);
      expect(tags.get('UR')).toBe(reference.URL);
      const { entries } = new RISParser(text).parse();
      expect(textOf(Object.values(entries)[0]?.fields.title)).toBe(reference.title);
    });

    it('comes back from CSL-JSON whole', () => {
      expect(JSON.parse(written('CSL-JSON', reference))).toEqual([reference]);
    });

    it('is written out in each style with its title, bodies, number, day, place and address', () => {
      const texts = textsOf(reference);
      const [year = 0, month, day] = reference.issued?.['date-parts'][0] ?? [];
      const said = [
        reference.title,
        reference.URL,
        reference.number,
        reference['publisher-place'],
        reference.author?.[0]?.literal,
        ...(reference.issued ? [String(year)] : []),
      ].filter((part) => part !== undefined);
      for (const text of Object.values(texts)) {
        expect(said.filter((part) => !text.includes(part))).toEqual([]);
      }
      if (day !== undefined) {
        const digits = [day, month, year].map((part) => String(part).padStart(2, '0')).join('/');
        expect(texts.viet).toContain(digits);
        expect(texts.apa).toMatch(new RegExp(`\\(${year}, [A-Z][a-z]+ ${day}\\)`));
        expect(texts.chicago).toMatch(new RegExp(`[A-Z][a-z]+ ${day}, ${year}`));
      }
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

describe('a date that is not known to the day', () => {
  it.each([
    [
      'khoang-thang',
      '2024/10//khoảng',
      ['khoảng 10/2024.', '(ca. 2024, October)', 'ca. October 2024.'],
    ],
    ['thang', '2024/10//', [', 10/2024.', '(2024, October)', ', October 2024.']],
    ['khoang-nam', '2024///khoảng', ['khoảng 2024.', '(ca. 2024)', '. ca. 2024.']],
    ['nq-03', '2025///', [' 2025.', '(2025)', '. 2025.']],
  ] as const)('%s is told as exactly as the record does, in every form', (id, ris, styles) => {
    const reference = REFERENCES.find((one) => one.id === `van-ban-${id}`) as Reference;
    expect(written('RIS', reference)).toContain(`\r\nDA  - ${ris}\r\n`);
    const texts = Object.values(textsOf(reference));
    expect(texts.filter((text, i) => !text.includes(styles[i] ?? '\n'))).toEqual([]);
    // Nothing is left of the parts that are not known.
    expect(texts.filter((text) => / [),]|,,|,\./.test(text))).toEqual([]);
    const tags = new Map(metaTags(reference).map(({ name, content }) => [name, content]));
    expect(tags.get('dcterms.issued')).toBe(dayOf(reference));
    expect(tags.get('citation_publication_date')).not.toContain('~');
  });
});

it('a figure is cited by its name, value, time and place in its item', () => {
  for (const figure of FIGURES) {
    expect(referToFigure(SOURCE, figure).title).toContain(
      'Văn "bằng", mới; 🎉: 3.590 văn bằng, đến 7/2019 (số liệu so-1 của “',
    );
  }
});

describe('a reference filled into its shape is what citeproc writes of it', () => {
  it.each(REFERENCE_STYLES)('in the style $name', ({ name }) => {
    const dates = [
      '2028-12-28',
      '2019-02-08',
      '1928-08-08',
      '2018-08-01',
      '2008-09-09',
      '2016',
      '2020-07',
      '0988-01-01',
      '2024~',
      '2024-10~',
      '2012-12-12',
      '1212-08',
      ...Array.from({ length: 12 }, (_, i) =>
        `2021-${String(i + 1).padStart(2, '0')}-${i + 5}`.replace(/-(\d)$/, '-0$1'),
      ),
    ];
    // Signs of private use stand for words while a style is at work: no text of the archive has any.
    const words = NAUGHTY_STRINGS.map(([text]) => text.replace(/[\s\ufeff]+/g, ' ').trim()).filter(
      (text) => text !== '' && !/\p{Co}/u.test(text),
    );
    const differing = words.flatMap((text, i) => {
      const [archive] = [{ ...ARCHIVE, site: { ...ARCHIVE.site, publisher: text } }];
      const fields = {
        title: `${text} 7777 28`,
        date: dates[i % dates.length] ?? '',
        source: { name: text },
      };
      const item = referToItem(
        { ...SOURCE, archive },
        { id: `2019/a-${i}`, fields: fields as (typeof ARCHIVE.items)[number]['fields'] },
      );
      const document = { ...item, type: 'report', number: text, genre: text } as const;
      return [item, document].flatMap((reference) => {
        const own = formatWithCiteproc(reference, name);
        return styleReference(reference).textIn(name) === own ? [] : [own];
      });
    });
    expect(differing).toEqual([]);
  });
});

describe('names however odd come back from a list of references', () => {
  const odd = NAUGHTY_STRINGS.map(([text]) => text.replace(/\s+/g, ' ').trim()).filter(
    (text) => text !== '',
  );
  const references = odd.map(
    (text, i): Reference => ({
      id: `tin-2020-${i}`,
      type: 'report',
      title: text,
      author: [{ literal: text }],
      number: text,
      URL: `https://kho.example/tin/2020/${i}/`,
      language: 'vi',
      note: text,
    }),
  );
  const differing = (label: string, read: (text: string) => readonly unknown[]) => {
    const found = read(written(label, ...references));
    expect(found).toHaveLength(odd.length);
    return odd.flatMap((text, i) => {
      const told = [text, text, text, text];
      return JSON.stringify(found[i]) === JSON.stringify(told) ? [] : [[text, found[i]]];
    });
  };

  it('in BibTeX', () => {
    const read = (text: string) =>
      Object.values(new BibLatexParser(text).parse().entries).map(({ fields }) => [
        textOf(fields.title),
        authorOf(fields.author),
        textOf(fields.number),
        textOf(fields.note),
      ]);
    expect(differing('BibTeX', read)).toEqual([]);
  });

  it('in RIS', () => {
    const read = (text: string) =>
      text
        .split(/(?<=^ER {2}- \r\n)/m)
        .map((record) =>
          ['TI', 'AU', 'SN', 'N1'].map(
            (tag) => new RegExp(`^${tag} {2}- (.*)\r$`, 'm').exec(record)?.[1],
          ),
        );
    expect(differing('RIS', read)).toEqual([]);
  });
});

it('a list in any form holds every reference once', () => {
  const inForm = (label: string) => written(label, ...REFERENCES);
  const { entries, errors } = new BibLatexParser(inForm('BibTeX')).parse();
  expect(errors).toEqual([]);
  const ids = REFERENCES.map(({ id }) => id);
  expect(Object.values(entries).map(({ entry_key }) => entry_key)).toEqual(ids);
  expect(Object.values(new RISParser(inForm('RIS')).parse().entries)).toHaveLength(ids.length);
  expect(JSON.parse(inForm('CSL-JSON'))).toEqual(REFERENCES);
  const lines = inForm('text').split('\n');
  for (const reference of REFERENCES) {
    for (const text of Object.values(textsOf(reference))) expect(lines).toContain(text);
  }
});

function written(label: string, ...references: readonly Reference[]): string {
  const format = REFERENCE_FORMATS.find((each) => each.label === label);
  if (format === undefined) throw new Error(`no format ${label}`);
  return [
    ...formatReferences(
      format,
      references.map((one) => toWrite(styleReference(one))),
    ),
  ].join('');
}

function textsOf(reference: Reference) {
  const { textIn } = styleReference(reference);
  return { viet: textIn('viet'), apa: textIn('apa'), chicago: textIn('chicago') };
}

// As the record has it: what is only about so does not come back as exact.
function dayOf({ id }: Reference): string | undefined {
  const [, kind, record = ''] = /^(tin|van-ban)-(.+?)(?:-so-\d+)?$/.exec(id) ?? [];
  if (kind === 'tin')
    return ARCHIVE.itemById.get(record.replace('-', '/'))?.fields.date.slice(0, 10);
  const { date, year } = ARCHIVE.documents.byId.get(record)?.fields ?? {};
  return date ?? year?.toString();
}

function authorOf(names: unknown): string | undefined {
  return Array.isArray(names) ? textOf(names[0]?.literal) : undefined;
}

function textOf(nodes: unknown): string | undefined {
  return Array.isArray(nodes) ? nodes.map(({ text = '' }) => text).join('') : undefined;
}
