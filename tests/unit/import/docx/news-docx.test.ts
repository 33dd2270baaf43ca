import { expect, test } from 'vitest';
import { readDocx } from '#import/docx/read-docx.ts';
import { readOf } from '#scripts/bench/import/score-page.ts';
import { makeDocx, paragraph } from '#tests/factories/make-docx.ts';
import { NEWS_TEXTS } from '#tests/fixtures/import/news-texts.ts';

const [NEWS] = NEWS_TEXTS;
const BOLD = { runs: '<w:b/>' };
const { title, lead, paragraphs } = NEWS as (typeof NEWS_TEXTS)[number];

test('a piece of news gives its column, lead, day and author; what stands below its author is no text', async () => {
  const body = [
    paragraph('TIN HOẠT ĐỘNG', BOLD),
    paragraph(title, { ...BOLD, centre: 'center' }),
    paragraph('(Xã Ví Dụ, ngày 14 tháng 11 năm 2025)', { runs: '<w:i/>' }),
    paragraph(lead, BOLD),
    ...paragraphs.map((text) => paragraph(text)),
    paragraph('Tin, ảnh: Minh Mẫu', BOLD),
    paragraph('Điện thoại: 0000 000 000'),
  ].join('');
  const { articles } = await readDocx(await makeDocx(body));
  expect(articles).toMatchObject([
    {
      kicker: 'TIN HOẠT ĐỘNG',
      title,
      lead,
      date: '2025-11-14',
      byline: 'Tin, ảnh: Minh Mẫu',
      dropped: [
        { text: 'Điện thoại: 0000 000 000' },
        { text: '(Xã Ví Dụ, ngày 14 tháng 11 năm 2025)' },
        { text: 'Tin, ảnh: Minh Mẫu' },
      ],
    },
  ]);
  expect(articles.map((article) => readOf(article).paragraphs)).toEqual([paragraphs]);
});

test('a column in plain capitals is no title, who issues a decision no part of its title', async () => {
  const body = [
    paragraph('SỞ THỬ NGHIỆM', { centre: 'center' }),
    paragraph(title, { ...BOLD, centre: 'center' }),
    paragraph('(14/11/2025)', { runs: '<w:i/>' }),
    ...paragraphs.map((text) => paragraph(text)),
  ].join('');
  const decision = [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 12/QĐ-UBND',
    'QUYẾT ĐỊNH',
    'Phê duyệt danh mục thử',
    'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
    'Căn cứ Luật Thử;',
  ].map((text) => paragraph(text, BOLD));
  const read = async (xml: string) => (await readDocx(await makeDocx(xml))).articles;
  expect(await read(body)).toMatchObject([{ kicker: 'SỞ THỬ NGHIỆM', title }]);
  expect(await read(decision.join(''))).toMatchObject([
    { title: 'Quyết định Phê duyệt danh mục thử' },
  ]);
});

test('sentences parted by a line break are paragraphs, lines of an address are one', async () => {
  const [first = '', second = ''] = paragraphs;
  const broken = (a: string, b: string) =>
    `<w:p><w:r><w:t xml:space="preserve">${a}</w:t><w:br/><w:t>${b}</w:t></w:r></w:p>`;
  const body = paragraph(title, BOLD) + broken(first, second) + broken('Số 1', 'đường Ví Dụ');
  const { articles } = await readDocx(await makeDocx(body));
  expect(articles.map((article) => readOf(article).paragraphs)).toEqual([
    [first, second, 'Số 1 đường Ví Dụ'],
  ]);
});
