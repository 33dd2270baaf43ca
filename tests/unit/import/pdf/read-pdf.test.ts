import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import type { ImportedArticle } from '#import/article.ts';
import { readPdf } from '#import/pdf/read-pdf.ts';
import { encryptPdf, makePdf, type Placed } from '#tests/factories/make-pdf.ts';
import { encodeVietnamese } from '#tests/fixtures/import/encode-vietnamese.ts';

// Seventy letters of twelve points reach from 72 to 492.
const FULL = [
  'Năm qua các trạm đo mặn trên địa bàn tỉnh chạy liên tục cả mùa khô hạn',
  'và báo số về điện thoại của từng hộ trồng lúa trong vòng năm phút, nhờ',
];

test('lines are paragraphs again, told by indents, gaps and short lines', async () => {
  const article = await readOne(
    [
      lines(['Trạm đo mặn ở An Bình'], { y: 800, size: 20 }),
      lines([...FULL, 'vậy không ai phải ra đồng thử nước.'], { y: 760 }),
      lines(FULL, { y: 718, indent: 20 }),
      lines(['- Trạm Cầu Đá báo 3,5 phần nghìn;', '- Trạm Rạch Gốc báo 4,1 phần nghìn.'], {
        y: 670,
      }),
    ].flat(),
  );
  expect(article.title).toBe('Trạm đo mặn ở An Bình');
  expect(paragraphsOf(article)).toEqual([
    `${FULL.join(' ')} vậy không ai phải ra đồng thử nước.`,
    FULL.join(' '),
    '- Trạm Cầu Đá báo 3,5 phần nghìn;',
    '- Trạm Rạch Gốc báo 4,1 phần nghìn.',
  ]);
});

test('the head of a document is read side by side; title, day and issuer come of it', async () => {
  const article = await readOne([
    { text: 'SỞ KHOA HỌC', x: 90, y: 780, isBold: true },
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 290, y: 780, isBold: true },
    { text: 'Số: 12/BC-SKHCN', x: 80, y: 764 },
    { text: 'Độc lập - Tự do - Hạnh phúc', x: 320, y: 764, isBold: true },
    { text: 'An Bình, ngày 14 tháng 01 năm 2025', x: 310, y: 740 },
    { text: 'BÁO CÁO', x: 260, y: 700, size: 14, isBold: true },
    { text: 'Kết quả đo mặn năm 2024', x: 220, y: 682, isBold: true },
    ...lines(FULL, { y: 650 }),
  ]);
  expect(article).toMatchObject({
    title: 'Báo cáo Kết quả đo mặn năm 2024',
    date: '2025-01-14',
    sourceName: 'SỞ KHOA HỌC',
  });
  expect(paragraphsOf(article)).toEqual([
    'SỞ KHOA HỌC',
    'Số: 12/BC-SKHCN',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'An Bình, ngày 14 tháng 01 năm 2025',
    FULL.join(' '),
  ]);
});

test('page numbers and lines that run over all pages are left out and told; a paragraph over two pages is one', async () => {
  const page = (number: number, text: readonly string[]) => [
    { text: `Công báo số ${number + 4}`, x: 72, y: 815 },
    ...lines(text, { y: 720 }),
    { text: `${number}`, x: 300, y: 30 },
  ];
  const { articles } = await readPdf(
    makePdf([page(1, ['Trạm đo mặn mới', '', ...FULL]), page(2, ['bà con yên tâm.', ...FULL])]),
  );
  expect(articles[0]?.dropped).toEqual([
    { text: 'Công báo số 6', reason: 'dòng lặp lại ở đầu hoặc cuối mỗi trang' },
    { text: '1, 2', reason: 'số trang' },
  ]);
  expect(paragraphsOf(articles[0] as ImportedArticle)[0]).toBe(`${FULL.join(' ')} bà con yên tâm.`);
});

test('two columns are read one after the other', async () => {
  const column = (name: string, x: number) =>
    Array.from({ length: 8 }, (_, index) => ({
      text: `${name} dòng ${index} của cột này đủ rộng ra`,
      x,
      y: 700 - index * 15,
    }));
  const article = await readOne([
    ...lines(['Bản tin hai cột'], { y: 780, size: 20 }),
    ...column('trái', 60),
    ...column('phải', 310),
  ]);
  const text = paragraphsOf(article).join(' ');
  expect(text.indexOf('trái dòng 7')).toBeLessThan(text.indexOf('phải dòng 0'));
});

test('a table comes of columns that are sure, a cell of two lines as one', async () => {
  const row = (cells: readonly string[], y: number) =>
    cells.map((text, index) => ({ text, x: 80 + index * 150, y }));
  const article = await readOne([
    ...lines(['Độ mặn tại các trạm'], { y: 780, size: 20 }),
    ...row(['Trạm', 'Độ mặn', 'Ngày đo'], 720),
    ...row(['Cầu Đá', '3,5', '02/01/2025'], 696),
    ...row(['Cống Bà Tư', '2,8', '03/01/2025'], 672),
    ...row(['cuối kênh'], 658),
    ...row(['Rạch Gốc', '4,1', '03/01/2025'], 634),
  ]);
  expect(markdownOf(article)).toContain('| Cống Bà Tư cuối kênh | 2,8    | 03/01/2025 |');
  expect(article.problems.map(({ what }) => what).join()).toContain('dựng lại theo vị trí');
});

test('cells of several lines in several columns are one row, whose lines stand closer than rows', async () => {
  const row = (words: readonly string[], y: number): Placed[] =>
    words.flatMap((text, i) => (text === '' ? [] : [{ text, x: [60, 90, 290, 470][i] ?? 0, y }]));
  const article = await readOne([
    ...lines(['Danh mục nhiệm vụ'], { y: 780, size: 20 }),
    ...row(['TT', 'Nhiệm vụ', 'Nơi chủ trì', 'Kinh phí'], 720),
    ...row(['1', 'Trồng nấm trên', 'Trung tâm Ứng', '850'], 700),
    ...row(['', 'giá thể rơm', 'dụng tiến bộ', ''], 686),
    ...row(['2', 'Đo nước', 'Đài Khí tượng', '1.200'], 666),
    ...row(['3', 'Đào tạo kỹ sư sửa', 'Trường Thử', '430'], 646),
    ...row(['', 'thiết bị', '', ''], 632),
  ]);
  expect(markdownOf(article)).toContain(
    '| 1  | Trồng nấm trên giá thể rơm | Trung tâm Ứng dụng tiến bộ | 850      |',
  );
  expect(markdownOf(article)).toContain('| 3  | Đào tạo kỹ sư sửa thiết bị');
});

test('heads in the middle of wide columns stand over the short words below them', async () => {
  const row = (words: readonly string[], y: number, places: readonly number[]): Placed[] =>
    words.map((text, i) => ({ text, x: places[i] ?? 0, y }));
  const article = await readOne([
    ...lines(['Độ mặn tại các trạm'], { y: 780, size: 20 }),
    ...row(['TT', 'Trạm', 'Độ mặn'], 720, [90, 260, 460]),
    ...row(['1', 'Đá', '3,5'], 696, [60, 130, 400]),
    ...row(['2', 'Tư', '2,8'], 672, [60, 130, 400]),
    ...row(['3', 'Gốc', '4,1'], 648, [60, 130, 400]),
  ]);
  expect(markdownOf(article)).toContain('| TT | Trạm | Độ mặn |');
  expect(markdownOf(article)).toContain('| 2  | Tư   | 2,8    |');
});

test('words side by side whose columns are not sure stay paragraphs, and are told', async () => {
  const article = await readOne([
    ...lines(['Độ mặn tại các trạm'], { y: 780, size: 20 }),
    { text: 'Trạm', x: 60, y: 720 },
    { text: 'Độ mặn', x: 250, y: 720 },
    { text: 'Ngày đo', x: 430, y: 720 },
    ...lines(FULL, { y: 690 }),
  ]);
  expect(markdownOf(article)).not.toContain('|');
  expect(article.problems.map(({ what }) => what).join()).toContain('các cột không rõ');
});

test('a text layer of an old font is read as it shows', async () => {
  const shown = 'Nông dân được hướng dẫn đo độ mặn';
  const article = await readOne([
    ...lines(['Chuyện ở An Bình'], { y: 780, size: 20 }),
    { text: encodeVietnamese(shown, 'TCVN3'), x: 72, y: 700, font: '.VnTime' },
  ]);
  expect(paragraphsOf(article)).toEqual([shown]);
});

test('pictures are told page by page, ornaments are not', async () => {
  const picture = (width: number, height: number) => ({
    text: '',
    x: 72,
    y: 400,
    picture: [width, height] as const,
  });
  const article = await readOne([...lines(FULL, { y: 700 }), picture(160, 120), picture(160, 4)]);
  expect(article.dropped).toMatchObject([{ text: 'Ảnh ở trang 1 (160 × 120 điểm)' }]);
});

test('a page without text among others is told', async () => {
  const { articles } = await readPdf(makePdf([lines([...FULL, 'Hết.'], { y: 700 }), []]));
  expect(articles[0]?.problems.map(({ what }) => what).join()).toContain('Trang 2');
});

test.each([
  ['nothing', () => new Uint8Array(), 'rỗng'],
  ['a text', () => new TextEncoder().encode('chữ'), 'không phải PDF'],
  ['a scan', () => makePdf([[], []]), 'ảnh chụp'],
  ['a cut head', () => makePdf([lines(FULL, { y: 700 })]).slice(0, 40), 'cắt cụt'],
  ['an encrypted one', () => encryptPdf(makePdf([lines(FULL, { y: 700 })])), 'mật khẩu'],
])('%s is refused in a sentence', async (_, make, said) => {
  const { articles, problems } = await readPdf(make());
  expect(articles).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.what).toContain(said);
});

test('a PDF that is cut or changed anywhere is read or refused, never a crash', async () => {
  const whole = makePdf([lines(FULL, { y: 700 }), lines(FULL, { y: 700 })]);
  for (let step = 0; step < 60; step += 1) {
    const at = Math.floor((whole.length * step) / 60);
    const changed = whole.slice();
    changed[at] = (changed[at] ?? 0) ^ 0x15;
    for (const bytes of [whole.slice(0, at), changed]) {
      const { articles, problems } = await readPdf(bytes);
      expect(articles.length + problems.length).toBeGreaterThan(0);
    }
  }
});

function lines(
  texts: readonly string[],
  {
    y,
    size = 12,
    indent = 0,
  }: { readonly y: number; readonly size?: number; readonly indent?: number },
): readonly Placed[] {
  return texts.map((text, index) => ({
    text,
    x: 72 + (index === 0 ? indent : 0),
    y: y - index * size * 1.15,
    size,
  }));
}

async function readOne(page: readonly Placed[]): Promise<ImportedArticle> {
  const { articles, problems } = await readPdf(makePdf([page]));
  expect(problems).toEqual([]);
  return articles[0] as ImportedArticle;
}

function markdownOf({ body }: ImportedArticle): string {
  return unified().use(remarkStringify).use(remarkGfm).stringify(body);
}

function paragraphsOf(article: ImportedArticle): readonly string[] {
  return markdownOf(article)
    .replace(/\*\*|\\/g, '')
    .split('\n')
    .filter((line) => line !== '');
}
