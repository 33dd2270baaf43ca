import { expect, test } from 'vitest';
import { listHeadings } from '#markdown/list-headings.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';
import { markSections } from '#search/index/division-blocks.ts';

test.each([
  ['Một.\n\n## Kết quả\n\nHai.', 'Một. | muc-ket-qua: Kết quả | Hai.', 'a heading'],
  [
    '## Kết quả\n\nMột.\n\n## Kết quả\n\nHai.',
    'muc-ket-qua: Kết quả | Một. | muc-ket-qua-2: Kết quả | Hai.',
    'two headings of the same words',
  ],
  [
    '## **Kết** quả &amp; *đề xuất*\n\nHai.',
    'muc-ket-qua-de-xuat: Kết quả & đề xuất | Hai.',
    'a heading with emphasis',
  ],
  ['Một.\n\nHai.', 'Một. | Hai.', 'no heading'],
])('%j is %s (%s)', (markdown, marked) => {
  const { visible, tree } = readMarkdown(markdown);
  const said = markSections(visible.paragraphs, listHeadings(tree)).map((block) =>
    typeof block === 'string' ? block : block.join(': '),
  );
  expect(said.join(' | ')).toBe(marked);
});
