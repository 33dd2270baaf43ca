import { describe, expect, it } from 'vitest';
import { findCitations } from '#core/citation/find/find-citations.ts';

/** A text, its citations as «words = key» in order («–» for none asserted), and the reason. */
type Row = readonly [text: string, found: readonly string[], why: string];

const shown = (text: string) =>
  findCitations(text).map(({ text: words, key }) => `${words} = ${key ?? '–'}`);

const NOT_TOLD: readonly Row[] = [
  ['Đề án 204 của Ban Bí thư', ['Đề án 204 = –'], 'a decision has that number, not the scheme'],
  ['Đề án số 03 của Tỉnh ủy Cà Mau', ['Đề án số 03 = –'], 'nor has a scheme of a province'],
  ['Đề án số 03-ĐA/TU', ['Đề án số 03-ĐA/TU = 03-ĐA/TU'], 'a number of its own, in full'],
  ['Nghị quyết 8 của BCH Trung ương (khóa XI)', ['Nghị quyết 8 = –'], 'perhaps the eighth session'],
  ['Kết luận số 7 của Trung ương', ['Kết luận số 7 = –'], 'a conclusion of a session, too'],
  ['Nghị quyết 08 của Trung ương', ['Nghị quyết 08 = 08-NQ/TW'], 'two figures are a number’s'],
  ['Nghị quyết 8 của Bộ Chính trị', ['Nghị quyết 8 = 08-NQ/TW'], 'the Politburo has no session'],
  ['Nghị quyết 12 của Đảng ủy Công an Trung ương', ['Nghị quyết 12 = –'], 'it signs ĐUCA'],
  ['Chỉ thị 05 của Đảng ủy Quân sự tỉnh', ['Chỉ thị 05 = –'], 'it signs ĐUQS'],
  ['Nghị quyết 05 của Đảng ủy phường An Bình', ['Nghị quyết 05 = 05-NQ/ĐU'], 'a commune signs ĐU'],
  ['Kết luận 05 của Ban Bí thư Trung ương Đoàn', ['Kết luận 05 = –'], 'of the Youth Union'],
  ['Chỉ thị 33 của Ban Bí thư T.Ư Đảng', ['Chỉ thị 33 = 33-CT/TW'], 'of the Party in full'],
  ['Nghị định số 7/2017 có hiệu lực', ['Nghị định số 7/2017 = 07/2017/NĐ-CP'], 'two figures'],
  ['Nghị quyết 3 của Chính phủ', ['Nghị quyết 3 = 03/NQ-CP'], 'two figures without a year'],
];

const SYMBOLS: readonly Row[] = [
  [
    'Thông tư liên tịch số 01/2017/TTLT-BTP-BCA-BQP-BTC-BNN&PTNT-VKSNDTC-TANDTC',
    [
      'Thông tư liên tịch số 01/2017/TTLT-BTP-BCA-BQP-BTC-BNN&PTNT-VKSNDTC-TANDTC = 01/2017/TTLT-BTP-BCA-BQP-BTC-BNN&PTNT-VKSNDTC-TANDTC',
    ],
    'seven bodies of one circular',
  ],
  ['Hợp đồng số 12/HĐ-KHCN', [], 'a contract is no guidance (HD)'],
  ['Hướng dẫn 12/HD-SYT', ['Hướng dẫn 12/HD-SYT = 12/HD-SYT'], 'guidance'],
  ['Quyết định 749/QD-TTg', ['Quyết định 749/QD-TTg = 749/QĐ-TTg'], 'a mark left out'],
  ['Đề án 06/CP', ['Đề án 06/CP = –'], 'a scheme with the body that approved it'],
  [
    'Thông báo ý kiến kết luận số 12/TB-VPCP',
    ['Thông báo ý kiến kết luận số 12/TB-VPCP = 12/TB-VPCP'],
    'the longest name of an announcement',
  ],
];

const FOOTNOTES: readonly Row[] = [
  ['theo Nghị quyết Trung ương 4 khóa XII1 về', ['Nghị quyết Trung ương 4 khóa XII = –'], 'a term'],
  ['Nghị quyết Đại hội XIII2 nêu', ['Nghị quyết Đại hội XIII = –'], 'a congress'],
  ['Hiến pháp năm 20131 quy định', ['Hiến pháp năm 2013 = –'], 'a year'],
  ['Quyết định 38/QĐ-C062 của Cục', ['Quyết định 38/QĐ-C06 = 38/QĐ-C06'], 'a numbered unit'],
  [
    'Lệnh số 28-LCT/HĐNN8',
    ['Lệnh số 28-LCT/HĐNN8 = 28-LCT/HĐNN8'],
    'the term of the council is none',
  ],
  ['Nghị quyết 57-NQ/Tw nêu', ['Nghị quyết 57-NQ/Tw = 57-NQ/TW'], 'a small letter is none either'],
];

const FOUND: readonly Row[] = [
  ['Ban Chỉ đạo Nghị quyết 57 tỉnh Lai Châu', ['Nghị quyết 57 = –'], 'a place after a document'],
  ['kế hoạch 15 xã nông thôn mới', [], 'places that are counted'],
  ['Quyết định 79/2007 trình Thủ tướng', ['Quyết định 79/2007 = –'], 'submitted'],
  [
    'Nghị quyết Đại hội Tỉnh Đảng bộ lần thứ XIII và',
    ['Nghị quyết Đại hội Tỉnh Đảng bộ lần thứ XIII = –'],
    'the older order of the words',
  ],
  [
    'Nghị quyết Đại hội Đảng bộ TP. Cần Thơ lần thứ XIV',
    ['Nghị quyết Đại hội Đảng bộ TP. Cần Thơ lần thứ XIV = –'],
    'a point that ends no sentence',
  ],
  [
    'Thông báo kết luận thanh tra số 45/TB-TTCP',
    ['Thông báo kết luận thanh tra số 45/TB-TTCP = 45/TB-TTCP'],
    'a conclusion announced under TB',
  ],
  [
    'các nghị quyết của Bộ Chính trị (số 57, 59)',
    ['57 = 57-NQ/TW', '59 = 59-NQ/TW'],
    'numbers in brackets',
  ],
  [
    'Nghị quyết của Bộ Chính trị (số 57-NQ/TW)',
    ['57-NQ/TW = 57-NQ/TW'],
    'the number alone in brackets',
  ],
  ['Kế hoạch 459-KHHĐ/TU', ['Kế hoạch 459-KHHĐ/TU = 459-KHHĐ/TU'], 'a plan of action'],
  ['theo 459-KHHĐ/TU nêu', ['459-KHHĐ/TU = 459-KHHĐ/TU'], 'told by its code alone'],
];

const AMENDING: readonly Row[] = [
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Sở hữu trí tuệ số 07/2022/QH15',
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Sở hữu trí tuệ số 07/2022/QH15 = 07/2022/QH15',
      'Luật Sở hữu trí tuệ = –',
    ],
    'the number is the amending law’s',
  ],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư và Luật Đấu thầu, có',
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư và Luật Đấu thầu = –',
      'Luật Quy hoạch = –',
      'Luật Đầu tư = –',
      'Luật Đấu thầu = –',
    ],
    'three laws amended by one',
  ],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Đầu tư, Luật Đất đai 2024',
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Đầu tư = –',
      'Luật Đầu tư = –',
      'Luật Đất đai 2024 = 31/2024/QH15',
    ],
    'a comma alone parts two laws',
  ],
];

describe.each([
  ['laws that amend others', AMENDING],
  ['numbers that the words leave open, or do not', NOT_TOLD],
  ['symbols in full', SYMBOLS],
  ['marks of footnotes', FOOTNOTES],
  ['names in other orders', FOUND],
])('a text with %s', (_, rows) => {
  it.each(rows)('«%s» cites %s: %s', (text, found) => {
    expect(shown(text)).toEqual(found);
  });
});

describe('the words of a law that amends another', () => {
  const text = 'theo Luật sửa đổi, bổ sung một số điều của  Luật Giáo dục Đại học';

  it('are linked apart from those of the law it amends, so that no link lies in another', () => {
    const words = findCitations(text).map(({ anchor }) => text.slice(anchor.start, anchor.end));
    expect(words).toEqual(['Luật sửa đổi, bổ sung một số điều của', 'Luật Giáo dục Đại học']);
  });
});
