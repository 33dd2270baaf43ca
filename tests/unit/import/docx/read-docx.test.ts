import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import type { ImportedArticle } from '#import/article.ts';
import { inKnownElements } from '#import/docx/known-elements.ts';
import { readDocx } from '#import/docx/read-docx.ts';
import { encryptedDocx, makeDocx, paragraph, table, zip } from '#tests/factories/make-docx.ts';
import { encodeVietnamese } from '#tests/fixtures/import/encode-vietnamese.ts';

const BOLD = { runs: '<w:b/>' };
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PICTURE =
  '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="Máy đo bên ruộng"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
const REPORT = [
  table([
    [
      paragraph('UBND TỈNH AN BÌNH') +
        paragraph('SỞ KHOA HỌC VÀ CÔNG NGHỆ', BOLD) +
        paragraph('_______') +
        paragraph('Số: 12/BC-SKHCN'),
      paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', BOLD) +
        paragraph('Độc lập - Tự do - Hạnh phúc', BOLD) +
        paragraph('An Bình, ngày 14 tháng 01 năm 2025'),
    ],
  ]),
  paragraph('BÁO CÁO', BOLD),
  paragraph('Kết quả đo mặn năm 2024', BOLD),
  paragraph('I. Tình hình chung', BOLD),
  paragraph('Năm qua có 12 trạm đo.'),
  paragraph('1. Số liệu', BOLD),
  table([
    [paragraph('Trạm'), paragraph('Độ mặn (‰)')],
    [paragraph('Cầu Đá'), paragraph('3,5') + paragraph('(cao nhất)')],
  ]),
  table([
    [
      paragraph('Nơi nhận:', BOLD) + paragraph('- Lưu: VT.'),
      paragraph('GIÁM ĐỐC', BOLD) + paragraph('Trần Thị Bình', BOLD),
    ],
  ]),
].join('');

test('a report gives its title, day and issuer, and keeps every other word in its order', async () => {
  const article = await readOne(await makeDocx(REPORT));
  expect(article).toMatchObject({
    title: 'Báo cáo Kết quả đo mặn năm 2024',
    date: '2025-01-14',
    sourceName: 'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
    dropped: [{ text: '_______' }],
  });
  const shown = markdownOf(article);
  expect(shown).toContain('## I. Tình hình chung');
  expect(shown).toContain('### 1. Số liệu');
  expect(shown).toContain('| Cầu Đá | 3,5 (cao nhất) |');
  for (const kept of [
    'UBND TỈNH AN BÌNH',
    'Số: 12/BC-SKHCN',
    'Nơi nhận',
    'GIÁM ĐỐC',
    'Trần Thị Bình',
  ]) {
    expect(shown).toContain(kept);
  }
});

test('pictures come with their bytes, their alternative text, their caption and its credit', async () => {
  const body =
    paragraph('Trạm đo mới ở An Bình') +
    paragraph('Trạm đo chạy từ tháng Một.') +
    PICTURE +
    paragraph('Trạm đo ở cầu Đá. Ảnh: Lan Anh', { centre: 'center', runs: '<w:i/>' });
  const article = await readOne(
    await makeDocx(body, {
      files: { 'word/media/a.png': PNG },
      relations: [['p1', 'image', 'media/a.png']],
    }),
  );
  expect(article.title).toBe('Trạm đo mới ở An Bình');
  expect(article.pictures).toEqual([
    {
      src: 'anh-1.png',
      bytes: PNG,
      alt: 'Máy đo bên ruộng',
      caption: 'Trạm đo ở cầu Đá.',
      credit: 'Lan Anh',
    },
  ]);
  expect(markdownOf(article)).toContain('![Máy đo bên ruộng](anh-1.png)');
  expect(markdownOf(article)).not.toContain('Lan Anh');
});

test.each([
  ['.VnTime', 'TCVN3', 'Nâng cao năng suất lúa'],
  ['.VnTimeH', 'TCVN3', 'NÂNG CAO NĂNG SUẤT LÚA'],
  ['VNI-Times', 'VNI', 'Nâng cao năng suất lúa'],
])('words in the font %s are read as it shows them', async (font, encoding, shown) => {
  const written = encodeVietnamese(shown.endsWith('LÚA') ? shown.toLowerCase() : shown, encoding);
  const body =
    paragraph('Bài viết thử') + paragraph(written, { runs: `<w:rFonts w:ascii="${font}"/>` });
  expect(markdownOf(await readOne(await makeDocx(body)))).toContain(shown);
});

const STYLES =
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Cu"><w:name w:val="Cu"/><w:basedOn w:val="Normal"/><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="CuHoa"><w:name w:val="CuHoa"/><w:basedOn w:val="Cu"/><w:rPr><w:rFonts w:ascii=".VnTimeH"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Con"><w:name w:val="Con"/><w:basedOn w:val="Cu"/></w:style></w:styles>';

test('one document in many fonts, named by runs or by styles, is read word for word', async () => {
  const tcvn3 = (text: string) => encodeVietnamese(text, 'TCVN3');
  const vni = { runs: '<w:rFonts w:ascii="VNI-Times"/>' };
  const styled = (text: string, style: string) =>
    paragraph(text).replace('<w:p>', `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>`);
  const body = [
    styled(tcvn3('báo cáo'), 'CuHoa'),
    styled(tcvn3('Kết quả ứng dụng ở các xã'), 'Cu'),
    styled(tcvn3('Nông dân được hướng dẫn từ đầu vụ.'), 'Con'),
    paragraph(encodeVietnamese('Năng suất tăng, chi phí giảm rõ rệt.', 'VNI'), vni),
    paragraph('Phần này viết bằng Unicode từ trước.'),
  ].join('');
  const article = await readOne(
    await makeDocx(body, {
      files: { 'word/styles.xml': STYLES },
      relations: [['s1', 'styles', 'styles.xml']],
    }),
  );
  const words = [article.title, markdownOf(article)].join('\n');
  for (const line of [
    'BÁO CÁO',
    'Kết quả ứng dụng ở các xã',
    'Nông dân được hướng dẫn từ đầu vụ.',
    'Năng suất tăng, chi phí giảm rõ rệt.',
    'Phần này viết bằng Unicode từ trước.',
  ]) {
    expect(words.toLowerCase()).toContain(line.toLowerCase());
  }
});

test('a letter that Word cut into two runs is one letter', async () => {
  const written = encodeVietnamese('Năng suất lúa ở Cần Thơ tăng đều', 'VNI');
  const run = (text: string) =>
    `<w:r><w:rPr><w:rFonts w:ascii="VNI-Times"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const body = `${paragraph('Bài viết thử')}<w:p>${[...written].map(run).join('')}</w:p>`;
  expect(markdownOf(await readOne(await makeDocx(body)))).toContain(
    'Năng suất lúa ở Cần Thơ tăng đều',
  );
});

test('words of an old encoding are read where no font is named', async () => {
  const text = 'Nhiều mô hình mới được nông dân áp dụng rộng rãi';
  const body =
    paragraph(encodeVietnamese('Chuyển đổi số ở xã', 'TCVN3')) +
    paragraph(encodeVietnamese(text, 'TCVN3'));
  const article = await readOne(await makeDocx(body));
  expect(article.title).toBe('Chuyển đổi số ở xã');
  expect(markdownOf(article)).toContain(text);
  expect(article.problems.map(({ what }) => what).join()).toContain('TCVN3');
});

test('a note at the foot stays a note', async () => {
  const note =
    '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2"><w:p><w:r><w:t>Số liệu của Sở.</w:t></w:r></w:p></w:footnote></w:footnotes>';
  const body = `${paragraph('Kết quả đo')}<w:p><w:r><w:t>Có 12 trạm</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
  const article = await readOne(
    await makeDocx(body, {
      files: { 'word/footnotes.xml': note },
      relations: [['f1', 'footnotes', 'footnotes.xml']],
    }),
  );
  expect(markdownOf(article)).toContain('Có 12 trạm[^2]');
  expect(markdownOf(article)).toContain('[^2]: Số liệu của Sở.');
});

test('words of fields, of stretches with a direction and of formulas are kept, formulas are told', async () => {
  const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const body = `${paragraph('Kết quả đo')}<w:p>${run('Bảng ')}<w:fldSimple w:instr=" SEQ Bảng ">${run('3')}</w:fldSimple>${run('. Độ mặn')}</w:p><w:p>${run('Hệ số ')}<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>${run(' và ')}<w:dir w:val="ltr">${run('12 trạm')}</w:dir></w:p>`;
  const article = await readOne(await makeDocx(body));
  expect(markdownOf(article)).toContain('Bảng 3. Độ mặn');
  expect(markdownOf(article)).toContain('Hệ số a b và 12 trạm');
  expect(article.problems.map(({ what }) => what).join()).toContain('1 công thức');
});

test('formulas that nothing closes are left, however many there are', async () => {
  const bytes = await makeDocx('<m:oMath>'.repeat(200_000));
  expect((await inKnownElements(bytes)).formulas).toBe(0);
});

test('a picture that lies elsewhere is told', async () => {
  const body =
    paragraph('Trạm đo') + paragraph('Có 12 trạm.') + PICTURE.replace('r:embed', 'r:link');
  const article = await readOne(
    await makeDocx(body, { relations: [['p1', 'image', 'https://vi-du.vn/a.png']] }),
  );
  expect(article.problems.map(({ what }) => what).join()).toContain('tệp khác hoặc trên mạng');
});

const ENTITIES =
  '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "b">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>';

test.each([
  ['nothing', async () => new Uint8Array(), 'rỗng'],
  ['a text', async () => new TextEncoder().encode('chữ'), 'không phải tài liệu Word'],
  ['another zip', () => zip({ 'a.txt': 'chữ' }), 'không phải tài liệu Word'],
  ['a cut file', async () => (await makeDocx(REPORT)).slice(0, 900), 'cắt cụt'],
  ['an old document', async () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'đời cũ (.doc)'],
  ['an encrypted one', async () => encryptedDocx(), 'mật khẩu'],
  ['entities', () => makeDocx('', { files: { 'word/document.xml': ENTITIES } }), 'thực thể XML'],
  [
    'a bomb',
    () => makeDocx(paragraph('a'), { files: { 'word/media/a.bin': new Uint8Array(60_000_000) } }),
    'lớn khác thường',
  ],
  ['no words', () => makeDocx('<w:p/>'), 'không có chữ nào'],
  [
    'pictures alone',
    () =>
      makeDocx(PICTURE, {
        files: { 'word/media/a.png': PNG },
        relations: [['p1', 'image', 'media/a.png']],
      }),
    'chỉ có ảnh',
  ],
])('%s is refused in a sentence', async (_, make, said) => {
  const { articles, problems } = await readDocx(await make());
  expect(articles).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.what).toContain(said);
});

test('a document that is cut or changed anywhere is read or refused, never a crash', async () => {
  const whole = await makeDocx(REPORT);
  for (let step = 0; step < 60; step += 1) {
    const at = Math.floor((whole.length * step) / 60);
    const changed = whole.slice();
    changed[at] = (changed[at] ?? 0) ^ 0x55;
    for (const bytes of [whole.slice(0, at), changed]) {
      const { articles, problems } = await readDocx(bytes);
      expect(articles.length + problems.length).toBeGreaterThan(0);
    }
  }
});

async function readOne(bytes: Uint8Array): Promise<ImportedArticle> {
  const { articles, problems } = await readDocx(bytes);
  expect(problems).toEqual([]);
  return articles[0] as ImportedArticle;
}

function markdownOf({ body }: ImportedArticle): string {
  return unified().use(remarkStringify).use(remarkGfm).stringify(body);
}
