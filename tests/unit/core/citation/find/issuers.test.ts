import { describe, expect, it } from 'vitest';
import { findCitations } from '#core/citation/find/find-citations.ts';

/** A text, the keys of its citations in order («–» where none is asserted), and the reason. */
type Row = readonly [text: string, keys: readonly string[], why: string];

const keysOf = (text: string) => findCitations(text).map(({ key }) => key ?? '–');

const NAMED: readonly Row[] = [
  ['Thực hiện Nghị quyết số 19 của Ban Chấp hành Trung ương', ['19-NQ/TW'], 'of whom'],
  ['Chỉ thị số 35 do Bộ Chính trị ban hành nêu rõ', ['35-CT/TW'], 'by whom, with the verb'],
  ['Quyết định 16/2019 do Thủ tướng ký hôm qua', ['16/2019/QĐ-TTg'], 'by whom, signed'],
  ['Nghị quyết 18 vừa được Chính phủ ban hành ngày 2/3/2022', ['18/NQ-CP'], 'the passive'],
  ['Nghị quyết 41, do Ban Thường vụ Tỉnh ủy Cà Mau ra', ['41-NQ/TU'], 'a comma before the agent'],
  ['Chỉ thị 16 mà Ban Bí thư đã ban hành', ['16-CT/TW'], 'a relative clause'],
  ['Thông tư 22/2017 (Bộ Giáo dục và Đào tạo) vừa sửa', ['22/2017/TT-BGDĐT'], 'in brackets'],
  ['Bám sát Nghị quyết 36 Bộ Chính trị.', ['36-NQ/TW'], 'in apposition at the end'],
  ['Nghị quyết 26 Bộ Chính trị về biển', ['26-NQ/TW'], 'in apposition before the subject'],
  ['Thành ủy Cần Thơ vừa ban hành Chỉ thị 09 về kê khai', ['09-CT/TU'], 'the subject before it'],
  ['Nay Bộ Chính trị khóa XII đã có Nghị quyết 39', ['39-NQ/TW'], 'the subject with its term'],
  [
    'Chủ tịch UBND tỉnh Lê Văn Bảy ký Kế hoạch 88 ngày 4/5/2023',
    ['88/KH-UBND'],
    'an officer with a name',
  ],
  ['Sở đã tham mưu UBND tỉnh ban hành Kế hoạch 71', ['71/KH-UBND'], 'one drafts, another issues'],
  ['UBND tỉnh ban hành Quyết định 33/2002', ['–'], 'before 2005 its code was mostly UB'],
  ['UBND tỉnh ban hành Quyết định 33/2012', ['33/2012/QĐ-UBND'], 'since then UBND'],
  ['Nghị quyết của Bộ Chính trị số 21 về bảo hiểm', ['21-NQ/TW'], 'the issuer stands between'],
  ['Quyết định của Thủ tướng số 45/2020 nêu', ['45/2020/QĐ-TTg'], 'between, with a year'],
  ['các Kết luận 12, 14 và 21 của Bộ Chính trị', ['12-KL/TW', '14-KL/TW', '21-KL/TW'], 'a list'],
  ['Nghị quyết 98/2023 của Quốc hội', ['98/2023/QH15'], 'the year tells the assembly'],
  ['NQ 57 do Bộ Chính trị ban hành', ['57-NQ/TW'], 'initials'],
  ['Nghị quyết số 20 của BCH T.Ư Đảng', ['20-NQ/TW'], 'a dotted short name'],
  ['Thông tư 03/2019 của Bộ giáo dục Đào tạo sửa', ['03/2019/TT-BGDĐT'], 'a sloppy name'],
];

const NEARBY: readonly Row[] = [
  [
    'chưa hỏi Thủ tướng nhưng tỉnh đã ban hành Quyết định 3120/2001',
    ['–'],
    'asked, and not the one who issued',
  ],
  ['bất chấp ý kiến Chính phủ vẫn ra Chỉ thị 112', ['–'], 'an opinion that was not heeded'],
  ['sau khi báo cáo Bộ Tài chính đã ký Quyết định 15/2018', ['–'], 'the one who was told'],
  ['theo đề nghị của Bộ Nội vụ ban hành Quyết định 15/2018', ['–'], 'the one who proposed'],
  ['trái ý Bộ Y tế, huyện ra Thông báo 45', ['–'], 'a body before the comma'],
  ['không phải Thủ tướng ký Quyết định 27/2018', ['–'], 'denied'],
  ['Thủ tướng chưa ký Quyết định 27/2018', ['–'], 'not done'],
  ['Quyết định 27/2018 không do Thủ tướng ký', ['–'], 'denied after the number'],
  ['Kế hoạch 45 do Sở Y tế soạn, UBND tỉnh xem xét', ['–'], 'who drafts does not issue'],
  ['Tờ trình 51 gửi Thủ tướng xem xét', ['–'], 'to whom'],
  ['Tại Nghị quyết 12 Chính phủ yêu cầu các bộ', ['–'], 'the subject of the next clause'],
  ['theo Kế hoạch 60 UBND tỉnh giao sở', ['–'], 'a body and a verb'],
  ['Ban Tổ chức Tỉnh ủy công bố Quyết định số 345', ['–'], 'who announces did not issue'],
  ['Thủ tướng yêu cầu rút Quyết định số 27/2018', ['–'], 'whose wish it is'],
  ['Bộ Nội vụ, Bộ Tài chính ban hành Thông tư 12/2020', ['–'], 'two subjects'],
  ['Quyết định 12/2020 của Bộ Tài chính và Bộ Y tế về giá', ['–'], 'two owners'],
  ['được Thủ tướng khen, xã ra Nghị quyết 12', ['–'], 'praise is no signature'],
  ['Quyết định 12/2020 được trình Thủ tướng', ['–'], 'submitted'],
  ['Nghị quyết 15 của Chính phủ Nhật Bản', [], 'a government abroad'],
  ['Nghị quyết 08 của Trung ương Hội Nông dân', ['–'], 'the centre of another body'],
  ['nghị quyết của Hội đồng Bảo an số 822 và 853', [], 'a council abroad is not cited'],
  ['Quyết định 45 của BCT', ['–'], 'initials of a ministry or of the Politburo'],
];

const AGAINST_TYPE: readonly Row[] = [
  ['Nghị định số 31 ngày 2/3/1949 của Bộ trưởng Bộ Canh nông', ['–'], 'ministers once issued them'],
  ['Nghị định 15/2020 của Bộ Công an', ['–'], 'the text names no Government'],
  ['Nghị định số 12 ngày 1/2/1950 của Bộ Nội vụ', ['–'], 'nor does its day'],
  ['Nghị định 40/2021 của UBND tỉnh', ['–'], 'a slip of the writer'],
  ['Thông tư 07/2019 của Thủ tướng', ['–'], 'no head of Government issues circulars'],
  ['Nghị quyết 57 của Thủ tướng Chính phủ', ['–'], 'nor resolutions'],
  ['Nghị quyết 12 của UBND tỉnh', ['–'], 'a committee decides, a council resolves'],
  ['Luật số 31/2024 của Chính phủ', ['–'], 'a law is the assembly’s'],
  ['Chỉ thị 20 của Ban Tổ chức Trung ương', ['–'], 'a board gives no directives'],
  ['Thông báo 214 của Chính phủ', ['–'], 'its office announces'],
  ['Sắc lệnh số 64 năm 1945', ['–'], 'the old form is not known from the type'],
  ['Nghị định 64 ngày 27/9/1993', ['–'], 'old and without an issuer'],
  ['Nghị định 131/2018', ['131/2018/NĐ-CP'], 'no body named, one body issues them'],
  ['Nghị định 91/2020 của Thủ tướng Chính phủ', ['91/2020/NĐ-CP'], 'its head signs for it'],
  ['Nghị định 131/2018 của Chính phủ', ['131/2018/NĐ-CP'], 'the text agrees'],
  ['Nghị định số 17 của Chính phủ ngày 29/7/1993', ['17-CP'], 'old, and the text names it'],
  ['Thông tư 39/2016 của Ngân hàng Nhà nước', ['39/2016/TT-NHNN'], 'a body of ministry rank'],
];

const JOINT: readonly Row[] = [
  [
    'Thông tư liên tịch 05/2015 của Bộ Tài chính, Bộ Nội vụ và Bộ Công an về lương',
    ['05/2015/TTLT-BTC-BNV-BCA'],
    'all three',
  ],
  [
    'Thông tư liên tịch số 11/2013 do Bộ Y tế và Bộ Tài chính ban hành',
    ['11/2013/TTLT-BYT-BTC'],
    'two, by whom',
  ],
  [
    'Thông tư liên tịch 02/2012 của Bộ Công an - Bộ Tư pháp - Bộ Quốc phòng.',
    ['02/2012/TTLT-BCA-BTP-BQP'],
    'parted by dashes',
  ],
  [
    'Thông tư liên tịch 02/2012 (Bộ Công an, Bộ Tư pháp)',
    ['–'],
    'a list in brackets is not read as one body',
  ],
  ['Thông tư liên tịch 05/2015 của Bộ Tài chính, Bộ Nội vụ, …', ['–'], 'the list breaks off'],
  ['Thông tư liên tịch 05/2015 của Bộ Tài chính và các bộ', ['–'], 'others are not named'],
  ['Thông tư liên tịch 05/2015 của Bộ Tài chính, Tổng cục Thuế', ['–'], 'one is not in the table'],
  ['Thông tư liên tịch 05/2015 của Bộ Tài chính', ['–'], 'one alone is not joint'],
  ['Thông tư liên tịch 05/2015', ['–'], 'no body at all'],
  ['Bộ Tài chính, Bộ Nội vụ ban hành Thông tư liên tịch 05/2015', ['–'], 'before the number'],
  ['Nghị quyết liên tịch 12 của Chính phủ và Quốc hội', ['–'], 'no symbol is known'],
  [
    'Thông tư liên tịch số 05/2015/TTLT-BTC-BNV. Thông tư liên tịch 05/2015 nêu',
    ['05/2015/TTLT-BTC-BNV', '05/2015/TTLT-BTC-BNV'],
    'the full form completes it',
  ],
];

const HABITS: readonly Row[] = [
  ['Chỉ thị 40 năm 2008 của Bộ trưởng Bộ Y tế', ['–'], 'directives still carried a year'],
  ['Chỉ thị 21/2005 của Thủ tướng', ['21/2005/CT-TTg'], 'the year stands in the number'],
  ['Chỉ thị số 13 năm 2020 của Thủ tướng', ['13/CT-TTg'], 'no year since 2009'],
  ['Chỉ thị 05 của Thủ tướng', ['–'], 'dated or not, nobody can tell'],
  ['Chỉ thị 1737 của Bộ GD-ĐT', ['1737/CT-BGDĐT'], 'no dated series came so far'],
  ['Nghị quyết 30a của Chính phủ', ['–'], 'a letter is of the dated series'],
  ['Nghị quyết 128/2021 của Chính phủ', ['128/NQ-CP'], 'the year is the writer’s'],
  ['Nghị quyết 16/2000 của Chính phủ', ['16/2000/NQ-CP'], 'the year is the number’s'],
  ['Nghị quyết 05/2025 của Chính phủ', ['–'], 'both series run again'],
  ['Quyết định 2356/2009 của Thủ tướng', ['–'], 'a serial and its year'],
  ['Quyết định 45 của Thủ tướng năm 2014', ['–'], 'legal or plain'],
  ['Kết luận 1483 của Thanh tra Chính phủ', ['–'], 'often numbered as an announcement'],
  ['Nghị quyết 52/2016 của Quốc hội', ['–'], 'two assemblies sat in 2016'],
  ['Nghị quyết 52 ngày 22/11/2016 của Quốc hội', ['52/2016/QH14'], 'the day tells which'],
];

describe.each([
  ['a phrase that names the issuer', NAMED],
  ['a body that stands nearby', NEARBY],
  ['a type against the text', AGAINST_TYPE],
  ['a joint circular in short form', JOINT],
  ['the year in the number', HABITS],
])('keys of short numbers: %s', (_, rows) => {
  it.each(rows)('«%s» has the keys %s: %s', (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });
});
