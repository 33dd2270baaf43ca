/** A body that readings of Markdown and pages once told differently. */
export interface HardBody {
  readonly why: string;
  readonly body: string;
  /** How often its page links to Resolution 57-NQ/TW; 0 unless told. */
  readonly cites?: number;
  /** Words that the page shows and a search finds. */
  readonly finds?: string;
  /** Words that nothing of the site may hold. */
  readonly hides?: string;
}

/** Pictures that the bodies call, by the name of their file. */
export const HARD_PICTURES: readonly string[] = [
  'cuoc-hop.png',
  'lễ ký (bản 1).png',
  'Đoàn công tác.PNG',
  'anh+mau&1.png',
  'tăng 5% #1?.png',
];

/** Bodies of every kind that went wrong in tools of this field, one item each. */
export const HARD_BODIES: readonly HardBody[] = [
  {
    why: 'a comment of several lines is shown nowhere',
    body: 'Đầu.\n\n<!--\nGiấukín một: theo Nghị quyết số 57-NQ/TW.\n-->\n\nCuối.',
    hides: 'Giấukín',
  },
  {
    why: 'a comment inside a sentence is shown nowhere',
    body: 'Theo <!-- Giấukín hai --> Nghị quyết số 57-NQ/TW, tỉnh làm.',
    cites: 1,
    hides: 'Giấukín',
  },
  {
    why: 'a comment in an item of a list and in a cell',
    body: '- Một <!-- Giấukín ba\n  57-NQ/TW -->\n\n| A | B |\n| - | - |\n| 1 <!-- Giấukín bốn --> | 2 |',
    hides: 'Giấukín',
  },
  {
    why: 'what its writer hid by HTML',
    body: 'Thấy.\n\n<div hidden>Giấukín năm 57-NQ/TW</div>\n\n<p style="display:none">Giấukín sáu</p>\n\n<script>Giấukín bảy</script>',
    hides: 'Giấukín',
  },
  {
    why: 'signs of arithmetic in a sentence that is quoted',
    body: 'Chi (4*25 tỷ), mã de_tai_so_9, KH&amp;CN, ước ~8 tỷ, 6 \\* 7 và 2\\_3 theo Nghị quyết số 57-NQ/TW.',
    cites: 1,
  },
  {
    why: 'raised figures, entities and spaces that do not break in a quotation',
    body: 'Diện tích 10<sup>3</sup> m&sup2;, H<sub>2</sub>O, 3&nbsp;590 văn bằng &ndash; theo Nghị quyết số&nbsp;57-NQ/TW.',
    cites: 1,
  },
  {
    why: 'bold, struck and coded words in a quotation',
    body: 'Tăng **12,5**%, ~~bỏ~~ `a*b` và *nghiêng* theo **Nghị quyết** số *57-NQ/TW*.',
    cites: 1,
  },
  {
    why: 'less than, before and after a number',
    body: 'Dự án < 20 tỷ theo Nghị quyết số 57-NQ/TW, dự án > 20 tỷ; tỷ lệ <5% theo Nghị quyết số 57-NQ/TW, còn lại >95%.',
    cites: 2,
  },
  {
    why: 'numbers wrapped in lists and quotations',
    body: '- Làm theo Nghị quyết\n  số 57-NQ/TW.\n  - Cấp dưới: Nghị quyết số\n    57-NQ/TW.\n\n1. Theo Nghị quyết số\n   57-NQ/TW.\n\n> Theo Nghị quyết số\n> 57-NQ/TW của Bộ Chính trị.',
    cites: 4,
  },
  {
    why: 'a number in a heading, a cell, a task and a note',
    body: '## Thực hiện Nghị quyết số 57-NQ/TW\n\n| Văn bản | Việc |\n| - | - |\n| Nghị quyết số 57-NQ/TW | Có |\n\n- [x] Học Nghị quyết số 57-NQ/TW\n\nXem chú.[^1]\n\n[^1]: Nghị quyết số 57-NQ/TW.',
    cites: 4,
  },
  {
    why: 'a number in HTML that is shown',
    body: '<table><tr><td>Hợp tác xã Khelang</td><td>Nghị quyết số 57-NQ/TW</td></tr></table>\n\n<div>Theo Nghị quyết số <b>57-NQ/TW</b></div>',
    cites: 2,
    finds: 'Khelang',
  },
  {
    why: 'a number in a caption',
    body: '![Đại biểu dự họp](cuoc-hop.png "Quán triệt Nghị quyết số 57-NQ/TW tại Bàuđưng")',
    cites: 1,
    finds: 'Bàuđưng',
  },
  {
    why: 'a number that is a link already',
    body: 'Xem [Nghị quyết số 57-NQ/TW](/van-ban/57-nq-tw-2024/) và <a href="/van-ban/57-nq-tw-2024/">bản này</a>.',
    cites: 2,
  },
  {
    why: 'code cites nothing',
    body: 'Mẫu `Nghị quyết số 57-NQ/TW`.\n\n```\nNghị quyết số 57-NQ/TW\n```\n\n    Nghị quyết số 57-NQ/TW',
  },
  {
    why: 'headings that share their words, one like a number that was given',
    body: '## Kết quả\n\nA.\n\n## Kết quả\n\nB.\n\n### Kết quả 2\n\nC.\n\n## Nguồn\n\nD.\n\n## Trích dẫn\n\n## So lieu\n\nE.',
  },
  {
    why: 'ids of HTML that the page has already',
    body: '<p id="noi-dung">Một</p>\n\n<p id="nguon">Hai</p>\n\n<p id="nguon">Ba</p>',
  },
  {
    why: 'blocks of HTML with words and lists',
    body: '<div>\nKhối Phongthử.\n\n- Một\n- Hai\n\n</div>\n\n<dl><dt>Từ<dd>Nghĩa</dl>',
    finds: 'Phongthử',
  },
  {
    why: 'signs that nobody sees inside words',
    body: 'Ngành côn\u00ADg ngh\u200Bệ của Hồngsơ\u2060n.',
    finds: 'Hồngsơn',
  },
  {
    why: 'a picture that is a link, bold, both, and in a heading',
    body: '[![Máy gặt](cuoc-hop.png)](https://example.org/bai/)\n\n**![Máy gặt](cuoc-hop.png)**\n\n[**![Máy gặt](cuoc-hop.png "Chú thích")** và chữ](/tin/)\n\n## Máy ![gặt](cuoc-hop.png)',
  },
  {
    why: 'pictures in lists, quotations, cells and sentences',
    body: '- ![Một](cuoc-hop.png)\n- chữ ![hai](cuoc-hop.png) chữ\n\n> ![Ba](cuoc-hop.png "Người thứ ba")\n\n| A |\n| - |\n| ![Bốn](cuoc-hop.png "Người thứ tư") |',
  },
  {
    why: 'names of pictures with spaces, brackets, signs of addresses and Vietnamese letters',
    body: '![Lễ ký](<lễ ký (bản 1).png>)\n\n![Lễ ký](l%E1%BB%85%20k%C3%BD%20\\(b%E1%BA%A3n%201\\).png "Ký")\n\n![Đoàn](<Đoàn công tác.PNG>)\n\n![Màu](anh+mau&1.png)\n\n![Tăng](<tăng 5% #1?.png>)\n\n![Tăng](t%C4%83ng%205%25%20%231%3F.png)',
  },
  {
    why: 'of two definitions the first holds',
    body: '![Ký][a]\n\n[a]: <lễ ký (bản 1).png>\n[A]: cuoc-hop.png\n\n![Họp][cuoc]\n\n[cuoc]: cuoc-hop.png "Họp ở Rạchmới"',
    finds: 'Rạchmới',
  },
  {
    why: 'two tables, nested tasks and ordered numbers that skip',
    body: '| A |\n| - |\n| 1 |\n\n| A |\n| - |\n| 1 |\n\n- [ ] Chưa **xong**\n- [x] Đã xong\n  - [ ] Việc con\n\n3. Ba\n4. Bốn',
  },
  {
    why: 'tables with spans, captions and a table inside',
    body: '<table><caption>Kinh phí</caption><tr><th rowspan="2">Năm</th><td>1</td></tr><tr><td>2</td></tr></table>\n\n<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>',
  },
  {
    why: 'folds, one in another, with a number',
    body: '<details><summary>Xem thêm</summary>\n\nTheo Nghị quyết số 57-NQ/TW ở Gòthử.\n\n<details><summary>Nữa</summary>\n\n- Một\n\n</details>\n</details>',
    cites: 1,
    finds: 'Gòthử',
  },
  {
    why: 'links to files of the archive and to places of the text',
    body: '## Phần một\n\n[Nghị quyết số 57-NQ/TW](../../van-ban/57-nq-tw-2024.md), [tin](than-05.md), [neo](#muc-phan-mot), [trang](/tin/).',
    cites: 1,
  },
  {
    why: '«about» and «from … to» strike nothing out',
    body: 'Chi ~40 tỷ đồng, ước 9~11% và ~~bỏ~~ theo Nghị quyết số 57-NQ/TW; ~2 triệu, ~3 triệu.',
    cites: 1,
  },
  {
    why: 'addresses in quotation marks and sentences',
    body: 'Xem «https://vbpl.example/van-ban/7», (https://vbpl.example/a_(b)), www.vbpl.example. Thư ai@vbpl.example; <https://vbpl.example/c>.',
  },
  {
    why: 'brackets, stars and lines that only look like Markdown',
    body: 'Mã [A/B] và [x] (y); 5 * 6 * 7; a_b_c; # không\n+ 8 tỷ\n\n2024\\. Năm\n\n\\- Gạch\n\n***\n\nHết\\',
  },
  {
    why: 'notes named twice and notes of several paragraphs',
    body: 'Một.[^a] Hai.[^b] Một nữa.[^a]\n\n[^a]: Chú **một**.\n\n    Đoạn hai.\n\n[^b]: - Ba\n    - Bốn',
  },
  {
    why: 'lines broken by hand and words that must not part',
    body: 'Kính gửi:  \nBộ Khoa học\\\nvà Công nghệ<br>số 57-NQ/TW<wbr>, Nghị quyết số 57-NQ/TW.',
    cites: 2,
  },
  {
    why: 'words in angle brackets that are no element',
    body: 'Gửi <TP HCM> và <Nghị quyết số 57-NQ/TW>.',
    cites: 1,
  },
  {
    why: 'text from right to left, ruby and letters of two units',
    body: '<p dir="rtl">שלום 12</p>\n\n<ruby>国<rp>(</rp><rt>quốc</rt><rp>)</rp></ruby> gia 𠜎 👨‍👩‍👧 theo Nghị quyết số 57-NQ/TW.',
    cites: 1,
  },
  {
    why: 'bold words that a writer never closed, over a list and a table',
    body: 'Đoạn <b>đậm chưa đóng theo Nghị quyết số 57-NQ/TW.\n\n- Mộtchưađóng\n\n| A | B |\n| - | - |\n| 1 | Nghị quyết số 57-NQ/TW |',
    cites: 2,
    finds: 'Mộtchưađóng',
  },
  {
    why: 'words of an old page around whole blocks',
    body: '<center><font color="red"><i><p>Khốicũ một</p><ul><li>Theo Nghị quyết số 57-NQ/TW</li></ul></i></font></center>',
    cites: 1,
    finds: 'Khốicũ',
  },
  {
    why: 'paragraphs pasted from Word with its conditions',
    body: '<!--[if gte mso 9]><xml>Giấukín tám</xml><![endif]-->\n\n<p class="MsoNormal"><o:p></o:p>Đoạndán theo <span lang="VI">Nghị quyết</span> số 57-NQ/TW.</p>',
    cites: 1,
    finds: 'Đoạndán',
    hides: 'Giấukín',
  },
  {
    why: 'a year at the start of a line, and signs that begin no block',
    body: 'Nghị quyết ban hành năm\n2024. Đến nay\n+ phụ cấp\n\n#5 theo Nghị quyết số 57-NQ/TW',
    cites: 1,
  },
  {
    why: 'comparisons without spaces, arrows and formulas',
    body: 'p<0.05, thu<chi thì bù, x <= y => z, $a_1 + b_2$, C:\\Tệp\\57.doc theo Nghị quyết số 57-NQ/TW.',
    cites: 1,
  },
];
