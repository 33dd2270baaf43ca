import { expect, test } from 'vitest';
import { printBody } from '#markdown/print-body.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';

test.each([
  ['1. a\n3. b\n7. c', '<ol><li>a</li><li value="3">b</li><li value="7">c</li></ol>', 'gaps'],
  ['Mở\n\n5. a\n4. b', '<p>Mở</p><ol start="5"><li>a</li><li value="4">b</li></ol>', 'backwards'],
  ['1. a\n1. b', '<ol><li>a</li><li>b</li></ol>', 'one number throughout counts by itself'],
  ['> 1. a\n> 3. b', '<blockquote><ol><li>a</li><li value="3">b</li></ol></blockquote>', 'quoted'],
  ['- a\n- b', '<ul><li>a</li><li>b</li></ul>', 'a list without numbers'],
])('%j keeps its numbers on the page: %s, %s', (text, html) => {
  expect(printBody(readMarkdown(text)).replaceAll('\n', '')).toBe(html);
});
