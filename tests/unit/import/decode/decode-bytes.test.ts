import { expect, test } from 'vitest';
import { LEGACY_ENCODINGS, TCVN_5712_1 } from '#core/text/legacy-encodings.ts';
import { decodeBytes } from '#import/decode/decode-bytes.ts';
import {
  encodeVietnamese,
  misreadUtf8,
  windowsBytes,
} from '#tests/fixtures/import/encode-vietnamese.ts';

const NOTICE = [
  'Ủy ban nhân dân xã Bình Hòa họp tổng kết phong trào sáng kiến',
  '',
  'Sáng 14-01-2025, hơn 120 hộ nông dân đã nghe kỹ sư hướng dẫn cách dùng cảm biến đo độ mặn của nước.',
  'Nhờ vậy, vụ lúa vừa qua mỗi héc ta giảm được 15% lượng phân bón; khuyến khích các ấp khác làm theo.',
].join('\n');
const SHOUTED =
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBÁO CÁO KẾT QUẢ QUÝ MỘT';
const NAMES = [...LEGACY_ENCODINGS, TCVN_5712_1].map(({ name }) => name);
const utf8 = (text: string) => new TextEncoder().encode(text);

test.each(NAMES)('bytes of %s are read word for word, capitals too', (name) => {
  for (const text of [NOTICE, SHOUTED, ...NOTICE.split('\n').filter((line) => line !== '')]) {
    const decoded = decodeBytes(windowsBytes(encodeVietnamese(text, name)));
    expect(decoded?.text).toBe(text);
  }
  const whole = decodeBytes(windowsBytes(encodeVietnamese(NOTICE, name)));
  expect(whole?.encoding).toBe(name);
});

test.each(NAMES)('%s that was read as Windows-1252 and saved as UTF-8 is read again', (name) => {
  const misread = encodeVietnamese(NOTICE, name);
  for (const saved of [misread, misreadUtf8(misread)]) {
    const decoded = decodeBytes(utf8(saved));
    expect(decoded?.text).toBe(NOTICE);
    expect(decoded?.repaired.map(({ line }) => line)).toEqual([1, 3, 4]);
    expect(new Set(decoded?.repaired.map(({ encoding }) => encoding))).toEqual(new Set([name]));
  }
});

test.each([
  ['once', misreadUtf8(NOTICE)],
  ['twice', misreadUtf8(misreadUtf8(NOTICE))],
  ['three times', misreadUtf8(misreadUtf8(misreadUtf8(NOTICE)))],
])('UTF-8 that was taken for Windows-1252 %s is read again', (_, saved) => {
  expect(decodeBytes(utf8(saved))?.text).toBe(NOTICE);
});

test('a short caption of UTF-8 taken for Windows-1252 is read again', () => {
  expect(decodeBytes(utf8(misreadUtf8('Ảnh: TTXVN')))?.text).toBe('Ảnh: TTXVN');
});

test.each([
  ['UTF-8', utf8(NOTICE)],
  ['UTF-8', utf8(`\uFEFF${NOTICE.replaceAll('\n', '\r\n')}`)],
  ['UTF-8', utf8(NOTICE.normalize('NFD'))],
  ['UTF-16', utf16(`\uFEFF${NOTICE}`, 1)],
  ['UTF-16', utf16(`\uFEFF${NOTICE}`, 0)],
  ['UTF-16', utf16(NOTICE, 1)],
  ['UTF-16', utf16(NOTICE, 0)],
])(
  '%s with or without its mark, its line ends and its composition is read as it is',
  (name, bytes) => {
    expect(decodeBytes(bytes)).toEqual({
      text: NOTICE,
      encoding: name,
      repaired: [],
      doubtful: [],
    });
  },
);

test('a paragraph in another encoding than its page is read in its own', () => {
  const [title = '', , first = '', second = ''] = NOTICE.split('\n');
  const mixed = [
    title,
    encodeVietnamese(first, 'TCVN3'),
    encodeVietnamese('Hà Nội', 'TCVN3'),
    second,
  ];
  const decoded = decodeBytes(utf8(mixed.join('\n')));
  expect(decoded?.text).toBe([title, first, 'Hà Nội', second].join('\n'));
  expect(decoded?.repaired.map(({ line }) => line)).toEqual([2, 3]);
});

test('bytes of two encodings in one file are read line by line', () => {
  const [title = '', , first = '', second = ''] = NOTICE.split('\n');
  const bytes = [
    ...utf8(`${title}\n`),
    ...windowsBytes(`${encodeVietnamese(first, 'VNI')}\n`),
    ...utf8(second),
  ];
  expect(decodeBytes(Uint8Array.from(bytes))?.text).toBe([title, first, second].join('\n'));
});

test('a file cut in the middle of a letter loses that letter only', () => {
  expect(decodeBytes(utf8('một hai bả').subarray(0, -1))?.text).toBe('một hai b\uFFFD');
});

test.each([
  ['', 'empty'],
  ['123.456,78 - 14/01/2025', 'numbers'],
  ['The quick brown fox', 'English'],
  ['L’été à Noël, déjà vu, où es-tu, ça va, Loïc, haï', 'French'],
  ['El niño de España, él habló de más allá mañana', 'Spanish'],
  ['Não há só até São Paulo, coração, você é bebê', 'Portuguese'],
  ['Vi ska gå på gården och få år', 'Swedish'],
  ['Köln, München, größer, schöne Grüße', 'German'],
  ['5 µm × 10 µm, 20 °C ± 2, § 3, O(n²) m², 100 €', 'signs'],
  ['Ông François Fillon gặp Nguyễn Văn A ở Đà Nẵng', 'a name in a Vietnamese line'],
  ['mở ra «khá»… rồi «lá»… và «xá»”', 'quotation marks behind á'],
  ['Bí thư là bà Tô', 'Vietnamese without a letter beyond Latin-1'],
  ['Trung tâm Thông tin tỉnh B. ĐT: (0288) 3 000 111', 'Vietnamese beside «ĐT»'],
  ['Công ty cổ phần. HĐQT: ông A', 'Vietnamese beside another abbreviation'],
  ['Москва, 北京, ភ្នំពេញ', 'other scripts'],
])('«%s» stays as it is: %s', (text) => {
  expect(decodeBytes(utf8(text))).toEqual({ text, encoding: 'UTF-8', repaired: [], doubtful: [] });
});

test('French bytes of Windows-1252 are French', () => {
  const text = 'L’été à Noël : déjà vu, François a mangé';
  expect(decodeBytes(windowsBytes(text))).toMatchObject({ text, encoding: 'Windows-1252' });
});

test.each([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['an archive', [0x50, 0x4b, 0x03, 0x04, 0x14]],
  ['zeros', Array.from({ length: 64 }, () => 0)],
  ['random bytes', Array.from({ length: 512 }, (_, index) => (index * 167 + 13) % 256)],
])('%s is no text', (_, bytes) => {
  expect(decodeBytes(Uint8Array.from(bytes))).toBeUndefined();
});

function utf16(text: string, little: 0 | 1): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: text.length * 2 }, (_, index) => {
      const unit = text.charCodeAt(index >> 1);
      return index % 2 === little ? unit >> 8 : unit & 0xff;
    }),
  );
}
