import { expect, test } from 'vitest';
import { printBody } from '#markdown/print-body.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';

const print = (text: string) => {
  const body = readMarkdown(text);
  const figures = new Map(
    body.images.map(({ src }) => [src, { src: `/anh/${src}`, srcset: '', width: 4, height: 4 }]),
  );
  return printBody(body, { figures }).replace(/<img src="([^"]*)"[^>]*>/g, '<img $1>');
};

test.each([
  ['![a](a.png)', '<figure><img /anh/a.png></figure>', 'alone'],
  [
    'một ![a](a.png) hai',
    '<p>một</p><figure><img /anh/a.png></figure><p>hai</p>',
    'the paragraph ends before it and goes on after it',
  ],
  [
    '[![a](a.png)](/x/)',
    '<figure><a href="/x/"><img /anh/a.png></a></figure>',
    'one link holds the picture',
  ],
  [
    '[một ![a](a.png)](/x/)',
    '<p><a href="/x/">một</a></p><figure><a href="/x/"><img /anh/a.png></a></figure>',
    'words of the link go before it',
  ],
  ['**![a](a.png)**', '<figure><img /anh/a.png></figure>', 'bold is nothing around a picture'],
  ['## ![a](a.png)', '<figure><img /anh/a.png></figure>', 'a heading of a picture alone is none'],
  [
    '## Một ![a](a.png)',
    '<h2 id="muc-mot">Một</h2><figure><img /anh/a.png></figure>',
    'out of a heading it moves behind',
  ],
  ['- ![a](a.png)', '<ul><li><figure><img /anh/a.png></figure></li></ul>', 'in a list'],
  ['> ![a](a.png)', '<blockquote><figure><img /anh/a.png></figure></blockquote>', 'in a quotation'],
  [
    '![a](a.png)![b](b.png)',
    '<figure><img /anh/a.png></figure><figure><img /anh/b.png></figure>',
    'two side by side',
  ],
  [
    '![a](a.png "Chú thích")',
    '<figure><img /anh/a.png><figcaption><span>Chú thích</span></figcaption></figure>',
    'its title is its caption',
  ],
  [
    '![a][x]\n\n[x]: a.png\n[x]: b.png',
    '<figure><img /anh/a.png></figure>',
    'the first definition',
  ],
  ['![a](<ảnh họp (1).png>)', '<figure><img /anh/ảnh họp (1).png></figure>', 'any name'],
  ['![a](%E1%BA%A3nh.png)', '<figure><img /anh/%E1%BA%A3nh.png></figure>', 'as it is called'],
  ['một <img src="a.png" alt="Họp">', '<p>một Họp</p>', 'of raw HTML the description alone'],
])('%s is shown as %s: %s', (markdown, html) => {
  expect(print(markdown)).toBe(html);
});

test('a picture in a cell of a table stays there', () => {
  expect(print('| A |\n| - |\n| ![a](a.png) |')).toContain(
    '<td><figure><img /anh/a.png></figure></td>',
  );
});

test.each([
  ['![Máy gặt](a.png "Máy gặt")', '', 'a description that is the caption is not heard twice'],
  ['| ![Máy gặt](a.png "Máy gặt") |\n| --- |', '', 'nor in a cell'],
  ['![Máy](a.png "Máy gặt")', 'Máy', 'one of its own stays'],
  ['![Máy gặt](a.png)', 'Máy gặt', 'without a caption it stays'],
  ['[![Máy gặt](a.png "Máy gặt")](/x/)', 'Máy gặt', 'of a link it is the name'],
])('the picture of %s has the description «%s»: %s', (markdown, alt) => {
  const figure = { src: '/anh/a.png', srcset: '', width: 4, height: 4 };
  const html = printBody(readMarkdown(markdown), { figures: new Map([['a.png', figure]]) });
  expect(/ alt="([^"]*)"/.exec(html)?.[1]).toBe(alt);
  if (html.includes('figcaption')) expect(html).toContain('<span>Máy gặt</span>');
});

test('a caption of the front matter that says what the description says counts too', () => {
  const figure = { src: '/anh/a.png', srcset: '', width: 4, height: 4, caption: 'Máy gặt' };
  const html = printBody(readMarkdown('![Máy gặt](a.png)'), {
    figures: new Map([['a.png', figure]]),
  });
  expect(html).toContain(' alt=""');
});
