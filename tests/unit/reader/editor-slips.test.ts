import { expect, test } from 'vitest';
import { itemText, makeContentRoot } from '#tests/factories/content-root.ts';
import { readProblems } from '#tests/factories/read-problems.ts';

const PLACE = { 'dia-phuong/can-tho.yaml': 'name: Thành phố Cần Thơ\n' };

// One row for each slip of the hand seen or feared; `front` begins at line 2 of tin/2020/a.md.
const SLIPS: readonly {
  readonly reason: string;
  readonly front: string;
  readonly found: readonly string[];
  readonly says: string;
}[] = [
  {
    reason: 'a colon in a title makes YAML see a second key',
    front: 'title: Cần Thơ: tổng kết',
    found: ['2 yaml'],
    says: 'dấu nháy kép thẳng',
  },
  {
    reason: 'the quotes a word processor types are no quotes to YAML',
    front: 'title: “Cần Thơ: tổng kết”',
    found: ['2 yaml'],
    says: 'dấu nháy kép thẳng',
  },
  {
    reason: 'everything behind « #» would be dropped in silence',
    front: 'title: Bài #1 của năm',
    found: ['2 yaml'],
    says: 'bị bỏ: «#1 của năm»',
  },
  {
    reason: 'an escape that writes half of a letter',
    front: 'title: "Tin \\ud83d mới"',
    found: ['2 yaml'],
    says: 'nửa một chữ',
  },
  {
    reason: 'an escape that writes both halves is a letter',
    front: 'title: "Tin \\ud83d\\ude00 mới"',
    found: [],
    says: '',
  },
  {
    reason: 'no space behind the colon',
    front: 'title:Tin',
    found: ['2 yaml'],
    says: 'Thiếu dấu cách sau dấu hai chấm của «title»',
  },
  {
    reason: 'a quote that is never closed is noticed at the end and mended at its start',
    front: 'title: "Tin\nkicker: Họp',
    found: ['2 yaml'],
    says: 'Dấu nháy mở ra mà không đóng lại',
  },
  {
    reason: 'words behind a closing quote',
    front: 'title: "Tin" hay',
    found: ['2 yaml'],
    says: 'dấu nháy đơn',
  },
  {
    reason: 'a kicker in square brackets is a list to YAML',
    front: 'title: [Ảnh] Cần Thơ',
    found: ['2 yaml'],
    says: 'mở đầu bằng «[»',
  },
  {
    reason: 'a bracket that is never closed',
    front: 'title: {Cần Thơ',
    found: ['2 yaml'],
    says: '«{» mở ra mà không đóng lại',
  },
  {
    reason: 'a value cannot begin with a percent sign',
    front: 'kicker: %\ntitle: Tin',
    found: ['2 yaml'],
    says: '«%»',
  },
  {
    reason: 'a value cannot begin with an at sign',
    front: 'title: @tin',
    found: ['2 yaml'],
    says: '«@»',
  },
  {
    reason: 'an ampersand in front names an anchor and leaves the value empty',
    front: 'title: &tin',
    found: ['2 yaml'],
    says: '«&»',
  },
  {
    reason: 'an exclamation mark in front names a tag and leaves the value empty',
    front: 'title: !tin',
    found: ['2 yaml'],
    says: '«!»',
  },
  {
    reason: 'an asterisk in front calls an anchor',
    front: 'title: *tin',
    found: ['2 yaml'],
    says: '«*»',
  },
  {
    reason: 'so it does before a word, where YAML itself speaks of a line without a key',
    front: 'kicker: !Tin\ntitle: Tin',
    found: ['2 yaml'],
    says: 'Giá trị bắt đầu bằng «!»',
  },
  {
    reason: 'bold words begin with the sign of an alias',
    front: 'title: **Tin** mới',
    found: ['2 yaml'],
    says: 'Giá trị bắt đầu bằng «*»',
  },
  {
    reason: '«more than five» opens a folded text, and its figure is a measure of the indent',
    front: 'statistics:\n  - indicator: Lớp\n    value: >5\n    unit: lớp',
    found: ['4 yaml'],
    says: 'bắt đầu bằng «>», dấu YAML dùng để mở một đoạn chữ ở các dòng dưới',
  },
  {
    reason: 'so does it before words, a stroke likewise',
    front: 'kicker: > Tin nóng\ntitle: Tin',
    found: ['2 yaml'],
    says: 'Đặt cả giá trị trong dấu nháy kép thẳng',
  },
  { reason: 'a stroke', front: 'kicker: |5', found: ['2 yaml'], says: 'bắt đầu bằng «|»' },
  {
    reason: 'in a list too',
    front: 'places:\n  - > can-tho',
    found: ['3 yaml'],
    says: 'bắt đầu bằng «>»',
  },
  {
    reason: 'a question before a space opens a key',
    front: 'title: ? Tin',
    found: ['2 yaml'],
    says: 'bắt đầu bằng «?»',
  },
  {
    reason: 'an ampersand by itself',
    front: 'title: & Tin',
    found: ['2 yaml'],
    says: 'bắt đầu bằng «&»',
  },
  {
    reason: 'a brace that closes what was not opened, and no more than that is told',
    front: 'title: }Tin\nkicker: Họp',
    found: ['2 yaml'],
    says: 'bắt đầu bằng «}»',
  },
  {
    reason: 'words in braces are keys to which nothing belongs: they would be gone in silence',
    front: 'kicker: {Họp}',
    found: ['2 yaml'],
    says: 'bắt đầu bằng «{»',
  },
  {
    reason: 'a dash that belongs to the value',
    front: 'kicker: - Họp',
    found: ['2 yaml'],
    says: 'nếu dấu gạch thuộc giá trị thì đặt cả giá trị trong dấu nháy kép',
  },
  {
    reason: 'a dash before the first field makes a list of it',
    front: '- kicker: Họp\ntitle: Tin',
    found: ['3 yaml'],
    says: 'Bỏ dấu «- » trước tên trường ở dòng trên',
  },
  {
    reason: 'a control character would be gone in silence',
    front: 'kicker: Họp\u0007 báo',
    found: ['2 ky-tu-an'],
    says: 'ký tự điều khiển',
  },
  {
    reason: 'a backslash in double quotes is an escape',
    front: 'title: "C:\\quan\\tin"',
    found: ['2 yaml'],
    says: '«\\»',
  },
  {
    reason: 'a tab is no indent',
    front: 'source:\n\tname: Cổng',
    found: ['3 yaml'],
    says: 'phím Tab',
  },
  {
    reason: 'spaces pasted from a word processor do not indent',
    front: 'source:\n\u00a0\u00a0name: Cổng',
    found: ['3 yaml'],
    says: 'dấu cách không ngắt',
  },
  {
    reason: 'one space too many in front of a key',
    front: 'title: Tin\n kicker: Họp',
    found: ['3 yaml'],
    says: 'thụt vào không đúng bậc',
  },
  {
    reason: 'a key under a list item that does not line up',
    front: 'people:\n  - name: An\n   title: ông',
    found: ['4 yaml'],
    says: 'thụt vào không đúng bậc',
  },
  {
    reason: 'a name in place of a list of people is not cured by brackets: each has fields',
    front: 'people: Nguyễn Văn A',
    found: ['2 kieu'],
    says: 'Viết «people:» rồi dòng dưới «  - name: …».',
  },
  {
    reason: 'a list begun on the line of its key',
    front: 'places: - can-tho',
    found: ['2 yaml'],
    says: 'xuống dòng sau dấu hai chấm, mỗi mục một dòng',
  },
  {
    reason: 'a sentence that runs on at the margin',
    front: 'lead: Câu đầu\ncòn tiếp ở đây',
    found: ['3 yaml'],
    says: 'trường: giá trị',
  },
  {
    reason: 'a key written twice',
    front: 'title: Một\ntitle: Hai',
    found: ['3 yaml'],
    says: '«title» được viết hai lần',
  },
  {
    reason: 'a merge that Git could not finish',
    front: '<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> b',
    found: ['2 xung-dot'],
    says: 'Giữ lại một trong hai bản',
  },
  {
    reason: 'a child key at the margin is told where it belongs',
    front: 'source:\nname: Cổng',
    found: ['2 de-trong', '3 truong-la'],
    says: '«name» là trường con của «source»',
  },
  {
    reason: 'a key one letter off is told the right name',
    front: 'document: []',
    found: ['2 truong-la'],
    says: 'thành «documents»',
  },
  {
    reason: 'a capital in a key',
    front: 'Kicker: Họp',
    found: ['2 truong-la'],
    says: 'thành «kicker»',
  },
  {
    reason: 'a key in Vietnamese is told its name',
    front: 'địa danh: x\nngười: y\nsố liệu: z',
    found: ['2 truong-la', '3 truong-la', '4 truong-la'],
    says: 'Các trường dùng được ở đây: title, date',
  },
  {
    reason: 'a key in Vietnamese that opens the description of a field',
    front: 'tiêu đề: x',
    found: ['2 truong-la'],
    says: 'thành «title»',
  },
  {
    reason: 'a key far from all is near to none: the whole list is named',
    front: 'tags: [a]',
    found: ['2 truong-la'],
    says: '→ Các trường dùng được ở đây: title, date',
  },
  {
    reason: 'names every object has are unknown keys like any other',
    front: '__proto__: x\nconstructor: y',
    found: ['2 truong-la', '3 truong-la'],
    says: '«__proto__»',
  },
  {
    reason: 'day first, with slashes',
    front: 'date: 20/05/2020',
    found: ['2 ngay'],
    says: 'thành 2020-05-20',
  },
  {
    reason: 'a month without its zero',
    front: 'date: 2020-5-20',
    found: ['2 ngay'],
    says: 'thành 2020-05-20',
  },
  {
    reason: 'a time without its zone is Vietnamese time',
    front: 'date: 20/05/2020 - 08:32',
    found: ['2 ngay'],
    says: 'thành 2020-05-20T08:32+07:00',
  },
  {
    reason: 'a day in words',
    front: 'date: ngày 20 tháng 5 năm 2020',
    found: ['2 ngay'],
    says: 'thành 2020-05-20',
  },
  {
    reason: 'a day that does not exist, which YAML itself would turn into 1 March',
    front: 'date: 2020-02-30',
    found: ['2 ngay'],
    says: '«2020-02-30» không có thật',
  },
  {
    reason: 'no date at all in the words',
    front: 'date: hôm qua',
    found: ['2 ngay'],
    says: 'theo dạng 2026-01-31',
  },
  {
    reason: 'a moment in universal time is told as the same instant here',
    front: 'date: 2020-04-08T20:25:00.186Z',
    found: ['2 ngay'],
    says: 'thành 2020-04-09T03:25+07:00',
  },
  {
    reason: 'an hour or a zone that does not exist',
    front: 'date: 2020-05-20T08:32+19:59',
    found: ['2 ngay'],
    says: 'Giờ «08:32+19:59» không có thật',
  },
  {
    reason: 'the year of the folder holds where it was written, not here',
    front: 'date: 2020-12-31T20:00Z',
    found: ['2 nam-thu-muc'],
    says: 'Nên xem lại: Tin ghi năm 2021 (theo giờ Việt Nam)',
  },
  {
    reason: 'the first months of a year are not its year',
    front: 'event:\n  name: Họp\n  date: 9 tháng đầu năm 2025',
    found: ['4 khoang-thoi-gian'],
    says: 'thành 2025-01/2025-09',
  },
  {
    reason: 'a period with a hyphen',
    front: 'event:\n  name: Họp\n  date: 2015-2020',
    found: ['4 khoang-thoi-gian'],
    says: 'thành 2015/2020',
  },
  {
    reason: 'three thousand to a reader, three and a half to a machine',
    front: 'statistics:\n  - indicator: Văn bằng\n    value: 3.590\n    unit: văn bằng',
    found: ['4 so'],
    says: 'viết liền: 3590',
  },
  {
    reason: 'the unit written with the value',
    front: 'statistics:\n  - indicator: Tỷ lệ\n    value: 17,64%\n    unit: "%"',
    found: ['4 so'],
    says: '17,64; ghi «%» ở trường «unit»',
  },
  {
    reason: 'the qualifier written with the value',
    front: 'statistics:\n  - indicator: Lớp\n    value: Khoảng 20\n    unit: lớp',
    found: ['4 so'],
    says: '20; ghi «khoảng» ở trường «qualifier»',
  },
  {
    reason: 'a number in words',
    front: 'statistics:\n  - indicator: Lớp\n    value: hai mươi\n    unit: lớp',
    found: ['4 so'],
    says: 'Viết số liền',
  },
  {
    reason: 'a field without a value',
    front: 'kicker:',
    found: ['2 de-trong'],
    says: '«kicker» để trống',
  },
  {
    reason: 'a required field left empty',
    front: 'title: ""',
    found: ['2 de-trong'],
    says: '«title» để trống',
  },
  {
    reason: 'a required field that an editing tool left as nothing',
    front: 'title: null',
    found: ['2 thieu-truong'],
    says: 'Thiếu trường bắt buộc «title»',
  },
  {
    reason: 'nothing among the entries of a list',
    front: 'event:\n  name: Họp\n  attendees:\n    - Sở KH&CN\n    - ~',
    found: ['6 de-trong'],
    says: '«event › attendees › mục 2» để trống',
  },
  {
    reason: 'an entry of a list with nothing in it',
    front: 'people:\n  - name: null\n    title: ~',
    found: ['3 de-trong'],
    says: '«people › mục 1» để trống',
  },
  {
    reason: 'the word null in quotes would be printed as a name',
    front: 'byline: "null"',
    found: ['2 thay-cho-trong'],
    says: 'thay cho để trống',
  },
  {
    reason: 'so would a tilde, a dash, dots and N/A',
    front: 'kicker: "~"\nbyline: "-"\nlead: …\ndateNote: N/A',
    found: ['2 thay-cho-trong', '3 thay-cho-trong', '4 thay-cho-trong', '5 thay-cho-trong'],
    says: 'Trường «kicker» ghi «~» thay cho để trống',
  },
  {
    reason: 'words that say that nothing is known are worth a look',
    front: 'byline: Chưa rõ',
    found: ['2 chu-thay-cho-trong'],
    says: 'Nên xem lại: Trường «byline» ghi «Chưa rõ»',
  },
  {
    reason: 'so are marks of programs and forms',
    front: 'byline: N.A.\nkicker: (trống)\ndateNote: TBD',
    found: ['2 chu-thay-cho-trong', '3 chu-thay-cho-trong', '4 chu-thay-cho-trong'],
    says: 'trang sẽ in đúng chữ ấy',
  },
  {
    reason: 'an entity in a field is shown as it is',
    front: 'kicker: Sở KH&amp;CN\nbyline: "**An**"\ndateNote: <b>Sáng</b>',
    found: ['2 dau-hien-nguyen', '3 dau-hien-nguyen', '4 dau-hien-nguyen'],
    says: 'trang hiện nguyên «&amp;»',
  },
  {
    reason: 'a colon of another keyboard',
    front: 'kicker： Họp',
    found: ['2 yaml'],
    says: '«：» không phải dấu «:»',
  },
  {
    reason: 'the third part of a merge',
    front: 'kicker: A\n||||||| goc\nbyline: B',
    found: ['3 xung-dot'],
    says: 'dấu xung đột của Git',
  },
  {
    reason: 'a question mark alone opens a key',
    front: 'byline: ?',
    found: ['2 yaml'],
    says: 'bắt đầu bằng «?»',
  },
  {
    reason: 'letters of an old encoding are told as their writer saw them',
    front: 'kicker: C«ng nghÖ cao',
    found: ['2 chu-sai-ma'],
    says: 'Có phải là «kicker: Công nghệ cao»?',
  },
  {
    reason: 'a line that reads in another order than it is written',
    front: 'kicker: \u202Eabc\u202C',
    found: ['2 ky-tu-an'],
    says: 'ký tự đảo chiều chữ',
  },
  {
    reason: 'a sign that only one font knows',
    front: 'kicker: \uF0B7 Họp',
    found: ['2 ky-tu-hong'],
    says: 'riêng của một phông chữ',
  },
  {
    reason: 'a mark that no letter takes',
    front: 'kicker: Hở\u0302p',
    found: ['2 dau-roi'],
    says: 'dấu rời',
  },
  {
    reason: 'a word of two alphabets whose letters do not look alike',
    front: 'kicker: Иvan',
    found: ['2 chu-lan'],
    says: 'lẫn chữ Latinh với chữ Kirin',
  },
  {
    reason: 'a year far ahead is worth a look',
    front: 'event:\n  name: Họp\n  date: 2024/9999',
    found: ['4 nam-xa'],
    says: 'Nên xem lại: Năm 9999 còn xa.',
  },
  {
    reason: 'a year long before any news',
    front: 'source:\n  name: Cổng\n  date: 0001-01-01',
    found: ['4 nam-xa'],
    says: 'Năm 0001 đã quá xa.',
  },
  {
    reason: 'a key that every object has, among the settlements',
    front: 'settle:\n  __proto__: 03-nq-cp',
    found: ['3 truong-la'],
    says: '«__proto__»',
  },
  {
    reason: 'a title over two lines',
    front: 'title: |\n  Một\n  Hai',
    found: ['2 mot-dong'],
    says: 'phải nằm trên một dòng',
  },
  {
    reason: 'the source as one value',
    front: 'source: Cổng',
    found: ['2 kieu'],
    says: '«source:» rồi dòng dưới «  name: …»',
  },
  {
    reason: 'people as bare names',
    front: 'people: [Nguyễn Văn A]',
    found: ['2 kieu'],
    says: '«  - name: …»',
  },
  {
    reason: 'one place without the brackets of a list',
    front: 'places: can-tho',
    found: ['2 kieu'],
    says: '«places: [can-tho]»',
  },
  {
    reason: 'names with commas are not parted by brackets',
    front: 'event:\n  name: Họp\n  attendees: Sở KH&CN, các phường và xã',
    found: ['4 kieu'],
    says: 'Viết «attendees:» rồi dòng dưới «  - …».',
  },
  {
    reason: 'a list where one value belongs',
    front: 'kicker: [Họp]',
    found: ['2 kieu'],
    says: 'bỏ dấu ngoặc',
  },
  {
    reason: 'a name where an id belongs is told the id',
    front: 'places: [Cần Thơ]',
    found: ['2 ma'],
    says: 'có phải là «can-tho»?',
  },
  {
    reason: 'an id nobody registered is told the nearest',
    front: 'places:\n  - can-to',
    found: ['3 ma-chua-dang-ky'],
    says: 'gần nhất là «can-tho»',
  },
  {
    reason: 'an address without its protocol',
    front: 'source:\n  name: Cổng\n  url: www.cantho.gov.vn',
    found: ['4 dia-chi'],
    says: 'https://',
  },
  {
    reason: 'an address that would run code',
    front: 'source:\n  name: Cổng\n  url: javascript:alert(1)',
    found: ['4 dia-chi'],
    says: 'http(s)',
  },
  {
    reason: 'a source without its name, said at the key around it',
    front: 'source:\n  title: Bài gốc',
    found: ['2 thieu-truong'],
    says: 'Thêm «name: …»',
  },
  {
    reason: 'a chair who is not among the people, one mark off',
    front: 'event:\n  name: Họp\n  chairs: [Lê Quang Mạnh]\npeople:\n  - name: Lê Quang Mãnh',
    found: ['4 nguoi-chua-ghi'],
    says: 'gần nhất là «Lê Quang Mãnh»',
  },
];

test.each(SLIPS)('a slip is named at its line: $reason', async ({ front, found, says }) => {
  const root = makeContentRoot({ ...PLACE, 'tin/2020/a.md': itemText(front) });
  const { list, text } = await readProblems(root);
  expect(list).toEqual(found.map((place) => `tin/2020/a.md:${place}`));
  expect(text).toContain(says);
});

// What looks odd and is right: none of it may be reported.
const FINE = [
  { reason: 'a colon in quotes', text: itemText('title: "Cần Thơ: tổng kết"') },
  { reason: 'a comment on a line of its own', text: itemText('# ghi chú\nkicker: Họp') },
  { reason: 'a hash inside a word', text: itemText('kicker: Bài C#1') },
  {
    reason: 'a byte order mark and Windows line ends',
    text: `\uFEFF${itemText()}`.replaceAll('\n', '\r\n'),
  },
  { reason: 'text in NFD', text: itemText('kicker: Hội nghị').normalize('NFD') },
  { reason: 'spaces behind the fence', text: itemText().replaceAll('---', '---  ') },
  { reason: 'a rule in the body that looks like a fence', text: itemText('', 'Một\n\n---\n\nHai') },
  { reason: 'characters nobody sees', text: itemText('kicker: công ng\u00ADhệ', 'vi mạ\u200Bch') },
  { reason: 'a Cyrillic letter that looks Latin', text: itemText('kicker: Сần Thơ') },
  {
    reason: 'nothing in fields that may be left out',
    text: itemText('byline: null\nkicker: ~\nplaces: Null\nevent:\n  name: NULL\n  date: ~'),
  },
  { reason: 'a name that begins as a sign for nothing', text: itemText('byline: Nullmann') },
  { reason: 'a plan for the end of the century', text: itemText('date: 2020\nkicker: "-2100"') },
  { reason: 'no body at all', text: '---\ntitle: Tin\ndate: 2020\nsource:\n  name: Cổng\n---' },
  {
    reason: 'a value by itself on the line below a sign for folded text',
    text: itemText('kicker: >\n  Họp\ndateNote: |\n  Trước lễ'),
  },
  { reason: 'a lead folded over lines', text: itemText('lead: >-\n  Một\n  hai # ba') },
] as const;

test.each(FINE)('what is right is not reported: $reason', async ({ text }) => {
  const root = makeContentRoot({ 'tin/2020/a.md': text });
  expect((await readProblems(root)).list).toEqual([]);
});
