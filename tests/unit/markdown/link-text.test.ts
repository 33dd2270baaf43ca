import { expect, test } from 'vitest';
import { printBody } from '#markdown/print-body.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';

test.each([
  ['theo Nghị quyết 57 về', '<p>theo <a>Nghị quyết 57</a> về</p>', 'in the middle of a text'],
  ['Nghị quyết 57', '<p><a>Nghị quyết 57</a></p>', 'all of a text'],
  [
    '**Nghị quyết 57** về',
    '<p><strong><a>Nghị quyết 57</a></strong> về</p>',
    'all of what is bold',
  ],
  ['[Nghị quyết 57](/a/)', '<p><a>Nghị quyết 57</a></p>', 'in a link already: left alone'],
  ['Nghị *quyết* 57', '<p><a>Nghị <em>quyết</em> 57</a></p>', 'half in italics: one link'],
  [
    '**theo Nghị quyết** 57',
    '<p><strong>theo </strong><a><strong>Nghị quyết</strong> 57</a></p>',
    'bold that begins before it',
  ],
  [
    'Nghị **quyết 57 về**',
    '<p><a>Nghị <strong>quyết 57</strong></a><strong> về</strong></p>',
    'bold that goes on after it',
  ],
  ['[Nghị](/a/) quyết 57', '<p><a>Nghị</a><a> quyết 57</a></p>', 'half in a link: the other half'],
  ['- theo Nghị\n  quyết 57', '<ul><li>theo <a>Nghị quyết 57</a></li></ul>', 'a wrapped list item'],
  [
    '> theo Nghị\n> quyết 57',
    '<blockquote><p>theo <a>Nghị quyết 57</a></p></blockquote>',
    'a wrapped quotation',
  ],
  ['Nghị quyết  \n57', '<p><a>Nghị quyết<br>57</a></p>', 'a forced line break'],
  ['Nghị quyết &#53;7', '<p><a>Nghị quyết 57</a></p>', 'a letter written as an entity'],
  ['Nghị quyết \\57', '<p>Nghị quyết \\57</p>', 'other words are another text'],
])('a link over the citation of %j gives %s: %s', (text, linked) => {
  const body = readMarkdown(text);
  const links = [...body.visible.text.matchAll(/Nghị\s+quyết\s+57/g)].map(({ index, 0: words }) => {
    return { start: index, end: index + words.length, href: '/van-ban/nq/', title: 'NQ' };
  });
  const html = printBody(body, { links });
  expect(html.replace(/<a [^>]*>/g, '<a>')).toBe(linked);
});

test('two links of one text node keep their places', () => {
  const body = readMarkdown('Luật A, Luật B.');
  const links = [
    { start: 0, end: 6, href: '/a/', title: 'A' },
    { start: 8, end: 14, href: '/b/', title: 'B' },
  ];
  expect(printBody(body, { links })).toBe(
    '<p><a href="/a/" title="A">Luật A</a>, <a href="/b/" title="B">Luật B</a>.</p>',
  );
});
