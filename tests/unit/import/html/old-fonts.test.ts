import { expect, test } from 'vitest';
import { decodeBytes } from '#import/decode/decode-bytes.ts';
import { readHtml } from '#import/html/read-html.ts';
import { readOf } from '#scripts/bench/import/score-page.ts';
import { encodeVietnamese, windowsBytes } from '#tests/fixtures/import/encode-vietnamese.ts';

const TITLE = 'Xã Ví Dụ dùng thử máy sấy lúa';
const TEXTS = [
  'Ở các thôn ven sông, Ủy ban nhân dân xã đặt 12 máy sấy, mỗi máy sấy được 3 tấn một mẻ.',
  'Ảnh hưởng của mưa khiến hai máy phải dời chỗ; ủy viên phụ trách cho biết sẽ đặt lại trong tuần.',
];

const page = (text: (words: string) => string) =>
  `<html><head><title>Trang tin</title></head><body>\n<h1>${text(TITLE)}</h1>\n<p>14/11/2005</p>\n${TEXTS.map((each) => `<p align="justify">${text(each)}</p>`).join('\n')}\n</body></html>`;
const references = (text: string) =>
  text.replace(/[^\0-\x7F]/g, (letter) => `&#${letter.charCodeAt(0)};`);
const utf8 = (text: string) => new TextEncoder().encode(text);

test.each<readonly [string, (words: string) => string, string]>([
  ['TCVN3', (words: string) => `<font face=".VnTime">${words}</font>`, '«font» names the font'],
  [
    'TCVN3',
    (words: string) => `<span style="font-family:'.VnTime',serif">${words}</span>`,
    'a style does',
  ],
  ['TCVN3', (words: string) => words, 'nothing does'],
  ['VNI', (words: string) => `<font face="VNI-Times">${words}</font>`, '«font» names the font'],
])('a page in %s is read word for word, as bytes and as references: %3$s', (name, dress) => {
  const html = page((words) => dress(encodeVietnamese(words, name)));
  for (const bytes of [windowsBytes(html), utf8(html), utf8(references(html))]) {
    const [article] = readHtml(decodeBytes(bytes)?.text ?? '').articles;
    expect(article?.title).toBe(TITLE);
    expect(article && readOf(article).paragraphs).toEqual(TEXTS);
  }
});

test('a font of capitals shows small letters as capitals', () => {
  const small = encodeVietnamese('sở khoa học và công nghệ họp bàn việc thử máy', 'TCVN3');
  const html = page((words) => `<font face=".VnTime">${encodeVietnamese(words, 'TCVN3')}</font>`);
  const titled = html.replace(/<h1>.*<\/h1>/, `<h1><font face=".VnTimeH">${small}</font></h1>`);
  for (const bytes of [windowsBytes(titled), utf8(references(titled))]) {
    const [article] = readHtml(decodeBytes(bytes)?.text ?? '').articles;
    expect(article?.title).toBe('SỞ KHOA HỌC VÀ CÔNG NGHỆ HỌP BÀN VIỆC THỬ MÁY');
  }
});
