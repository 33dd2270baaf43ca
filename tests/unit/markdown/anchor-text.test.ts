import { expect, test } from 'vitest';
import { printBody } from '#markdown/print-body.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';

test.each<[why: string, markdown: string, words: string, core: string, html: string]>([
  [
    'a sentence of a paragraph',
    'Một. Hai 2. Ba.',
    'Hai 2.',
    '2',
    '<p>Một. <span id="x">Hai 2.</span> Ba.</p>',
  ],
  [
    'a sentence partly bold',
    'Một **đậm. Hai** 2.',
    'Hai 2.',
    '2',
    '<p>Một <strong>đậm. </strong><span id="x"><strong>Hai</strong> 2.</span></p>',
  ],
  [
    'a sentence that holds a link',
    'Theo [tin](/a) 2.',
    'Theo tin 2.',
    '2',
    '<p><span id="x">Theo <a href="/a">tin</a> 2.</span></p>',
  ],
  [
    'a link that runs out of it has the id on its number',
    '[Một. Hai](/a) 2.',
    'Hai 2.',
    '2',
    '<p><a href="/a">Một. Hai</a> <span id="x">2</span>.</p>',
  ],
  [
    'a line that is broken',
    'Một  \nhai 2.',
    'Một\nhai 2.',
    '2',
    '<p>Một<br>hai <span id="x">2</span>.</p>',
  ],
])('%s', (_why, markdown, words, core, html) => {
  const { tree, visible } = readMarkdown(markdown);
  const span = spanOf(visible.text, words);
  expect(
    printBody({ tree }, { anchors: [{ id: 'x', ...span, core: spanOf(visible.text, core) }] }),
  ).toBe(html);
});

test('cells of a row keep their table: the id is on the number', () => {
  const { tree, visible } = readMarkdown('| a | b |\n|---|---|\n| Văn bằng | 420 |');
  const core = spanOf(visible.text, '420');
  const [, row] = visible.rows;
  if (row === undefined) throw new Error('the table has no second row');
  const html = printBody({ tree }, { anchors: [{ id: 'x', ...row, core }] });
  expect(html).toContain('<td><span id="x">420</span></td>');
});

test('several sentences, and links in them, keep their places', () => {
  const { tree, visible } = readMarkdown('Một 1. Hai 57-NQ/TW. Ba 3.');
  const at = (words: string) => spanOf(visible.text, words);
  const html = printBody(
    { tree },
    {
      links: [{ ...at('57-NQ/TW'), href: '/b', title: 'b' }],
      anchors: ['Một 1.', 'Ba 3.', 'Hai 57-NQ/TW.'].map((words) => ({
        id: words.slice(0, 2),
        ...at(words),
        core: at(words),
      })),
    },
  );
  expect(html.replace(/<[^>]+>/g, '')).toBe('Một 1. Hai 57-NQ/TW. Ba 3.');
  expect(html.match(/<span id="[^"]+">/g)).toHaveLength(3);
});

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
