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
  const { articles, problems } = readFeed(xml);
  return {
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

  test('gives its posts, authors by name, captions at their pictures, and counts what is none', () => {
    const { articles, problems } = read(WXR);
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
    expect(problems[0]?.what).toContain('2 mục không phải bài viết');
  });
});

test.each([
  ['draft', '', 'bản nháp'],
  ['private', '', 'bài riêng tư'],
  ['future', '', 'bài hẹn giờ đăng'],
  ['pending', '', 'bài chờ duyệt'],
  ['publish', '<wp:post_password>bi-mat</wp:post_password>', 'bài đặt mật khẩu'],
])(
  'a post of an export that its site does not show everyone (%s%s) is told so',
  (status, more, words) => {
    const post = (state: string) =>
      `<item><title>Bài thử</title><content:encoded>${FIRST}</content:encoded><wp:status>${state}</wp:status><wp:post_type>post</wp:post_type>`;
    const { articles } = read(rss(`${post(status)}${more}</item>${post('publish')}</item>`));
    expect(articles.map(({ problems }) => problems.map(({ what }) => what))).toEqual([
      [expect.stringContaining(words)],
      [],
    ]);
  },
);

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
