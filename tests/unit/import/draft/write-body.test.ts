import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { cleanTree } from '#import/draft/body/clean-tree.ts';
import { writeBody } from '#import/draft/body/write-body.ts';
import { checkBody } from '#markdown/check-body.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';
import { anyBody, bodyOf } from '#tests/factories/imported-article.ts';

describe('what was text is written so that it stays text', () => {
  test.each([
    ['Sở KH&CN và R&D', 'Sở KH&CN và R&D', 'an ampersand alone means nothing'],
    ['Viết &nbsp; nguyên chữ', 'Viết \\&nbsp; nguyên chữ', 'a character reference would be read'],
    ['tệp bao_cao_2024.docx', 'tệp bao_cao_2024.docx', 'a low line between letters means nothing'],
    ['5*10*2 và _chữ_', '5\\*10\\*2 và \\_chữ\\_', 'signs of emphasis'],
    ['<b>đậm</b>', '\\<b>đậm\\</b>', 'HTML'],
    ['# không phải đề mục', '\\# không phải đề mục', 'the sign of a heading'],
    ['- không phải danh sách', '\\- không phải danh sách', 'the sign of a list'],
    ['1. không phải danh sách', '1\\. không phải danh sách', 'the number of a list'],
    ['a\n\n  b\tc', 'a b c', 'white space is one space'],
  ])('%j is written %j (%s)', (text, markdown) => {
    expect(writeBody(bodyOf([text]))).toBe(markdown);
  });
});

describe('a tree is made fit for a body', () => {
  const text = (value: string): Nodes => ({ type: 'text', value });
  const para = (...words: readonly (string | Nodes)[]) =>
    ({
      type: 'paragraph',
      children: words.map((one) => (typeof one === 'string' ? text(one) : one)),
    }) as never;
  const root = (...children: readonly Nodes[]) => ({ type: 'root', children }) as Root;

  test.each([
    [
      root(
        { type: 'heading', depth: 1, children: [text('Một') as never] },
        {
          type: 'heading',
          depth: 2,
          children: [text('Hai') as never],
        },
      ),
      '## Một\n\n### Hai',
      'headings begin below the title of the page',
    ],
    [
      root({ type: 'heading', depth: 3, children: [text('Ba') as never] }),
      '### Ba',
      'a lower rank stays',
    ],
    [
      root({
        type: 'paragraph',
        children: [
          { type: 'strong', children: [text('Kết quả: ') as never] },
          text('Đạt.') as never,
        ],
      }),
      '**Kết quả:** Đạt.',
      'a space moves out of the bold words',
    ],
    [
      root({
        type: 'paragraph',
        children: [
          { type: 'strong', children: [text('Kết quả:') as never] },
          text('Đạt.') as never,
        ],
      }),
      '**Kết quả**:Đạt.',
      'a sign that touches a letter moves out of the bold words',
    ],
    [
      root({
        type: 'paragraph',
        children: [
          { type: 'link', url: 'javascript:alert(1)', children: [text('bấm') as never] },
          text(' và ') as never,
          { type: 'link', url: 'https://a.vn/x', children: [text('xem') as never] },
        ],
      }),
      'bấm và [xem](https://a.vn/x)',
      'only an address that leads somewhere is a link',
    ],
    [
      root({ type: 'html', value: '<script>alert(1)</script>' }),
      '\\<script>alert(1)\\</script>',
      'HTML is words',
    ],
    [
      root({
        type: 'table',
        children: [
          { type: 'tableRow', children: [{ type: 'tableCell', children: [text('A') as never] }] },
          {
            type: 'tableRow',
            children: [
              { type: 'tableCell', children: [text('1|2') as never] },
              { type: 'tableCell', children: [text('3') as never] },
            ],
          },
        ],
      }),
      '| A | |\n| - | - |\n| 1\\|2 | 3 |',
      'every row has the columns of the longest',
    ],
    [
      root(
        { type: 'footnoteDefinition', identifier: 'b', children: [para('Nguồn hai.')] },
        para('Đạt', { type: 'footnoteReference', identifier: 'a' }, ', vượt', {
          type: 'footnoteReference',
          identifier: 'b',
        }),
        { type: 'footnoteDefinition', identifier: 'a', children: [para('Nguồn một.')] },
      ),
      'Đạt[^1], vượt[^2]\n\n[^1]: Nguồn một.\n\n[^2]: Nguồn hai.',
      'notes are numbered in the order of their calls',
    ],
    [
      root(para('Đạt', { type: 'footnoteReference', identifier: 'z' }), {
        type: 'footnoteDefinition',
        identifier: 'y',
        children: [para('Không ai gọi.')],
      }),
      'Đạt\n\nKhông ai gọi.',
      'a note that nobody calls is text, a call without a note is nothing',
    ],
  ])('case %#', (tree, markdown, _reason) => {
    expect(writeBody(tree)).toBe(markdown);
  });

  test('a picture stays where it stood if its file lies beside the item', () => {
    const tree = root(
      { type: 'image', url: 'https://a.vn/1.jpg', alt: 'Hội nghị' },
      { type: 'image', url: 'b.png', alt: 'Mất' },
    );
    const files = new Map([['https://a.vn/1.jpg', 'tin-1.jpg']]);
    expect(writeBody(tree, (address) => files.get(address))).toBe('![Hội nghị](tin-1.jpg)');
  });
});

test('whatever a reader gives, the body reads as the words it was made of, and nothing of it is HTML', () => {
  fc.assert(
    fc.property(anyBody, (tree) => {
      const body = readMarkdown(writeBody(tree));
      expect(lettersOf(body.visible.text)).toBe(
        lettersOf(wordsOf(cleanTree(tree, () => undefined))),
      );
      const errors = checkBody(body).filter(({ severity }) => severity !== 'note');
      // A comment that a source shows is told to the editor, and stays the words it is.
      expect(errors.filter(({ rule }) => rule !== 'chu-an-bi-lo')).toEqual([]);
      expect(JSON.stringify(body.markdown)).not.toContain('"type":"html"');
    }),
    { numRuns: 300 },
  );
});

function lettersOf(words: string): string {
  return words.replace(/\s+/g, '');
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'code') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join(' ') : '';
}
