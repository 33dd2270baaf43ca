import { expect, test } from 'vitest';
import { readMarkdown } from '#markdown/read-markdown.ts';

test.each([
  ['Một đoạn\nhai dòng.\n\nĐoạn hai.', ['Một đoạn hai dòng.', 'Đoạn hai.'], 'plain paragraphs'],
  ['## Mục *một*\n\n- a\n- [b](https://x.example)', ['Mục một', 'a', 'b'], 'marks are not text'],
  ['a <b>đậm</b> c', ['a đậm c'], 'tags are not text, what they hold is'],
  ['| A | B |\n| - | - |\n| 1 | 2 |', ['A · B', '1 · 2'], 'a row of a table is a line'],
  ['', [], 'nothing gives nothing'],
])('%j gives %j: %s', (markdown, paragraphs) => {
  expect(readMarkdown(markdown).visible.paragraphs).toEqual(paragraphs);
});
