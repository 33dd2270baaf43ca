import type { Nodes } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readPlainText } from '#import/plain-text/read-plain-text.ts';

const FIRST =
  'Sáng 05/3, tỉnh Thử Nghiệm họp bàn việc đưa kết quả nghiên cứu vào sản xuất ở các xã vùng ven sông, với sự tham dự của nhiều đơn vị.';
const SECOND =
  'Các đại biểu nêu bốn việc cần làm trong năm, trong đó có việc lập sàn giao dịch thiết bị dùng chung cho các hợp tác xã của tỉnh.';

describe('an article in plain text', () => {
  test.each([
    ['Từ: Lê Thử <a@x.example>', 'Ngày: 05/03/2024 09:15', 'Tới: Ban biên tập', 'Chủ đề: Tên bài'],
    ['From: Lê Thử', 'Sent: 05/03/2024 09:15', 'To: Ban biên tập', 'Subject: Fwd: Tên bài'],
  ])('that was copied out of a mail has the name and the day of its head: %s', (...head) => {
    const letter = [...head, '', 'Kính gửi quý báo,', '', FIRST, '', SECOND, '', 'Trân trọng,'];
    const { articles } = readPlainText(letter.join('\n'));
    expect(articles).toMatchObject([{ title: 'Tên bài', date: '2024-03-05T09:15+07:00' }]);
    expect(articles[0]?.body.children.map((node) => wordsOf(node))).toEqual([FIRST, SECOND]);
    expect(articles[0]?.dropped.map(({ text }) => text)).toEqual(
      expect.arrayContaining([head[0], head[2], 'Kính gửi quý báo,', 'Trân trọng,']),
    );
  });

  test('is found between a menu and what ends a page', () => {
    const { articles } = readPlainText(
      [
        'Trang chủ',
        'Kinh tế',
        'Tên của bài thử nghiệm',
        '05/03/2024 - 09:15',
        '',
        FIRST,
        'Quang cảnh cuộc họp.',
        'Quang cảnh cuộc họp.',
        SECOND,
        'LÊ THỬ',
        'Chia sẻ bài viết',
        '- Tên một bài khác',
        '27',
      ].join('\n'),
    );
    expect(articles).toMatchObject([
      {
        title: 'Tên của bài thử nghiệm',
        date: '2024-03-05T09:15+07:00',
        byline: 'LÊ THỬ',
        pictures: [{ caption: 'Quang cảnh cuộc họp.' }],
      },
    ]);
    expect(articles[0]?.body.children.map((node) => wordsOf(node))).toEqual([FIRST, SECOND]);
    expect(articles[0]?.dropped.map(({ text }) => text)).toContain('- Tên một bài khác');
  });

  test('a moment that stands first has the title below it, the line between being a kicker', () => {
    const { articles } = readPlainText(
      ['20/05/2020 - 08:32', 'Chuyên mục thử', 'Tên của bài thử nghiệm', FIRST, SECOND].join('\n'),
    );
    expect(articles).toMatchObject([{ kicker: 'Chuyên mục thử', title: 'Tên của bài thử nghiệm' }]);
  });

  test('a short sentence between title and moment is text, never the title', () => {
    const lead = 'Ngày 05/3, tỉnh Thử Nghiệm bàn việc dùng chung phòng đo.';
    const { articles } = readPlainText(
      ['Tên của bài thử nghiệm', lead, '05/03/2024 09:15', FIRST, SECOND].join('\n'),
    );
    expect(articles).toMatchObject([
      { title: 'Tên của bài thử nghiệm', date: '2024-03-05T09:15+07:00' },
    ]);
    expect(articles[0]?.body.children.map((node) => wordsOf(node))).toEqual([lead, FIRST, SECOND]);
  });

  test.each<readonly [string, string | undefined, string]>([
    ['(Cập nhật: 05/03/2024)', '2024-03-05', 'says that it is of this article'],
    ['Tên một bài khác 05/03/2024', undefined, 'the day of another article'],
    ['05/03/2024', undefined, 'a day alone may be that of another article'],
  ])('below the author «%s» gives the date %s: %s', (line, date, _reason) => {
    const { articles } = readPlainText(
      ['Tên của bài thử nghiệm', FIRST, SECOND, 'Lê Thử', line].join('\n'),
    );
    expect(articles[0]?.date).toBe(date);
  });

  test('lines that a program has wrapped are one paragraph', () => {
    const wrapped = `Tên của bài thử nghiệm\n\n${FIRST.replace(/(.{60,70}) /g, '$1\n')} ${SECOND.replace(/(.{60,70}) /g, '$1\n')}`;
    const { articles } = readPlainText(wrapped);
    expect(articles[0]?.body.children.map((node) => wordsOf(node))).toEqual([`${FIRST} ${SECOND}`]);
  });

  test.each([
    [['Đơn vị\tSố máy', 'Xã A\t4', 'Xã B\t1.204'], 'cells between tabs, as browsers copy them'],
    [['Đơn vị | Số máy', 'Xã A | 4', 'Xã B | 1.204'], 'bars typed between them'],
    [['| Đơn vị | Số máy |', '| --- | --- |', '| Xã A | 4 |', '| Xã B | 1.204 |'], 'Markdown'],
  ])('lines of cells are a table in its place: %j, %s', (rows) => {
    const { articles } = readPlainText(
      ['Tên của bài thử nghiệm', '05/03/2024 09:15', FIRST, ...rows, SECOND].join('\n'),
    );
    const [, table, last] = articles[0]?.body.children ?? [];
    expect(cellsOf(table)).toEqual([
      ['Đơn vị', 'Số máy'],
      ['Xã A', '4'],
      ['Xã B', '1.204'],
    ]);
    expect(wordsOf(last)).toBe(SECOND);
  });

  test.each([
    [`\t${FIRST}\n\t${SECOND}`, 'an indent'],
    [`${FIRST}\t\n${SECOND}\t`, 'tabs behind the lines'],
    [`${FIRST}\nTrang chủ\tTin tức\n${SECOND}`, 'one line of a menu'],
    [
      `${FIRST}\nLiên hệ | Trang chủ\nTin tức | Văn bản\n${SECOND}`,
      'two lines of a menu with bars',
    ],
    [
      `${FIRST}\nLiên hệ | Trang chủ\nTin tức | Văn bản | Dữ liệu\nHỏi đáp | Góp ý\n${SECOND}`,
      'lines with bars that have no columns',
    ],
  ])('%j has no table: %s', (text) => {
    const { articles } = readPlainText(`Tên của bài thử nghiệm\n${text}`);
    expect(articles[0]?.body.children.map(({ type }) => type)).not.toContain('table');
  });

  test('a label of the author on a line of its own names the next line', () => {
    const { articles } = readPlainText(
      ['Tên của bài thử nghiệm', FIRST, SECOND, 'Tác giả:', 'lê thử'].join('\n'),
    );
    expect(articles[0]).toMatchObject({ byline: 'lê thử' });
  });

  test.each([
    [
      'lines',
      'ỦY BAN NHÂN DÂN\nTỈNH THỬ\n-----\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/QĐ-UBND\nThử, ngày 10 tháng 11 năm 2025',
    ],
    [
      'cells of a row',
      'ỦY BAN NHÂN DÂN TỈNH THỬ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/QĐ-UBND\tThử, ngày 10 tháng 11 năm 2025',
    ],
  ])('a decision whose head is copied as %s has its own title and every article', (_form, head) => {
    const articles = [
      'Điều 1. Phê duyệt danh mục.',
      'Điều 2. Giao Sở Thử thực hiện.',
      'Điều 3. Chánh Văn phòng thi hành.',
    ];
    const [article] = readPlainText(
      [
        head,
        'QUYẾT ĐỊNH',
        'Phê duyệt danh mục nhiệm vụ năm 2026',
        'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
        'Căn cứ Luật Thử ngày 16 tháng 6 năm 2025;',
        'QUYẾT ĐỊNH:',
        ...articles,
        'Nơi nhận:',
        '- Lưu: VT.',
      ].join('\n\n'),
    ).articles;
    expect(article).toMatchObject({
      title: 'Quyết định Phê duyệt danh mục nhiệm vụ năm 2026',
      date: '2025-11-10',
    });
    expect(article?.body.children.map((node) => wordsOf(node))).toEqual(
      expect.arrayContaining(articles),
    );
  });

  test.each([
    ['', 'Tệp trống', 'nothing'],
    ['   \n \n', 'Tệp trống', 'blanks'],
  ])('%j is refused in a sentence: %3$s', (text, words) => {
    const { articles, problems } = readPlainText(text);
    expect(articles).toEqual([]);
    expect(problems[0]?.what).toContain(words);
  });
});

function cellsOf(table: Nodes | undefined): readonly (readonly string[])[] {
  if (table?.type !== 'table') return [];
  return table.children.map(({ children }) => children.map((cell) => wordsOf(cell)));
}
