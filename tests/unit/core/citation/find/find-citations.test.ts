import { describe, expect, it } from 'vitest';
import type { Citation } from '#core/citation/find/citation.ts';
import { findCitations } from '#core/citation/find/find-citations.ts';

type Field = 'date' | 'issuer' | 'term' | 'year' | 'symbol' | 'type' | 'number' | 'subject';

const BESIDE: readonly (readonly [string, Field, string | number | undefined, string])[] = [
  ['Nghị quyết số 57-NQ/TW ngày 22/12/2024', 'date', '2024-12-22', 'the day after «ngày»'],
  [
    'Nghị quyết số 57-NQ/TW, ngày 22-12-2024',
    'date',
    '2024-12-22',
    'a comma, and dashes in the day',
  ],
  ['Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024', 'date', '2024-12-22', 'the day in words'],
  [
    'theo hướng dẫn (số 05-TT/TW)',
    'type',
    'Thông tri',
    'TT is thông tri in the Party, named or not',
  ],
  ['theo hướng dẫn (số 05/2024/TT-BKHCN)', 'type', 'Thông tư', 'and thông tư in the State'],
  ['Văn bản số 05-TT/TU', 'type', 'Thông tri', 'where the name says nothing the number does'],
  ['Nghị quyết số 57-NQ/TW (22.12.2024)', 'date', '2024-12-22', 'dots in brackets'],
  [
    'Nghị quyết số 57-NQ/TW ngày 30/02/2024',
    'date',
    undefined,
    'a day that does not exist is not a day',
  ],
  ['Nghị quyết số 57-NQ/TW ngày 22/12', 'date', undefined, 'a day without its year is no day'],
  [
    'Nghị quyết số 57-NQ/TW của Bộ Chính trị ngày 22/12/2024',
    'date',
    '2024-12-22',
    'the issuer comes first',
  ],
  [
    'Ngày 22/10/2024, UBND tỉnh ban hành Kế hoạch số 185/KH-UBND',
    'date',
    '2024-10-22',
    'day and issuer lead up to it',
  ],
  [
    'Ngày 22/10/2024, UBND tỉnh ban hành Kế hoạch số 185/KH-UBND',
    'issuer',
    'UBND tỉnh',
    'the issuer leads up to it',
  ],
  [
    'Nghị quyết số 02-NQ/TU của Ban Thường vụ Thành ủy Cần Thơ về khoa học',
    'issuer',
    'Ban Thường vụ Thành ủy Cần Thơ',
    'the place belongs to the issuer',
  ],
  [
    'Thông tư số 36/2017/TT-BGDĐT của Bộ GD-ĐT về công khai',
    'issuer',
    'Bộ GD-ĐT',
    'a dash inside an abbreviation',
  ],
  [
    'Quyết định 923/QĐ-TTg ngày 02/8/2022 Thủ tướng Chính phủ',
    'issuer',
    'Thủ tướng Chính phủ',
    '«của» left out',
  ],
  [
    'Kết luận số 12/KL-TTr của Thanh tra tỉnh Bạc Liêu chỉ ra',
    'issuer',
    'Thanh tra tỉnh Bạc Liêu',
    'a body outside the table',
  ],
  [
    'UBND tỉnh Trần Văn A ký Quyết định 557/QĐ-UBND',
    'issuer',
    'UBND tỉnh',
    'a person’s name is no place',
  ],
  ['Chỉ thị số 56-CT/TW của Bộ Chính trị (khoá VIII)', 'term', 'VIII', 'the term in brackets'],
  [
    'Nghị quyết 20 của Ban Chấp hành Trung ương Đảng khóa XI',
    'term',
    'XI',
    'the term after the issuer',
  ],
  [
    'Bộ Chính trị khóa XII đã ban hành Kế hoạch số 11-KH/TW',
    'term',
    'XII',
    'the term before the number',
  ],
  ['Nghị quyết Trung ương 4 khoá 11', 'term', 'XI', 'Arabic digits become Roman'],
  [
    'Nghị quyết Đại hội Đảng bộ Sở nhiệm kỳ 2020 – 2025',
    'term',
    '2020-2025',
    'years stand for the term',
  ],
  ['Thông tư 11 năm 2015 của Bộ Xây dựng', 'year', 2015, 'the year beside a short form'],
  ['Nghị định số 131/2018', 'year', 2018, 'the year inside the number'],
  ['Nghị quyết số 05-NQ-TW', 'symbol', 'NQ/TW', 'a Party symbol in its own order'],
  ['Công văn số 6386/BNV- CCVC', 'symbol', 'BNV-CCVC', 'a symbol without its stray space'],
  ['văn bản số 6386/BNV-CCVC', 'type', 'Công văn', 'no type code makes an official letter'],
  ['Thông báo Kết luận số 50-TB/TW', 'type', 'Thông báo kết luận', 'the two-word type'],
  ['Chương trình hành động số 06-CTr/TU', 'number', '06', 'the zero is kept'],
  [
    'Nghị quyết số 57-NQ/TW về đột phá phát triển khoa học, công nghệ.',
    'subject',
    'đột phá phát triển khoa học, công nghệ',
    'the subject up to the full stop',
  ],
  [
    'Nghị quyết số 45-NQ/TW “về tiếp tục xây dựng đội ngũ trí thức” được',
    'subject',
    'tiếp tục xây dựng đội ngũ trí thức',
    'the subject in quotation marks',
  ],
];

describe('findCitations', () => {
  it.each(BESIDE)('of «%s» the %s is %s: %s', (text, field, expected) => {
    expect(findCitations(text)[0]?.[field as keyof Citation]).toBe(expected);
  });

  it('counts offsets in the text as given, decomposed letters and all', () => {
    const text = 'Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị, Chỉ thị số 05-CT/TW'.normalize(
      'NFD',
    );
    const surfaces = findCitations(text).map(({ start, end }) =>
      text.slice(start, end).normalize('NFC'),
    );
    expect(surfaces).toEqual(['Nghị quyết số 57-NQ/TW', 'Chỉ thị số 05-CT/TW']);
  });

  it('counts a byte order mark, CRLF and characters outside the basic plane', () => {
    const text = '\ufeff😀\r\nNghị quyết số 57-NQ/TW';
    expect(findCitations(text)[0]?.start).toBe(text.indexOf('Nghị'));
  });

  it('gives two plenum resolutions of one mention the same span and words of their own to be linked by', () => {
    const text = 'Nghị quyết Trung ương 4 (khóa XI, khóa XII)';
    const found = findCitations(text);
    expect(found.map(({ text: words }) => words)).toEqual([text, text]);
    expect(found.map(({ anchor }) => text.slice(anchor.start, anchor.end))).toEqual([
      'Nghị quyết Trung ương 4 (khóa XI',
      'khóa XII',
    ]);
  });

  it('does not borrow a key across two documents of one serial', () => {
    const text = 'Nghị quyết số 59-NQ/TW và Nghị quyết số 59/NQ-CP. Nghị quyết 59 yêu cầu';
    expect(findCitations(text)[2]?.key).toBeUndefined();
  });

  it('does not borrow a key that the issuer beside the short form denies', () => {
    const text = 'Nghị quyết số 120/NQ-CP của Chính phủ. Nghị quyết 120 của Quốc hội';
    expect(findCitations(text)[1]?.key).toBeUndefined();
  });

  it('finds nothing in an empty text', () => {
    expect(findCitations('')).toEqual([]);
  });
});
