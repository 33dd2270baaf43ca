import fc from 'fast-check';
import type { Root } from 'mdast';
import type { ImportedArticle } from '#import/article.ts';

/** An article as a reader of the import gives it, a paragraph for each text. */
export function importedArticle(
  paragraphs: readonly string[],
  fields: Partial<ImportedArticle> = {},
): ImportedArticle {
  return { body: bodyOf(paragraphs), pictures: [], dropped: [], problems: [], ...fields };
}

/** A body with a paragraph for each text. */
export function bodyOf(paragraphs: readonly string[]): Root {
  return {
    type: 'root',
    children: paragraphs.map((value) => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    })),
  };
}

const SIGNS = [
  ...'*_~`#>-+!|&<[](){}\\:;.,"\'=/@$%^ \n0123456789ađÂô',
  ...['&amp;', '<b>', '</b>', '<!--', '-->', '```', '1. ', '- ', '# ', '> ', 'http://a.vn'],
  ...['www.a.vn', 'a@b.vn', '[^1]', '[a]: b', 'KH&CN', '**', '__', '~~', '|-|', 'a_b', '\u00a0'],
  ...['chữ', '25 đề tài', 'năm 2024', '57-NQ/TW', 'ông Lê Văn A', '<script>alert(1)</script>'],
];

/** Words that mean something to Markdown, to YAML or to the proposals, in any order. */
const hostileWords = fc
  .array(fc.constantFrom(...SIGNS), { maxLength: 12 })
  .map((parts) => parts.join(''));

const text = hostileWords.map((value) => ({ type: 'text', value }));

const phrase = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.record({
      type: fc.constantFrom('emphasis', 'strong', 'delete'),
      children: fc.array(tie('node'), { maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('link'),
      url: fc.constantFrom('https://a.vn/x', 'javascript:alert(1)', '/b', 'https://a.vn/(x)_y'),
      children: fc.array(tie('node'), { maxLength: 2 }),
    }),
    fc.record({ type: fc.constant('image'), url: hostileWords, alt: hostileWords }),
    fc.constant({ type: 'break' }),
    fc.record({
      type: fc.constant('footnoteReference'),
      identifier: fc.constantFrom('1', '2', 'x y'),
    }),
    hostileWords.map((value) => ({ type: 'html', value })),
  ),
})).node;

const phrases = fc.array(phrase, { maxLength: 4 });
const row = fc.array(phrases, { maxLength: 3 }).map((cells) => ({
  type: 'tableRow',
  children: cells.map((children) => ({ type: 'tableCell', children })),
}));

// A number with nothing behind it is a word to the archive, so each item of a list begins with one.
const FIRST = { type: 'paragraph', children: [{ type: 'text', value: 'chữ' }] };

const block = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.record({ type: fc.constant('paragraph'), children: phrases }),
    fc.record({
      type: fc.constant('heading'),
      depth: fc.integer({ min: 1, max: 6 }),
      children: phrases,
    }),
    fc.record({
      type: fc.constant('list'),
      ordered: fc.boolean(),
      start: fc.constantFrom(1, 3, null),
      children: fc.array(
        fc.record({
          type: fc.constant('listItem'),
          children: fc.array(tie('node'), { maxLength: 3 }).map((children) => [FIRST, ...children]),
        }),
        { maxLength: 3 },
      ),
    }),
    fc.record({
      type: fc.constant('blockquote'),
      children: fc.array(tie('node'), { maxLength: 2 }),
    }),
    fc.array(row, { minLength: 1, maxLength: 3 }).map((children) => ({
      type: 'table',
      align: [],
      children,
    })),
    fc.record({ type: fc.constant('code'), value: hostileWords }),
    hostileWords.map((value) => ({ type: 'html', value })),
    fc.constant({ type: 'thematicBreak' }),
  ),
})).node;

const note = fc.record({
  type: fc.constant('footnoteDefinition'),
  identifier: fc.constantFrom('1', '2', 'x y'),
  children: fc.array(block, { maxLength: 2 }),
});

/** Any body a reader may give, hostile words and HTML in every place. */
export const anyBody: fc.Arbitrary<Root> = fc
  .array(fc.oneof({ weight: 4, arbitrary: block }, { weight: 1, arbitrary: note }), {
    maxLength: 5,
  })
  .map((children) => ({ type: 'root', children }) as Root);

const line = fc.option(fc.oneof(hostileWords, fc.string()), { nil: undefined });

/** Any article a reader may give. */
export const anyArticle: fc.Arbitrary<ImportedArticle> = fc
  .record({
    title: line,
    kicker: line,
    lead: line,
    byline: line,
    date: fc.constantFrom(undefined, '2024-10~', '2020-05-20T08:32+07:00', 'hôm qua', ''),
    sourceName: line,
    sourceUrl: fc.constantFrom(undefined, 'https://a.vn/tin.html', 'javascript:1', ' x '),
    body: anyBody,
    pictures: fc.array(
      fc.record({ src: line, alt: line, caption: line, credit: line, bytes: fc.uint8Array() }),
      { maxLength: 2 },
    ),
  })
  .map((fields) => ({ ...fields, dropped: [], problems: [] }) as unknown as ImportedArticle);
