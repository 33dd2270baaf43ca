import { expect, test } from 'vitest';
import { decodeBytes } from '#import/decode/decode-bytes.ts';
import { encodeVietnamese, misreadUtf8 } from '#tests/fixtures/import/encode-vietnamese.ts';

const read = (text: string) => decodeBytes(new TextEncoder().encode(text));

const HORN = 'Bộ trưởng nêu rõ hướng đi, được nhiều trường và đường phố thương mại thực hiện';

test.each([
  ['hớng', 'hướng', 'no syllable has «ơng»'],
  ['đợc', 'được', 'no syllable has «ơc»'],
  ['nh', 'như', 'consonants alone are no syllable'],
])('TCVN3 that lost its ư has «%s» as «%s»: %s', (_, word) => {
  const saved = encodeVietnamese(`${HORN} ${word}`, 'TCVN3').replaceAll('\u00AD', '');
  expect(read(saved)).toMatchObject({ text: `${HORN} ${word}`, doubtful: [] });
});

test.each([
  ['cha', ['cha', 'chưa']],
  ['ngời', ['ngời', 'người']],
  ['T', ['T', 'Tư']],
  ['ng', ['ưng', 'ngư']],
])('what «%s» was before it lost ư is not guessed', (word, readings) => {
  const saved = encodeVietnamese(`${HORN} ${word}`, 'TCVN3').replaceAll('\u00AD', '');
  expect(read(saved)).toMatchObject({
    text: `${HORN} ${word}`,
    doubtful: [{ line: 1, word, readings }],
  });
});

test('hyphens that a reader of PDF shows for ư are read as ư, others stay', () => {
  const text = 'Thủ trưởng được báo cáo chưa? Như ở Thừa Thiên - Huế, Ba-na, 2020-2025';
  const saved = encodeVietnamese(text, 'TCVN3').replaceAll('\u00AD', '-');
  expect(read(saved)).toMatchObject({ text, doubtful: [] });
});

test('TCVN3 that kept its ư is not mended', () => {
  const text = 'Từ nay, sư cô và thư ký đi cha sở, hộ T tại Hà Nội';
  expect(read(encodeVietnamese(text, 'TCVN3'))).toMatchObject({ text, doubtful: [] });
});

test.each([
  [
    'signs that Windows has not',
    /[\u0081\u008D\u008F\u0090\u009D]/g,
    '',
    'Người Đà Nẵng được khen',
  ],
  ['soft hyphens', /\u00AD/g, '', 'Bí thư cần sửa chí ít bốn điều'],
  ['spaces that do not break', /\u00A0/g, ' ', 'Hà Nội là thành phố, hàng năm bà con trồng lúa'],
])(
  'UTF-8 read as Windows-1252 that lost its %s is mended by the syllables',
  (_, lost, by, text) => {
    const mended = read(misreadUtf8(`Đổi mới sáng tạo ở xã Tân Lập\n${text}`).replace(lost, by));
    expect(mended?.text.split('\n')[1]).toBe(text);
  },
);

test('where two letters make a word it stays as it came and is told', () => {
  const saved = misreadUtf8('Tổng kết năm: mọi người').replace(/[\u008D\u009D]/g, '');
  expect(read(saved)).toMatchObject({
    text: 'Tổng kết năm: má»i người',
    doubtful: [{ line: 1, word: 'má»i', readings: ['mọi', 'mỏi', 'mời', 'mửi'] }],
  });
});
