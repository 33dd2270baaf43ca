import { toString as wordsOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readHtml } from '#import/html/read-html.ts';

const FIRST =
  'Sáng 05/3, tỉnh Thử Nghiệm họp bàn việc đưa kết quả nghiên cứu vào sản xuất ở các xã vùng ven sông.';
const SECOND =
  'Các đại biểu nêu bốn việc cần làm trong năm, trong đó có việc lập sàn giao dịch thiết bị dùng chung.';

function read(body: string, head = '') {
  const { articles, problems } = readHtml(
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
  );
  const [article] = articles;
  return { article, problems, paragraphs: article?.body.children.map((node) => wordsOf(node)) };
}

describe('the article of a page', () => {
  test('is found between menus, related news and a footer, each told with its reason', () => {
    const { article, paragraphs } = read(
      `<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin tức</a></li></ul></nav>
       <div class="detail"><h1>Tỉnh Thử Nghiệm bàn việc ứng dụng khoa học</h1>
       <div class="date">Thứ Ba, 05/03/2024, 09:15</div>
       <p class="sapo">Tóm tắt của bài viết thử.</p><p>${FIRST}</p><p>${SECOND}</p>
       <p style="text-align:right"><strong>Tin, ảnh: Lê Thử</strong></p>
       <p>Lượt xem: 123</p>
       <div class="tin-lien-quan"><h3>Tin liên quan</h3><ul><li><a href="/1">Một bài khác về chuyện khác</a></li></ul></div></div>
       <footer>Địa chỉ: số 1, đường Thử</footer>`,
    );
    expect(article).toMatchObject({
      title: 'Tỉnh Thử Nghiệm bàn việc ứng dụng khoa học',
      lead: 'Tóm tắt của bài viết thử.',
      byline: 'Tin, ảnh: Lê Thử',
      date: '2024-03-05T09:15+07:00',
    });
    expect(paragraphs).toEqual([FIRST, SECOND]);
    const reasons = new Map(article?.dropped.map(({ text, reason }) => [text, reason]));
    expect(reasons.get('Lượt xem: 123')).toBe('số lượt xem');
    expect(reasons.get('Một bài khác về chuyện khác')).toBe('tin liên quan');
    expect(reasons.get('Địa chỉ: số 1, đường Thử')).toBe('chân trang');
  });

  test('takes caption and credit with their picture, once', () => {
    const { article, paragraphs } = read(
      `<h1>Tên bài thử nghiệm</h1><p>${FIRST}</p>
       <figure><img src="/a.jpg" alt=""><figcaption>Quang cảnh cuộc họp. Ảnh: Lê Thử</figcaption></figure>
       <table><tr><td><img src="/b.jpg"></td></tr><tr><td>Đại biểu xem máy thử</td></tr></table>
       <p><img src="/c.jpg"></p><p><em>Máy thử đặt ở nhà xưởng</em></p><p>${SECOND}</p>`,
      '<link rel="canonical" href="https://cong.example/tin/1.html">',
    );
    expect(article?.pictures).toMatchObject([
      { src: 'https://cong.example/a.jpg', caption: 'Quang cảnh cuộc họp.', credit: 'Lê Thử' },
      { src: 'https://cong.example/b.jpg', caption: 'Đại biểu xem máy thử' },
      { src: 'https://cong.example/c.jpg', caption: 'Máy thử đặt ở nhà xưởng' },
    ]);
    expect(paragraphs?.filter((text) => text !== '')).toEqual([FIRST, SECOND]);
  });

  test('keeps a table of values cell for cell and unfolds one that is a frame', () => {
    const { article } = read(
      `<table width="100%"><tr><td><h1>Tên bài trong bảng khung</h1><p>${FIRST}</p>
       <table border="1"><tr><td>Năm</td><td>Số đơn</td></tr><tr><td>2023</td><td>1.204</td></tr><tr><td>2024</td><td>1.350</td></tr></table>
       <p>${SECOND}</p></td><td><a href="/x">Bài bên cạnh khung chính</a></td></tr></table>`,
    );
    const table = article?.body.children.find(({ type }) => type === 'table');
    expect(table).toBeDefined();
    const rows = table !== undefined && 'children' in table ? table.children : [];
    expect(
      rows.map((row) => ('children' in row ? row.children.map((cell) => wordsOf(cell)) : [])),
    ).toEqual([
      ['Năm', 'Số đơn'],
      ['2023', '1.204'],
      ['2024', '1.350'],
    ]);
  });

  test('parts paragraphs at two line breaks and in text pasted without elements', () => {
    const { paragraphs } = read(`<h1>Tên bài thử nghiệm</h1><div>${FIRST}<br><br>${SECOND}</div>`);
    expect(paragraphs).toEqual([FIRST, SECOND]);
  });

  test.each([
    ['<td colspan="2">Xã Mẫu</td>', 1, 'over two columns'],
    ['<td rowspan="3">Xã Mẫu</td><td>4</td>', 1, 'over three rows'],
    ['<td colspan="1">Xã Mẫu</td><td>4</td>', 0, 'over one'],
  ])('%s in a table is told %i times: %s', (row, times, _reason) => {
    const { article } = read(
      `<h1>Tên bài thử nghiệm</h1><p>${FIRST}</p><table border="1"><tr><th>Nơi</th><th>Số máy</th></tr><tr>${row}</tr></table><p>${SECOND}</p>`,
    );
    const told = article?.problems.filter(({ what }) => what.includes('ô gộp')) ?? [];
    expect(told).toHaveLength(times);
  });

  test('the text that a page tells machines alone is its article, with a note', () => {
    const { article } = read(
      '<div id="root"></div>',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Tên bài thử nghiệm","articleBody":${JSON.stringify(`${FIRST}\n\n${SECOND}\n\n${FIRST}`)}}</script>`,
    );
    expect(article?.body.children.map((node) => wordsOf(node))).toEqual([FIRST, SECOND, FIRST]);
    expect(article?.problems[0]?.what).toContain('dữ liệu cho máy');
  });

  test('prefers what the page says to machines, in the archive’s zone', () => {
    const { article } = read(
      `<div>26/11/2026</div><h1>Tên bài thử nghiệm</h1><p>${FIRST}</p><p>${SECOND}</p>`,
      `<meta property="og:title" content="Tên bài thử nghiệm"><meta property="og:site_name" content="Cổng Thử">
       <script type="application/ld+json">{"@type":"NewsArticle","headline":"Tên bài thử nghiệm","datePublished":"2024-03-05T02:15:00Z","author":{"name":"Lê Thử"}}</script>`,
    );
    expect(article).toMatchObject({
      date: '2024-03-05T09:15+07:00',
      byline: 'Lê Thử',
      sourceName: 'Cổng Thử',
    });
  });

  test.each([
    ['<p></p>', 'không có chữ nào', 'nothing'],
    [
      `<h1>Khoa học</h1>${Array.from({ length: 9 }, (_, i) => `<div class="card"><a href="/${i}"><img src="x.jpg"><h3>Tên của bài số ${i} trong mục khoa học</h3></a><p>Tóm tắt của bài số ${i}, dài như trên các trang thật để người đọc bấm vào xem toàn văn của bài.</p><span>1${i}/11/2025</span></div>`).join('')}`,
      'danh sách tin',
      'cards, each a link around picture and title',
    ],
    ['<form><input type="password"><p>Đăng nhập</p></form>', 'trang đăng nhập', 'a login'],
    [
      `<h1>Tin tức</h1><ul>${Array.from({ length: 12 }, (_, i) => `<li><a href="/${i}">Tên của bài số ${i} trong danh sách tin</a></li>`).join('')}</ul>`,
      'danh sách tin',
      'a list of articles',
    ],
  ])('%# is refused in a sentence: %3$s', (body, words) => {
    const { article, problems } = read(body);
    expect(article).toBeUndefined();
    expect(problems[0]?.what).toContain(words);
  });

  test('no markup of a page reaches the draft', () => {
    const { article } = read(
      `<h1>Tên bài thử nghiệm</h1><p onclick="x()">${FIRST}<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">đây</a></p><p>${SECOND}</p><iframe src="//a.example"></iframe>`,
    );
    expect(JSON.stringify(article?.body)).not.toMatch(/onclick|alert|javascript|iframe|"html"/);
  });
});

describe('the day of a page', () => {
  const text = `<h1>Tên của bài thử nghiệm</h1><p>14/11/2025 08:30</p><p>${FIRST}</p><p>${SECOND}</p>`;
  const told = (day: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Tên","datePublished":"${day}"}</script>`;

  test('is that of the line with a clock where a template tells machines a later one, and the editor is told both', () => {
    const { article } = read(text, told('2026-01-05T00:00:00+07:00'));
    expect(article?.date).toBe('2025-11-14T08:30+07:00');
    expect(article?.problems[0]?.what).toContain('14/11/2025');
    expect(article?.problems[0]?.what).toContain('05/01/2026');
  });

  test('is no day of a program that knows none', () => {
    expect(read(text, told('0001-01-01T00:00:00')).article?.date).toBe('2025-11-14T08:30+07:00');
  });

  test('comes from the address where nothing else tells it, which the editor is told', () => {
    const { article } = read(
      text.replace('<p>14/11/2025 08:30</p>', ''),
      '<link rel="canonical" href="https://bao.example/2025/11/14/bai.html">',
    );
    expect(article?.date).toBe('2025-11-14');
    expect(article?.problems[0]?.what).toContain('lấy từ địa chỉ');
  });
});
