import { describe, expect, it } from 'vitest';
import { findCitations } from '#core/citation/find/find-citations.ts';

/** A text, its citations as «words = key» in order («–» for none asserted), and the reason. */
type Row = readonly [text: string, found: readonly string[], why: string];

const shown = (text: string) =>
  findCitations(text).map(({ text: words, key }) => `${words} = ${key ?? '–'}`);

const FOOTNOTES: readonly Row[] = [
  ['Nghị quyết số 71-NQ/TW1 nêu', ['Nghị quyết số 71-NQ/TW = 71-NQ/TW'], 'after a Party code'],
  ['Nghị quyết 193/NQ-CP12 nêu', ['Nghị quyết 193/NQ-CP = 193/NQ-CP'], 'two figures'],
  ['Kế hoạch 03-KH/BCĐTW4.', ['Kế hoạch 03-KH/BCĐTW = 03-KH/BCĐTW'], 'a board of the centre'],
  ['Quyết định 45/QĐ-BCĐ3 ghi', ['Quyết định 45/QĐ-BCĐ = 45/QĐ-BCĐ'], 'a code outside the table'],
  ['Quyết định số 749/QĐ-TTg2,', ['Quyết định số 749/QĐ-TTg = 749/QĐ-TTg'], 'small letters inside'],
  ['Luật số 93/2025/QH152 mới', ['Luật số 93/2025/QH15 = 93/2025/QH15'], 'after the term itself'],
  ['Nghị quyết 71-NQ/TW¹ nêu', ['Nghị quyết 71-NQ/TW = 71-NQ/TW'], 'raised'],
  ['Nghị quyết 71-NQ/TW[3] nêu', ['Nghị quyết 71-NQ/TW = 71-NQ/TW'], 'in brackets'],
  ['nghị quyết 71-nq/tw1', ['nghị quyết 71-nq/tw = 71-NQ/TW'], 'in small letters'],
  ['Luật Bảo hiểm y tế1 và Luật Dược2', ['Luật Bảo hiểm y tế = –', 'Luật Dược = –'], 'law names'],
  ['Luật số 93/2025/QH15 mới', ['Luật số 93/2025/QH15 = 93/2025/QH15'], 'the term is no footnote'],
  ['Kế hoạch 326-KH/ĐĐQH15', ['Kế hoạch 326-KH/ĐĐQH15 = 326-KH/ĐĐQH15'], 'a body of a term'],
  ['Công văn 812/C06-TTDLDC nêu', ['Công văn 812/C06-TTDLDC = 812/C06-TTDLDC'], 'a numbered unit'],
  ['Thông báo số 61/PC08-TB', ['Thông báo số 61/PC08-TB = 61/PC08-TB'], 'two letters, two figures'],
];

const WRAPPED: readonly Row[] = [
  [
    'các quy định tại Thông tư số 10/2021/TT-BGDĐT và tại Nghị quyết \nsố 57-NQ/TW',
    ['Thông tư số 10/2021/TT-BGDĐT = 10/2021/TT-BGDĐT', 'Nghị quyết \nsố 57-NQ/TW = 57-NQ/TW'],
    'a blank before the break',
  ],
  ['Nghị \n quyết số \n 57-NQ/TW', ['Nghị \n quyết số \n 57-NQ/TW = 57-NQ/TW'], 'blanks around'],
  ['Nghị quyết số 57- \nNQ/TW', ['Nghị quyết số 57- \nNQ/TW = 57-NQ/TW'], 'a hyphen ends the line'],
  [
    'Quyết định 12/2020/\n QĐ-TTg',
    ['Quyết định 12/2020/\n QĐ-TTg = 12/2020/QĐ-TTg'],
    'a slash does',
  ],
  [
    'Nghị quyết Đại hội \nđại biểu toàn quốc \nlần thứ XIII của \nĐảng',
    ['Nghị quyết Đại hội \nđại biểu toàn quốc \nlần thứ XIII của \nĐảng = –'],
    'a congress over four lines',
  ],
  [
    'Kế hoạch 45 của Ủy ban \nnhân dân tỉnh',
    ['Kế hoạch 45 = 45/KH-UBND'],
    'the issuer goes on in the next line',
  ],
  ['theo Nghị quyết\n\n57\nngày', [], 'an empty line parts them'],
  ['theo quy định\n\n22\n\nCÔNG BÁO', [], 'a page’s number'],
  ['theo quyết định\n45\nCÔNG BÁO/Số 12', [], 'a number alone on its line'],
];

const LETTERS: readonly Row[] = [
  ['Thông tư 06/2022/TT-BТС', ['Thông tư 06/2022/TT-BТС = 06/2022/TT-BTC'], 'Cyrillic Т and С'],
  ['Nghị quyết 57-NQ/ТW', ['Nghị quyết 57-NQ/ТW = 57-NQ/TW'], 'Cyrillic Т'],
  ['Quyết định 12/QĐ-ВТТТТ', ['Quyết định 12/QĐ-ВТТТТ = 12/QĐ-BTTTT'], 'all Cyrillic'],
  ['Kế hoạch 12/ΚΗ-UBND', ['Kế hoạch 12/ΚΗ-UBND = 12/KH-UBND'], 'Greek Κ and Η'],
  ['Nghị quyết ５７－ＮＱ／ＴＷ', ['Nghị quyết ５７－ＮＱ／ＴＷ = 57-NQ/TW'], 'full width'],
  ['Nghị quyết 193/2025/NQ-QH15', ['Nghị quyết 193/2025/NQ-QH15 = 193/2025/QH15'], 'type twice'],
  ['Luật số 93/2025/L-QH15', ['Luật số 93/2025/L-QH15 = 93/2025/QH15'], 'a law’s type as well'],
  [
    'Nghị quyết 595/NQ-UBTVQH15',
    ['Nghị quyết 595/NQ-UBTVQH15 = 595/NQ-UBTVQH15'],
    'no year, a symbol of its own',
  ],
  [
    'Nghị quyết 1211/2016/NQ-UBTVQH13',
    ['Nghị quyết 1211/2016/NQ-UBTVQH13 = 1211/2016/UBTVQH13'],
    'the standing committee’s',
  ],
  [
    'Quyết định 569/Q\u00d0–TTg',
    ['Quyết định 569/Q\u00d0–TTg = 569/QĐ-TTg'],
    'U+00D0 and an en dash',
  ],
  [
    'Nghị\u00a0quyết 57\u2011NQ\u2215TW',
    ['Nghị\u00a0quyết 57\u2011NQ\u2215TW = 57-NQ/TW'],
    'odd blanks and signs',
  ],
];

const OLD: readonly Row[] = [
  ['Quyết định số 206-CP ngày 30/5/1979', ['Quyết định số 206-CP = 206-CP'], 'the issuer alone'],
  ['Chỉ thị 41 - TTg ngày 24/1/1977', ['Chỉ thị 41 - TTg = 41-TTg'], 'spaced'],
  [
    'Quyết định số 187 - CT ngày 3/6/1991',
    ['Quyết định số 187 - CT = 187-CT'],
    'spaced too: the Chairman of the Council of Ministers',
  ],
  [
    'Chỉ thị số 67 – CT của Chủ tịch Hội đồng Bộ trưởng',
    ['Chỉ thị số 67 – CT = 67-CT'],
    'with a long dash, told by the body',
  ],
  ['Từ năm 1990 - CT Nguyễn Văn A; điều 12 - CT.', [], 'a dash between words makes no number'],
  ['Quyết định 426/TTg', ['Quyết định 426/TTg = 426/TTg'], 'with a slash'],
  ['Sắc lệnh số 226/SL', ['Sắc lệnh số 226/SL = 226/SL'], 'the type alone'],
  ['Sắc lệnh 213-GD ngày 29/06/1957', ['Sắc lệnh 213-GD = 213-GD'], 'a subject’s letters'],
  ['Sắc lệnh 135SL/GD', ['Sắc lệnh 135SL/GD = 135-SL/GD'], 'glued'],
  [
    'Quyết định số 84 TC/QĐ/TCT về thuế',
    ['Quyết định số 84 TC/QĐ/TCT = 84-TC/QĐ-TCT'],
    'the ministry first',
  ],
  [
    'Quy định 90 - QĐTW của Bộ Chính trị',
    ['Quy định 90 - QĐTW = 90-QĐ/TW'],
    'type and issuer as one',
  ],
  ['Nghị quyết 57-NQTW', ['Nghị quyết 57-NQTW = 57-NQ/TW'], 'unspaced as well'],
  ['Quyết định 45/QĐUBND', ['Quyết định 45/QĐUBND = 45/QĐ-UBND'], 'of the State as well'],
  ['Số: 24/LĐ-NĐ Hà Nội', ['Số: 24/LĐ-NĐ = 24/LĐ-NĐ'], 'the head of an old decree'],
  ['Quyết định 45/TTg ngày 2/3/2010', ['Quyết định 45/TTg = –'], 'no longer written so'],
  ['May 10 – CTCP đã lên sàn', [], 'a joint-stock company'],
  ['nhà CT1-CT2', [], 'blocks of flats'],
  ['Chương trình 67/CP', ['Chương trình 67/CP = –'], 'programmes never were numbered so'],
  ['Nghị quyết 05-NQ', ['Nghị quyết 05-NQ = –'], 'a type is no issuer'],
];

const SHORT_NAMES: readonly Row[] = [
  [
    'QĐ số 1923/QĐ-CĐKT đã có. Theo Quyết định 1923, (ký Quyết định 1923 ban hành)',
    [
      'QĐ số 1923/QĐ-CĐKT = 1923/QĐ-CĐKT',
      'Quyết định 1923 = 1923/QĐ-CĐKT',
      'Quyết định 1923 = 1923/QĐ-CĐKT',
    ],
    'a year’s figures, named in full above',
  ],
  ['Quyết định 1923 của triều đình', [], 'a year, and nothing in full'],
  [
    'Số 2010/QĐ-BTC. Chương trình 2020 đạt',
    ['Số 2010/QĐ-BTC = 2010/QĐ-BTC'],
    'another number and type',
  ],
  ['Theo Kết luận thanh tra 2889 của tỉnh', ['Kết luận thanh tra 2889 = –'], 'a name of two words'],
  ['Kế hoạch liên tịch 15 của hai sở', ['Kế hoạch liên tịch 15 = –'], 'joint'],
  ['Kế hoạch kiểm tra 15 cơ sở', [], 'what is counted'],
  [
    'Kế hoạch 12 triển khai Nghị quyết 57 của Bộ Chính trị',
    ['Kế hoạch 12 = –', 'Nghị quyết 57 = 57-NQ/TW'],
    'a plan that carries out a resolution, each with its own',
  ],
  ['Kết luận thanh tra 3 dự án', [], 'one figure and a thing'],
  [
    'Thông tư liên tịch số 79/2014/TTLT-BTC-BKHCN hướng dẫn chi (sau đây gọi tắt là Thông tư số 79). Theo Thông tư số 79',
    [
      'Thông tư liên tịch số 79/2014/TTLT-BTC-BKHCN = 79/2014/TTLT-BTC-BKHCN',
      'Thông tư số 79 = 79/2014/TTLT-BTC-BKHCN',
      'Thông tư số 79 = 79/2014/TTLT-BTC-BKHCN',
    ],
    'the text gives the name itself',
  ],
  [
    'Thông tư liên tịch số 79/2014/TTLT-BTC-BKHCN hướng dẫn chi. Theo Thông tư số 79',
    ['Thông tư liên tịch số 79/2014/TTLT-BTC-BKHCN = 79/2014/TTLT-BTC-BKHCN', 'Thông tư số 79 = –'],
    'another type, and no word of it',
  ],
  [
    'Quyết định số 45/QĐ-TTg có hiệu lực; Quyết định 45 của Sở Y tế thì không',
    ['Quyết định số 45/QĐ-TTg = 45/QĐ-TTg', 'Quyết định 45 = –'],
    'another body beside the short form',
  ],
  [
    'Quyết định số 45/QĐ-SYT có hiệu lực; Quyết định 45 của Sở Y tế nêu',
    ['Quyết định số 45/QĐ-SYT = 45/QĐ-SYT', 'Quyết định 45 = 45/QĐ-SYT'],
    'the initials of the body',
  ],
  [
    'Quyết định số 45/QĐ-TTg ngày 2/3/2010; Quyết định 45 ngày 4/5/2011',
    ['Quyết định số 45/QĐ-TTg = 45/QĐ-TTg', 'Quyết định 45 = –'],
    'another day',
  ],
];

const LAWS: readonly Row[] = [
  ['Căn cứ Hiến pháp năm 2013;', ['Hiến pháp năm 2013 = –'], 'with its year'],
  [
    'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;',
    ['Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam = –'],
    'by its full name',
  ],
  ['Điều 62 Hiến pháp quy định', ['Hiến pháp = –'], 'an article of it'],
  ['nhân Ngày Hiến pháp, Tòa án Hiến pháp', [], 'spoken of, not cited'],
  ['Hiến pháp Nhật Bản quy định', [], 'of another country'],
  ['Điều 155 Hiến pháp Tây Ban Nha', [], 'by its capital, in no list'],
  ['điều 302 bộ luật Hình sự Malaysia', [], 'so too a code'],
  ['Đạo luật Bảo hiểm y tế Quốc gia', [], 'an act abroad'],
  ['phạm luật. Luật Trẻ em quy định', ['Luật Trẻ em = –'], 'the word before ends'],
  ['theo luật Hôn nhân và gia đình', ['luật Hôn nhân và gia đình = –'], 'a small letter first'],
  ['kỷ luật Đảng, pháp luật Đất đai, quy luật', [], '«luật» inside other words'],
];

describe.each([
  ['marks of footnotes', FOOTNOTES],
  ['wrapped lines', WRAPPED],
  ['letters of other scripts and doubled symbols', LETTERS],
  ['old symbols', OLD],
  ['short names', SHORT_NAMES],
  ['names of laws', LAWS],
])('a text with %s', (_, rows) => {
  it.each(rows)('«%s» cites %s: %s', (text, found) => {
    expect(shown(text)).toEqual(found);
  });
});

describe('the head of a document', () => {
  it.each<readonly [text: string, day: string | undefined, why: string]>([
    ['Số: 109/NQ-CP\nHà Nội, ngày 14 tháng 5 năm 2025', '2025-05-14', 'under the number'],
    ['Số: 109/NQ-CP\n\n*Hà Nội, ngày 14 tháng 5 năm 2025*', '2025-05-14', 'after an empty line'],
    ['Số: 12-KH/TU Cà Mau, ngày 02 tháng 3 năm 2024', '2024-03-02', 'in the same line'],
    ['Số: 109/NQ-CP\nHà Nội, ngày   tháng 5 năm 2025', undefined, 'the day left open'],
    ['theo 109/NQ-CP\nHà Nội, ngày 14 tháng 5 năm 2025', undefined, 'no head'],
  ])('«%s» is of %s: %s', (text, day) => {
    expect(findCitations(text)[0]?.date).toBe(day);
  });
});

describe('the issuer beside a number', () => {
  it.each<readonly [text: string, issuer: string | undefined, why: string]>([
    [
      'Công văn 12/VKHCN của Viện Khoa học và Công nghệ Việt Nam về',
      'Viện Khoa học và Công nghệ Việt Nam',
      'second syllables in small letters',
    ],
    [
      'Nghị định 12 của Hội đồng Chính phủ ban hành',
      'Hội đồng Chính phủ',
      'to the end of the word',
    ],
    [
      'Quyết định 41-TTg của Thủ tướng Chính phủ thành lập Khu rừng cấm',
      'Thủ tướng Chính phủ',
      'a verb ends it',
    ],
    [
      'Nghị định số 20 của Bộ trưởng Bộ Lao động ấn định nhiệm vụ của các Sở',
      'Bộ trưởng Bộ Lao động',
      'nor does it go on to another body',
    ],
    ['Công văn 12/SYT của Sở Y tế Hà Nội kiểm tra', 'Sở Y tế Hà Nội', 'a place is whole'],
    ['Công văn 12/SYT của Sở Y tế và Sở Tài chính', 'Sở Y tế', 'two bodies'],
    ['Quyết định 12/QĐ-UBND của UBND TP.HCM giao', 'UBND TP.HCM', 'a city in short'],
    [
      'Quyết định 12/QĐ-CSHTT của Cục Sở hữu trí tuệ công bố',
      'Cục Sở hữu trí tuệ',
      'a word of four syllables',
    ],
    ['Quyết định số 210 do UBND phường An Bình ban hành', 'UBND phường An Bình', 'the agent'],
  ])('of «%s» is %s: %s', (text, issuer) => {
    expect(findCitations(text)[0]?.issuer).toBe(issuer);
  });
});
