import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHtml } from '#import/html/read-html.ts';
import { wildPage } from '#tests/fixtures/import/wild-pages.ts';

// The benchmark runs a thousand and more.
const RUNS = 150;

test('no page, however broken, makes the reader fail or lets markup through', () => {
  fc.assert(
    fc.property(wildPage(), (html) => {
      const { articles, problems } = readHtml(html);
      expect(articles.length + problems.length).toBeGreaterThan(0);
      const drafted = JSON.stringify(articles.map(({ body }) => body));
      expect(drafted).not.toMatch(/"type":"html"|"url":"\s*(?:javascript|data|vbscript):/i);
      expect(drafted.normalize('NFC')).toBe(drafted);
    }),
    { numRuns: RUNS },
  );
});

const TEXT = 'Một đoạn chữ thử nghiệm đủ dài để là một đoạn của một bài viết trên một trang.';

test.each([
  ['<div>'.repeat(100_000), 'elements that never end'],
  [
    '<b>'.repeat(3000) + `<p>${TEXT}</p>`.repeat(3000),
    'bold that is opened again in each paragraph',
  ],
  [
    Array.from({ length: 300 }, (_, i) => `<font size="${i}">`).join('') +
      `<p>${TEXT}</p>`.repeat(5000),
    'fonts that differ and are never closed',
  ],
  ['<table><tr><td>'.repeat(20_000), 'tables in tables'],
  ['<p>x'.repeat(400_000), 'more elements than any page has'],
])('%# is refused before it takes all memory', (html) => {
  const { articles, problems } = readHtml(html);
  expect(articles).toEqual([]);
  expect(problems[0]?.what).toContain('quá nhiều thẻ');
});
