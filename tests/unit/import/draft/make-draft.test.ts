import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdownFile } from '#core/model/checks/front-matter.ts';
import { validate } from '#core/model/checks/validate.ts';
import { itemSchema } from '#core/model/schema/item.ts';
import { toVisibleText } from '#core/text/visible-text.ts';
import type { ImportedArticle } from '#import/article.ts';
import type { Draft } from '#import/draft/draft.ts';
import { makeDraft } from '#import/draft/make-draft.ts';
import { prepareRegisters } from '#import/draft/registers.ts';
import { tellPinpoint } from '#import/draft/tell-stated.ts';
import { writeRecord } from '#import/draft/write-record.ts';
import { anyArticle, importedArticle } from '#tests/factories/imported-article.ts';

const REGISTERS = prepareRegisters({
  documents: [
    { id: 'nq-57', fields: { type: 'Nghị quyết', number: '57-NQ/TW', date: '2024-12-22' } },
    {
      id: 'nd-13',
      fields: {
        type: 'Nghị định',
        number: '13/2019/NĐ-CP',
        date: '2019-02-01',
        relations: [{ kind: 'thay thế', target: 'nd-80' }],
      },
    },
    { id: 'nd-80', fields: { type: 'Nghị định', number: '80/2007/NĐ-CP', date: '2007-05-19' } },
  ],
  organisations: [{ id: 'ubnd', fields: { name: 'Ủy ban nhân dân tỉnh An Lạc', place: 'an-lac' } }],
  places: [{ id: 'an-lac', fields: { name: 'Tỉnh An Lạc', shortName: 'An Lạc', level: 'tỉnh' } }],
  topics: [],
});

const SETTING = { registers: REGISTERS, today: '2026-11-26', file: { name: 'bai.html' } };

function draftOf(article: ImportedArticle): Draft {
  const draft = makeDraft(article, SETTING);
  if (draft === undefined) throw new Error('no draft');
  return draft;
}

function problemsOf(draft: Draft): readonly string[] {
  const { parsed, problems } = parseMarkdownFile('tin/a.md', toVisibleText(writeRecord(draft)));
  if (parsed === undefined) return problems.map(({ what }) => what);
  return validate(itemSchema, 'tin/a.md', parsed).problems.map(({ what }) => what);
}

const ARTICLE = importedArticle(
  [
    'Năm 2024, tỉnh An Lạc nghiệm thu 12 đề tài theo Nghị quyết số 57-NQ/TW.',
    'Ông Trần Văn Bình, Phó Chủ tịch UBND tỉnh An Lạc, phát biểu.',
  ],
  {
    title: 'An Lạc: đẩy mạnh «khoa học» #1',
    lead: 'Mở đầu.',
    byline: 'Lê A',
    date: '2025-01-14T08:55+07:00',
    sourceName: 'Báo An Lạc',
    sourceUrl: 'https://baoanlac.vn/tin-1.html',
  },
);

test('an article becomes a record that the schema accepts, with what its words and the registers tell', () => {
  const draft = draftOf(ARTICLE);
  expect(problemsOf(draft)).toEqual([]);
  expect(draft).toMatchObject({
    year: '2025',
    slug: 'an-lac-day-manh-khoa-hoc-1',
    fields: {
      title: 'An Lạc: đẩy mạnh «khoa học» #1',
      date: '2025-01-14T08:55+07:00',
      lead: 'Mở đầu.',
      byline: 'Lê A',
      source: {
        name: 'Báo An Lạc',
        url: 'https://baoanlac.vn/tin-1.html',
        title: 'An Lạc: đẩy mạnh «khoa học» #1',
      },
      people: [
        {
          name: 'Trần Văn Bình',
          title: 'ông',
          roles: ['Phó Chủ tịch UBND tỉnh An Lạc'],
          organisation: 'ubnd',
        },
      ],
      organisations: ['ubnd'],
      places: ['an-lac'],
      documents: [{ id: 'nq-57', as: 'Nghị quyết số 57-NQ/TW' }],
      statistics: [
        {
          indicator: 'Tỉnh An Lạc nghiệm thu đề tài theo Nghị quyết số 57-NQ/TW',
          value: '12',
          unit: 'đề tài',
          period: '2024',
        },
      ],
      statisticDefaults: { place: 'an-lac' },
      draft: 'true',
    },
    problems: [],
  });
});

test('figures stand in a group for each heading, and what all of them share is said once', () => {
  const heading = (value: string) => ({
    type: 'heading' as const,
    depth: 2 as const,
    children: [{ type: 'text' as const, value }],
  });
  const [first, second, third] = importedArticle([
    'Tổng kết hoạt động năm qua của tỉnh.',
    'Năm 2023, có 12 nhiệm vụ được nghiệm thu. Năm 2023, có 30 dự án mới.',
    'Năm 2024, có 45 sáng kiến được công nhận. Tỉnh cấp 7 văn bằng.',
  ]).body.children;
  const children = [first, heading('1. Nghiên cứu'), second, heading('2. Sáng kiến'), third];
  const { fields } = draftOf({ ...ARTICLE, body: { type: 'root', children } as never });
  expect(fields.statistics).toBeUndefined();
  expect(fields.statisticGroups).toMatchObject([
    {
      name: '1. Nghiên cứu',
      period: '2023',
      statistics: [
        { value: '12', unit: 'nhiệm vụ' },
        { value: '30', unit: 'dự án' },
      ],
    },
    { name: '2. Sáng kiến', statistics: [{ value: '45' }, { value: '7' }] },
  ]);
  expect(fields.statisticGroups?.[0]?.statistics[0]).not.toHaveProperty('period');
});

describe('what the source lacks is said as the schema allows, and told to the editor', () => {
  test('a day', () => {
    const { date: _, ...undated } = ARTICLE;
    const draft = draftOf(undated);
    expect(draft.fields).toMatchObject({ date: '2026~' });
    expect(draft.fields.dateNote).toContain('không ghi ngày');
    expect(draft.problems.map(({ what }) => what).join()).toContain('Không thấy ngày đăng');
    expect(problemsOf(draft)).toEqual([]);
  });

  test('the name of the source', () => {
    const { sourceName: _, ...unnamed } = ARTICLE;
    expect(draftOf(unnamed).fields.source.name).toBe('baoanlac.vn');
    const { sourceUrl: __, ...unknown } = unnamed;
    expect(draftOf(unknown).fields.source.name).toBe('Chưa rõ nơi đăng (tệp bai.html)');
  });

  test('a title', () => {
    const { title: _, ...untitled } = ARTICLE;
    expect(draftOf(untitled).fields.title).toBe('Mở đầu.');
  });

  test('an article without a word is no draft', () => {
    expect(makeDraft(importedArticle(['', ' \n ']), SETTING)).toBeUndefined();
  });
});

describe('pictures', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);

  test('with their bytes lie beside the item, the others are told in words', () => {
    const draft = draftOf({
      ...ARTICLE,
      pictures: [
        { src: 'a.png', bytes: png, caption: 'Hội nghị', credit: 'Lê A' },
        { src: 'b.jpg', caption: 'Đại biểu' },
        { src: 'c.jpg' },
      ],
    });
    expect(draft.fields.images).toEqual([
      { src: `${draft.slug}-1.png`, alt: 'Hội nghị', caption: 'Hội nghị', credit: 'Lê A' },
    ]);
    expect(draft.fields.pictures).toEqual([{ caption: 'Đại biểu' }]);
    expect(draft.pictures).toEqual([{ name: `${draft.slug}-1.png`, bytes: png }]);
    expect(draft.dropped.map(({ text }) => text)).toEqual(['c.jpg']);
    expect(problemsOf(draft)).toEqual([]);
  });
});

test.each([
  ['con', 'tin-con', 'a name that Windows keeps'],
  ['…', 'bai-nhap', 'nothing left to make a name of'],
  [
    'Một tiêu đề rất dài '.repeat(10),
    'mot-tieu-de-rat-dai-mot-tieu-de-rat-dai-mot-tieu-de-rat-dai-mot-tieu-de-rat-dai',
    'cut at a word',
  ],
])('the title %j names the file %s (%s)', (title, slug) => {
  expect(
    draftOf({
      ...ARTICLE,
      title,
      lead: '…',
      ...(title === '…' && { body: importedArticle(['漢字']).body }),
    }).slug,
  ).toBe(slug);
});

test('whatever a reader gives, a draft is a record that the schema accepts', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const draft = makeDraft(article, SETTING);
      if (draft !== undefined) expect(problemsOf(draft)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

/** Paragraphs of an item, what is to be proposed of them, and why. */
const STATED = [
  {
    why: 'both are held: the lines go into the record that acts',
    said: ['Nghị định 80/2007/NĐ-CP bãi bỏ một phần Nghị quyết số 57-NQ/TW.'],
    what: 'nêu: «Nghị định 80/2007/NĐ-CP» bãi bỏ «Nghị quyết số 57-NQ/TW»',
    fix: 'thêm các dòng dưới đây vào van-ban/nd-80.md',
    paste: 'kind: bãi bỏ\n    target: nq-57\n    note: Nghị định 80/2007/NĐ-CP bãi bỏ',
  },
  {
    why: 'the one that acts is not held: its record comes first',
    said: ['Kế hoạch số 45/KH-UBND thực hiện Nghị quyết số 57-NQ/TW.'],
    what: 'nêu: «Kế hoạch số 45/KH-UBND» thực hiện «Nghị quyết số 57-NQ/TW»',
    fix: 'tạo bản ghi của «Kế hoạch số 45/KH-UBND», rồi thêm các dòng dưới đây vào bản ghi của «Kế hoạch số 45/KH-UBND»',
    paste: 'target: nq-57',
  },
  {
    why: 'a document speaks of itself: the entry of its own record',
    said: ['Điều 1. Phạm vi.', 'Điều 2. Quyết định này thay thế Nghị định 80/2007/NĐ-CP.'],
    what: 'nêu: văn bản này thay thế «Nghị định 80/2007/NĐ-CP»',
    fix: 'vào bản ghi của văn bản này trong van-ban/',
    paste: 'kind: thay thế\n    target: nd-80',
  },
  {
    why: 'the one acted on is not held: the id that its record would have',
    said: ['Nghị định 13/2019/NĐ-CP bãi bỏ Nghị định 115/2005/NĐ-CP.'],
    what: 'nêu: «Nghị định 13/2019/NĐ-CP» bãi bỏ «Nghị định 115/2005/NĐ-CP»',
    fix: 'tạo bản ghi của «Nghị định 115/2005/NĐ-CP», rồi thêm các dòng dưới đây vào van-ban/nd-13.md',
    paste: 'target: 115-2005-nd-cp',
  },
];

test.each(STATED)('a relation that a text states is proposed: $why', ({ said, ...proposed }) => {
  const draft = draftOf(importedArticle(said, { title: 'Tin', date: '2025-01-14' }));
  const [told, another] = draft.problems.filter(({ what }) => what.includes(' nêu: '));
  expect(another).toBeUndefined();
  expect(told?.what).toContain(proposed.what);
  expect(told?.fix).toContain(proposed.fix);
  expect(told?.paste).toContain(proposed.paste);
  expect(JSON.stringify(draft.fields)).not.toContain('relations');
  const [line = ''] = proposed.paste.split('\n');
  expect(writeRecord(draft)).toMatch(new RegExp(`^# {5,}.*${line}`, 'm'));
  expect(problemsOf(draft)).toEqual([]);
});

test('a relation that a record holds, or that is denied, is proposed to nobody', () => {
  const said = [
    'Nghị định 13/2019/NĐ-CP thay thế Nghị định 80/2007/NĐ-CP.',
    'Nghị định 80/2007/NĐ-CP không thay thế Nghị quyết số 57-NQ/TW.',
  ];
  const draft = draftOf(importedArticle(said, { title: 'Tin', date: '2025-01-14' }));
  expect(draft.problems.filter(({ what }) => what.includes(' nêu: '))).toEqual([]);
  expect(draft.relations).toHaveLength(1);
});

test('a pinpoint is told with its document and its sentence', () => {
  const said = ['Mở đầu.', 'Hồ sơ nộp theo khoản 2 Điều 5 Nghị định 13/2019/NĐ-CP. Hết.'];
  const { pinpoints } = draftOf(importedArticle(said, { title: 'Tin', date: '2025-01-14' }));
  expect(pinpoints).toMatchObject([
    { divisions: { khoan: '2', dieu: '5' }, of: { documents: ['nd-13'], status: 'held' } },
  ]);
  expect(pinpoints.map(tellPinpoint)).toEqual([
    '«khoản 2 Điều 5» của «Nghị định 13/2019/NĐ-CP», câu «Hồ sơ nộp theo khoản 2 Điều 5 Nghị định 13/2019/NĐ-CP.»',
  ]);
});
