import { expect, test } from 'vitest';
import { renderMarkdown } from '#markdown/render.ts';

test.each([
  ['theo Nghị quyết 57 về', 'theo <a>Nghị quyết 57</a> về', 'in the middle of a text'],
  ['Nghị quyết 57', '<a>Nghị quyết 57</a>', 'all of a text'],
  ['**Nghị quyết 57** về', '<strong><a>Nghị quyết 57</a></strong> về', 'all of what is bold'],
  ['[Nghị quyết 57](/a/)', '<a>Nghị quyết 57</a>', 'in a link that is there already: left alone'],
  ['Nghị *quyết* 57', 'Nghị <em>quyết</em> 57', 'broken by other Markdown: left as text'],
])('a link over «%s» gives %s: %s', (text, linked) => {
  const start = text.indexOf('Nghị');
  const links = [{ start, end: text.lastIndexOf('57') + 2, href: '/van-ban/nq/', title: 'NQ' }];
  const { html } = renderMarkdown({ text, links });
  expect(html.replace(/<a [^>]*>/g, '<a>')).toBe(`<p>${linked}</p>`);
});
