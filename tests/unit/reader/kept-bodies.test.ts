import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printBody } from '#markdown/print-body.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';
import { keepBodies } from '#reader/kept-bodies.ts';

const TEXTS = {
  'tin/2020/a.md': '# Đầu\n\nĐoạn **đậm** số 57-NQ/TW[^1].\n\n[^1]: Chú thích 🙂.\n',
  'tin/2020/b.md': '',
  'van-ban/c.md': `| a | b |\n|---|--:|\n| 1 | ${'dài '.repeat(20_000)} |\n`,
};

test('what was put aside is printed as what was read, in any order', () => {
  const bodies = keepBodies();
  const read = Object.entries(TEXTS).map(([file, text]) => ({ file, body: readMarkdown(text) }));
  for (const { file, body } of read) bodies.keep(file, body);
  for (const { file, body } of read.toReversed()) {
    expect(printBody({ tree: bodies.loadTree(file) })).toBe(printBody(body));
    expect(bodies.loadParagraphs(file)).toEqual(body.visible.paragraphs);
  }
});

test('the Markdown that is given away holds nothing that its page hides', () => {
  const bodies = keepBodies();
  bodies.keep('tin/2020/a.md', readMarkdown('Một.\n\n<!--\nđừng đăng\n-->\n\n**Hai.**\n'));
  expect(bodies.loadMarkdown('tin/2020/a.md')).toBe('Một.\n\n\n\n**Hai.**\n');
});

test('an entry that was not put aside is a mistake of the program', () => {
  expect(() => keepBodies().loadTree('tin/2020/a.md')).toThrow('tin/2020/a.md');
});

test('nothing is left on the disk', () => {
  const before = readdirSync('node_modules/.cache/kho');
  keepBodies().keep('a.md', readMarkdown('Một.'));
  expect(readdirSync('node_modules/.cache/kho')).toEqual(before);
});
