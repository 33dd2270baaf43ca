import { FOOT, links, MENU, page, teasers } from '#tests/fixtures/import/made-parts.ts';
import { encryptedDocx, makeDocx, paragraph, zip } from './make-docx.ts';
import { encryptPdf, makePdf } from './make-pdf.ts';

const SENTENCE =
  'Sáng 05/3, tỉnh Thử Nghiệm họp bàn việc đưa kết quả nghiên cứu vào sản xuất ở các xã ven sông.';
const PDF = makePdf([[{ text: SENTENCE, x: 72, y: 700 }]]);
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13];
const LAUGHS =
  '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>';
const ENTITIES =
  '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/hostname">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>';

const summaries = Array.from(
  { length: 8 },
  (_, i) =>
    `<tr><td><img src="/t${i}.jpg"></td><td><a href="/t${i}"><b>Tỉnh họp bàn việc số ${i} của kế hoạch năm</b></a> (0${i + 1}/02/2024)<br>${SENTENCE} <a href="/t${i}">[Xem tiếp]</a></td></tr>`,
).join('');

// A page that a scanner put into Word: a picture, and no letter.
function scannedDocx(): Promise<Uint8Array> {
  const drawing =
    '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="a"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  return makeDocx(drawing, {
    files: { 'word/media/a.png': Uint8Array.from(PNG) },
    relations: [['p1', 'image', 'media/a.png']],
  });
}

/** Files of which no article can be made: what each is, its bytes, and words of the sentence that refuses it. */
export const BAD_FILES: readonly (readonly [
  name: string,
  what: string,
  bytes: () => string | Uint8Array | Promise<Uint8Array>,
  said: string,
])[] = [
  ['rong.html', 'an empty file', () => '', 'Tệp trống'],
  ['trang.txt', 'blanks alone', () => ' \n\t\n', 'Tệp trống'],
  ['quet.pdf', 'a scan without text', () => makePdf([[], []]), 'không có lớp chữ'],
  ['khoa.pdf', 'an encrypted PDF', () => encryptPdf(PDF), 'mật khẩu'],
  ['cut.pdf', 'a truncated PDF', () => PDF.slice(0, 60), 'cắt cụt'],
  ['khoa.docx', 'an encrypted DOCX', () => encryptedDocx(), 'mật khẩu'],
  ['quet.docx', 'a Word document of a scanned page', () => scannedDocx(), 'không có chữ'],
  ['trong.docx', 'a Word document without a word', () => makeDocx(paragraph('')), 'không có chữ'],
  [
    'nhap.xml',
    'an export of drafts alone',
    () =>
      `<rss><channel><title>Cổng Thử</title><item><title>Bài thử</title><content:encoded>${SENTENCE}</content:encoded><wp:status>draft</wp:status></item></channel></rss>`,
    'không có bài nào đã đăng',
  ],
  [
    'ten.xml',
    'a feed of names alone',
    () =>
      '<rss><channel><title>Cổng Thử</title><item><title>Bài thử</title><link>https://cong.example/1</link></item></channel></rss>',
    'chỉ cho tên bài',
  ],
  [
    'cut.docx',
    'a truncated DOCX',
    async () => (await makeDocx(paragraph(SENTENCE))).slice(0, 700),
    'cắt cụt',
  ],
  [
    'bom.docx',
    'a zip bomb',
    () => makeDocx(paragraph('a'), { files: { 'word/a.bin': new Uint8Array(60_000_000) } }),
    'lớn khác thường',
  ],
  [
    'thuc-the.docx',
    'a DOCX with entities',
    () => makeDocx('', { files: { 'word/document.xml': ENTITIES } }),
    'thực thể',
  ],
  ['goi.docx', 'another zip', () => zip({ 'a.txt': 'chữ' }), 'không phải tài liệu Word'],
  ['thuc-the.xml', 'a feed with entities', () => LAUGHS, 'thực thể'],
  ['lon.html', 'HTML of 50 MB', () => `<p>${SENTENCE}</p>`.repeat(450_000), 'lớn hơn 25 MB'],
  [
    'sau.html',
    'elements nested without end',
    () => `${'<div>'.repeat(5000)}${SENTENCE}`,
    'quá nhiều thẻ',
  ],
  [
    'dang-nhap.html',
    'a page behind a login',
    () =>
      page(
        '<title>Đăng nhập</title>',
        `<h1>Đăng nhập hệ thống</h1><p>Vui lòng đăng nhập bằng tài khoản đã được Sở Thử Nghiệm cấp để đọc bài viết này.</p><form><input name="u"><input type="password" name="p"></form>${FOOT}`,
      ),
    'trang đăng nhập',
  ],
  [
    'dang-nhap.txt',
    'the words of a page behind a login',
    () =>
      'Đăng nhập hệ thống\n\nVui lòng đăng nhập bằng tài khoản đã được Sở Thử Nghiệm cấp để đọc bài viết này.\n\nQuên mật khẩu?',
    'trang đăng nhập',
  ],
  [
    'can-dang-nhap.html',
    'a page that asks to log in elsewhere',
    () =>
      page(
        '<title>Cổng Thử</title>',
        `${MENU}<h1>Bạn cần đăng nhập</h1><p>Nội dung này chỉ dành cho thành viên. Xin đăng nhập bằng tài khoản của bạn để xem tiếp nội dung này.</p>${FOOT}`,
      ),
    'trang đăng nhập',
  ],
  [
    'danh-sach.html',
    'a list of teasers',
    () => page('<title>Tin tức</title>', `${MENU}<h1>Tin tức</h1>${teasers(9)}${links(9)}`),
    'trang danh sách tin',
  ],
  [
    'tom-tat.html',
    'a list of names and summaries in a table',
    () => page('<title>Tin tức</title>', `${MENU}<table>${summaries}</table>${FOOT}`),
    'trang danh sách tin',
  ],
  [
    'loi.html',
    'a page that is not there',
    () =>
      page(
        '<title>404 - Không tìm thấy trang</title>',
        `${MENU}<h1>Không tìm thấy trang</h1><p>Trang bạn tìm không còn ở địa chỉ này, có thể đã được chuyển sang địa chỉ khác hoặc đã bị gỡ bỏ.</p>${FOOT}`,
      ),
    'trang báo lỗi',
  ],
  [
    'nhi-phan.txt',
    'a binary',
    () => Uint8Array.from({ length: 4000 }, (_, i) => (i * 167) % 256),
    'không phải văn bản',
  ],
  ['anh.txt', 'a picture under the name of a text', () => Uint8Array.from(PNG), 'Tệp là ảnh'],
  [
    'thu.html',
    'a page saved with its parts',
    () => `MIME-Version: 1.0\nContent-Type: multipart/related\n\n${SENTENCE}`,
    '.mht',
  ],
];
