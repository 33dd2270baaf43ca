import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toVisibleText } from '#core/text/visible-text.ts';

test.each([
  ['công ng\u00ADhệ', 'công nghệ', 'a soft hyphen'],
  ['vi mạ\u200Bch', 'vi mạch', 'a space of no width'],
  ['Thanh\u2060lương', 'Thanhlương', 'a word joiner'],
  ['Thanh\uFEFFlương', 'Thanhlương', 'a byte order mark inside'],
  ['a\u200Db\u200Cc', 'abc', 'joiners between Latin letters'],
  ['a\u034Fb', 'ab', 'a grapheme joiner'],
  ['\u202Ecba\u202C \u2066x\u2069 \u200Fy', 'cba x y', 'marks of order'],
  ['x\u{E0041}\u{E007F}y', 'xy', 'letters nobody sees'],
  ['A\uFE0F\uFE00', 'A', 'selectors behind a letter'],
  ['\u3164x\uFFA0', 'x', 'fillers of Hangul'],
  ['hình\uFFFC', 'hình', 'the place of an object'],
  ['a\u0007b\u0000c', 'abc', 'control characters'],
  ['57\u001ENQ/TW, vi\u001Fmạch', '57-NQ/TW, vimạch', 'the hyphens of Word in plain text'],
  ['2020\u00962025 \u0093a\u0094\u0081', '2020–2025 “a”', 'signs of Windows taken over by byte'],
  ['công\u000Bnghệ\u2028cao\u0085mới', 'công nghệ cao mới', 'ends of lines of other systems'],
  ['3\u202F590\u00A0tỷ\u2007đồng', '3 590 tỷ đồng', 'spaces that do not break'],
  ['Сần Thơ', 'Cần Thơ', 'a Cyrillic letter in a Latin word'],
  ['30/2020/NĐ-СР', '30/2020/NĐ-CP', 'Cyrillic letters beside Latin ones in a number'],
  ['ΤΡ. HCM và Κhoa', 'ΤΡ. HCM và Khoa', 'Greek ones too, but not a word that is all Greek'],
  ['Ðổi ÐẢNG ðổi', 'Đổi ĐẢNG đổi', 'the Icelandic letter'],
  ['d\u0335i D\u0336i', 'đi Đi', 'a bar laid over a d'],
  ['Hội nghị'.normalize('NFD'), 'Hội nghị', 'text in NFD'],
  ['\uFEFFa\r\nb\rc', 'a\nb\nc', 'a mark in front and line ends of Windows and old Macs'],
])('%j is seen as %j: %s', (written, seen) => {
  expect(toVisibleText(written)).toBe(seen);
});

test.each([
  ['👨‍👩‍👧 👩🏽‍🚀 🏳️‍🌈 ❤️ 1️⃣', 'emoji that are joined or coloured'],
  ['\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}', 'the flag of England'],
  ['ភាសា\u200Bខ្មែរ', 'Khmer parts its words by what is not seen'],
  ['می\u200Cخواهم', 'Persian letters are shaped by it'],
  ['葛\u{E0100}城', 'a form of a Chinese letter'],
  ['Союз, μm, α-amylase, kΩ, Sigurðsson', 'words of other alphabets and units'],
  ['«Đổi mới» – “sáng tạo”…', 'quotation marks and dashes'],
  ['source:\n\u00A0\u00A0name:\u00A0X', 'what indents a line is told to be typed anew'],
])('%j stays as it is: %s', (text) => {
  expect(toVisibleText(text)).toBe(text);
});

test('no line moves, and reading twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const seen = toVisibleText(text);
      const lines = text
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n')
        .split('\n').length;
      expect(seen.split('\n')).toHaveLength(lines);
      expect(toVisibleText(seen)).toBe(seen);
    }),
    { numRuns: 1000 },
  );
});
