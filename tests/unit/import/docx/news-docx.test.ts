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

test('sentences parted by a line break are paragraphs, lines of an address are one', async () => {
  const [first = '', second = ''] = paragraphs;
  const broken = (a: string, b: string) =>
    `<w:p><w:r><w:t xml:space="preserve">${a}</w:t><w:br/><w:t>${b}</w:t></w:r></w:p>`;
  const body = paragraph(title, BOLD) + broken(first, second) + broken('Số 1', 'đường Ví Dụ');
  const { articles } = await readDocx(await makeDocx(body));
  expect(articles.map((article) => readOf(article).paragraphs)).toEqual([
    [first, second, 'Số 1đường Ví Dụ'],
  ]);
});
