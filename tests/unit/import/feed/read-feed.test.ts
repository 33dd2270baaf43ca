import { toString as wordsOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readFeed } from '#import/feed/read-feed.ts';

const FIRST =
  'Sáng 05/3, tỉnh Thử Nghiệm họp bàn việc đưa kết quả nghiên cứu vào sản xuất ở các xã vùng ven sông.';
const SECOND =
  'Các đại biểu nêu bốn việc cần làm trong năm, trong đó có việc lập sàn giao dịch thiết bị dùng chung.';

function rss(items: string, channel = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Cổng &amp;amp; Báo Thử</title>${channel}${items}</channel></rss>`;
}

function read(xml: string) {
  const { articles, dropped, problems } = readFeed(xml);
  return {
    dropped,
    articles: articles.map((article) => ({
      ...article,
      paragraphs: article.body.children.map((node) => wordsOf(node)),
    })),
    problems,
  };
}

describe('a feed', () => {
  test('of RSS gives an article an item, its moment in the archive’s zone', () => {
    const { articles, problems } = read(
      rss(
        `<item><title><![CDATA[Bài thử số 1]]></title><link>https://cong.example/1.html</link><pubDate>Tue, 05 Mar 2024 02:15:00 GMT</pubDate><dc:creator>Lê Thử</dc:creator><content:encoded><![CDATA[<p>${FIRST}</p><p><img src="/a.jpg"></p><p><em>Máy thử ở nhà xưởng</em></p><p>${SECOND}</p>]]></content:encoded></item>`,
      ),
    );
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      {
        title: 'Bài thử số 1',
        sourceName: 'Cổng & Báo Thử',
        sourceUrl: 'https://cong.example/1.html',
        date: '2024-03-05T09:15+07:00',
        byline: 'Lê Thử',
        pictures: [{ src: 'https://cong.example/a.jpg', caption: 'Máy thử ở nhà xưởng' }],
        problems: [],
      },
    ]);
    expect(articles[0]?.paragraphs.filter((text) => text !== '')).toEqual([FIRST, SECOND]);
  });

  test('with summaries alone says so of each article', () => {
    const { articles } = read(
      rss(
        `<item><title>Bài thử</title><description>&lt;p&gt;${FIRST}&lt;/p&gt;</description></item>`,
      ),
    );
    expect(articles[0]?.paragraphs).toEqual([FIRST]);
    expect(articles[0]?.problems[0]?.what).toContain('chỉ cho phần tóm tắt');
  });

  test.each([
    ['html', `&lt;p&gt;${FIRST}&lt;/p&gt;`, 'escaped'],
    ['xhtml', `<div xmlns="http://www.w3.org/1999/xhtml"><p>${FIRST}</p></div>`, 'as elements'],
    ['text', FIRST, 'words alone'],
  ])('of Atom with content of type %s is read: %3$s', (type, content) => {
    const { articles } = read(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Báo Thử</title><entry><title>Bài thử</title><link rel="self" href="https://x.example/self"/><link href="https://x.example/1"/><published>2024-03-05T09:15:00+07:00</published><updated>2024-04-01T00:00:00Z</updated><author><name>Lê Thử</name></author><content type="${type}">${content}</content></entry></feed>`,
    );
    expect(articles).toMatchObject([
      {
        title: 'Bài thử',
        sourceUrl: 'https://x.example/1',
        date: '2024-03-05T09:15+07:00',
        byline: 'Lê Thử',
        paragraphs: [FIRST],
      },
    ]);
  });
});

describe('an export of WordPress', () => {
  const WXR = rss(
    `<item><title>Bài thử</title><link>https://x.example/?p=1</link><dc:creator>lethu</dc:creator><content:encoded><![CDATA[${FIRST}

[caption id="a" align="aligncenter"]<a href="/a.jpg"><img src="https://x.example/a.jpg" alt="" /></a> Quang cảnh buổi thử. Ảnh: Lê Thử[/caption]

${SECOND}
[gallery ids="1,2"]]]></content:encoded><excerpt:encoded><![CDATA[Tóm tắt của bài thử.]]></excerpt:encoded><wp:post_date>2024-03-05 09:15:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
     <item><title>anh</title><wp:post_type>attachment</wp:post_type></item>
     <item><title>Bài đã bỏ</title><wp:status>trash</wp:status><wp:post_type>post</wp:post_type></item>`,
    '<wp:author><wp:author_login>lethu</wp:author_login><wp:author_display_name>Lê Thử</wp:author_display_name></wp:author>',
  );

  test('parts the text where the stretch shown before a link ends, and keeps its first paragraph beside an excerpt', () => {
    const parted = `<strong>${FIRST}</strong>\n<!--more-->\n${SECOND}`;
    const { articles } = read(WXR.replace(`CDATA[${FIRST}`, `CDATA[${parted}`));
    expect(articles[0]?.lead).toBe('Tóm tắt của bài thử.');
    expect(articles[0]?.paragraphs.filter((text) => text !== '')).toEqual([FIRST, SECOND, SECOND]);
  });

  test('gives its posts, authors by name, captions at their pictures, and tells what is none', () => {
    const { articles, dropped, problems } = read(WXR);
    expect(articles).toMatchObject([
      {
        title: 'Bài thử',
        lead: 'Tóm tắt của bài thử.',
        byline: 'Lê Thử',
        date: '2024-03-05T09:15+07:00',
        pictures: [
          {
            src: 'https://x.example/a.jpg',
            caption: 'Quang cảnh buổi thử.',
            credit: 'Lê Thử',
          },
        ],
      },
    ]);
    expect(articles[0]?.paragraphs.filter((text) => text !== '')).toEqual([FIRST, SECOND]);
    expect(dropped?.map(({ text }) => text)).toEqual(['anh', 'Bài đã bỏ']);
    expect(problems[0]?.what).toMatch(/^Tệp còn 2 mục không nhập: 1 là tệp đính kèm/);
  });
});

const POST = `<title>Bài khác</title><link>https://x.example/2</link><content:encoded>${FIRST}</content:encoded>`;
const SHOWN = `<item><title>Bài thử</title><content:encoded>${SECOND}</content:encoded></item>`;
const ENTRY = `<title>Bài khác</title><content>${FIRST}</content>`;

describe('what stands in a file beside published articles is left out and told', () => {
  test.each([
    [`${POST}<wp:status>draft</wp:status>`, 'bản nháp', 'a draft'],
    [`${POST}<wp:status>auto-draft</wp:status>`, 'bản nháp', 'a draft kept by itself'],
    [`${POST}<wp:status>pending</wp:status>`, 'chờ duyệt', 'an article to be approved'],
    [`${POST}<wp:status>private</wp:status>`, 'riêng tư', 'a private article'],
    [`${POST}<wp:status>future</wp:status>`, 'hẹn giờ', 'a scheduled article'],
    [`${POST}<wp:status>trash</wp:status>`, 'thùng rác', 'an article thrown away'],
    [`${POST}<wp:status>luu-kho</wp:status>`, '«luu-kho»', 'a state of a plugin'],
    [`${POST}<wp:post_password>x</wp:post_password>`, 'mật khẩu', 'an article behind a password'],
    [`${POST}<wp:post_type>page</wp:post_type>`, 'trang cố định', 'a page'],
    [`${POST}<wp:post_type>attachment</wp:post_type>`, 'tệp đính kèm', 'a file'],
    [`${POST}<wp:post_type>revision</wp:post_type>`, 'bản cũ', 'an old version'],
    [`${POST}<wp:post_type>nav_menu_item</wp:post_type>`, 'trình đơn', 'an entry of a menu'],
    [`${POST}<wp:post_type>wp_block</wp:post_type>`, 'chương trình', 'a part of the program'],
    [
      `<title>Bài khác</title><link>https://x.example/2#comment-7</link><description>${FIRST}</description>`,
      'bình luận',
      'an entry of a feed of comments',
    ],
    ['<title>Bài khác</title><link>https://x.example/2</link>', 'chỉ cho tên bài', 'a name alone'],
    ['<title>Bài khác</title><description> </description>', 'chỉ cho tên bài', 'blanks alone'],
  ])('of %s: %3$s', (inside, reason) => {
    const { articles, dropped, problems } = read(rss(`<item>${inside}</item>${SHOWN}`));
    expect(articles.map(({ title }) => title)).toEqual(['Bài thử']);
    expect(dropped).toEqual([{ text: 'Bài khác', reason: expect.stringContaining(reason) }]);
    expect(problems[0]?.what).toMatch(/^Tệp còn 1 mục không nhập: 1 là /);
    const alone = read(rss(`<item>${inside}</item>`));
    expect(alone.articles).toEqual([]);
    expect(alone.problems).toMatchObject([
      { severity: 'error', what: expect.stringContaining(reason) },
    ]);
  });

  test.each([
    [`<entry>${ENTRY}<app:control><app:draft>yes</app:draft></app:control></entry>`, 'bản nháp'],
    [`<entry>${ENTRY}<blogger:status>DRAFT</blogger:status></entry>`, 'bản nháp'],
    [`<entry>${ENTRY}<blogger:status>SOFT_TRASHED</blogger:status></entry>`, 'thùng rác'],
    [`<entry>${ENTRY}<blogger:type>COMMENT</blogger:type></entry>`, 'bình luận'],
    [`<entry>${ENTRY}<thr:in-reply-to ref="tag:1"/></entry>`, 'bình luận'],
    [
      `<entry>${ENTRY}<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#settings"/></entry>`,
      'thiết lập',
    ],
    ['<at:deleted-entry ref="Bài khác" when="2024-03-05T09:15:00Z"/>', 'đã gỡ'],
    ['<entry><title>Bài khác</title></entry>', 'chỉ cho tên bài'],
  ])('of Atom: %s', (inside, reason) => {
    const shown = `<entry><title>Bài thử</title><content>${SECOND}</content><blogger:status>LIVE</blogger:status><blogger:type>POST</blogger:type></entry>`;
    const { articles, dropped } = read(`<feed><title>Báo Thử</title>${inside}${shown}</feed>`);
    expect(articles.map(({ title }) => title)).toEqual(['Bài thử']);
    expect(dropped).toEqual([{ text: 'Bài khác', reason: expect.stringContaining(reason) }]);
  });

  test('comments below an article are told with it', () => {
    const comment =
      '<wp:comment><wp:comment_content><![CDATA[<b>Bài hay</b>]]></wp:comment_content></wp:comment>';
    const { articles } = read(rss(`<item>${POST}<wp:status>publish</wp:status>${comment}</item>`));
    expect(articles[0]?.paragraphs).toEqual([FIRST]);
    expect(articles[0]?.dropped).toEqual([{ text: 'Bài hay', reason: 'bình luận của người đọc' }]);
  });
});

describe('an XML file that cannot be trusted or read', () => {
  test.each([
    ['<!DOCTYPE rss [<!ENTITY a "aaaa">]><rss><channel/></rss>', 'thực thể', 'entities'],
    ['<?xml version="1.0"?><catalog><book/></catalog>', 'không phải nguồn tin', 'another XML'],
    [`<rss><channel><item>${'<a>'.repeat(100_000)}`, 'lồng nhau', 'elements that never end'],
    [rss(''), 'không có bài viết nào', 'a feed of nothing'],
  ])('is refused in a sentence: %3$s', (xml, words) => {
    const { articles, problems } = read(xml);
    expect(articles).toEqual([]);
    expect(problems[0]).toMatchObject({ severity: 'error' });
    expect(problems[0]?.what).toContain(words);
  });

  test('is told where it ends too early, and what is there is read', () => {
    const whole = rss(
      `<item><title>Bài thử</title><content:encoded>${FIRST}</content:encoded></item>`,
    );
    const { articles, problems } = read(whole.slice(0, whole.indexOf('sản xuất')));
    expect(articles).toHaveLength(1);
    expect(problems[0]?.what).toContain('cắt giữa chừng');
  });

  test('whose text nests without an end loses that text alone and says so', () => {
    const deep = `&lt;b&gt;`.repeat(5000);
    const { articles } = read(
      rss(`<item><title>Bài thử</title><content:encoded>${deep}</content:encoded></item>`),
    );
    expect(articles[0]?.problems[0]?.what).toContain('quá nhiều thẻ lồng nhau');
  });
});
