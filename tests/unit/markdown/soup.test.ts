import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { checkBody } from '#markdown/check-body.ts';
import { printBody } from '#markdown/print-body.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';
import { oneSpace, pageTags, pageText } from './page-text.ts';
import '../fixed-seed.ts';

const MARKDOWN = [
  ...[
    '# ',
    '## ',
    '- ',
    '1. ',
    '> ',
    '| ',
    '|\n| - | - |\n| ',
    '***',
    '**',
    '*',
    '_',
    '`',
    '~~',
    '~',
  ],
  ...['[', '](/x)', '![', '](a.png)', '](b.png "chú")', '[^1]', '[^1]: ', '[x]: /y', '][x]', '\\'],
  ...['- [ ] ', '- [x] ', '```\n', '    ', '---', '===', '&amp;', '&nbsp;', '<', '>', '"', "'"],
  ...['https://a.vn/1', 'www.a.vn», ', 'a@b.vn ', '\n', '\n\n', '\n> ', '  \n', ' ', '57-NQ/TW'],
];
const HTML = [
  ...'b i u a p div span table tr td th ul li h1 h2 script style template svg math select'.split(
    ' ',
  ),
  ...'textarea title option details summary pre code img br hr input iframe form button'.split(' '),
  ...'object noscript plaintext caption dl dt sup TP o:p'.split(' '),
].flatMap((name) => [`<${name}>`, `</${name}>`]);
const ODD = [
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '<!',
    '<a href="javascript:x()">',
    '<b hidden>',
  ],
  ...['<img src=x onerror=y alt="tả">', '<p style="display:none">', '<td colspan=9>', '<b chữ>'],
  ...['<a href="/x" data-footnote-ref>', '<li id="user-content-fn-1">', '</p', '<p title="'],
];

/** Pieces in any order, each now and then followed by a word of its own. */
function soupOf(pieces: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.tuple(fc.constantFrom(...pieces), fc.boolean());
  return fc
    .array(piece, { maxLength: 30 })
    .map((all) => all.map(([sign, named], n) => (named ? `${sign}chữ${n} ` : sign)).join(''));
}

const ANY_SOUP = soupOf([...MARKDOWN, ...HTML, ...ODD]);

const PROGRAMS = /^(?:script|style|iframe|object|embed|svg|math|form|button|template|link|meta)$/;

function isProgram({ name, value }: { name: string; value: string }): boolean {
  return /^(?:on.*|style|srcdoc)$/i.test(name) || /^\s*(?:javascript|data|vbscript):/i.test(value);
}

function print(text: string) {
  const body = readMarkdown(text);
  const figures = new Map(
    body.images.map(({ src }) => [
      src,
      { src: '/anh/x.webp', srcset: '/anh/x.webp 1w', width: 1, height: 1 },
    ]),
  );
  return { body, html: printBody(body, { figures }) };
}

describe('whatever is thrown into a body', () => {
  test('its text is the text of its page', () => {
    fc.assert(
      fc.property(ANY_SOUP, (text) => {
        const { body, html } = print(text);
        expect(oneSpace(body.visible.text)).toBe(pageText(html));
        expect(body.visible.citable).toHaveLength(body.visible.text.length);
        expect(body.visible.quotable).toHaveLength(body.visible.text.length);
      }),
      { numRuns: 400 },
    );
  });

  test('no program gets onto its page', () => {
    fc.assert(
      fc.property(ANY_SOUP, (text) => {
        const tags = pageTags(print(text).html);
        expect(tags.filter(({ name }) => PROGRAMS.test(name))).toEqual([]);
        expect(tags.filter(({ attributes }) => attributes.some(isProgram))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('each of its words is on the page, or hidden in a comment, or something is told', () => {
    fc.assert(
      fc.property(ANY_SOUP, (text) => {
        const { body, html } = print(text);
        const meant = text.replace(/<!--[\s\S]*?-->/g, ' ');
        const lost = (meant.match(/chữ\d+/g) ?? []).filter((word) => !html.includes(word));
        if (lost.length > 0) expect(checkBody(body), `lost: ${lost.join(' ')}`).not.toEqual([]);
      }),
      { numRuns: 600 },
    );
  });
});

const RULES = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'no-raw-characters': 'off', 'long-title': 'off', 'require-sri': 'off' },
});

test('Markdown without raw HTML makes valid HTML', () => {
  fc.assert(
    fc.property(soupOf(MARKDOWN), (text) => {
      const report = RULES.validateStringSync(print(text.replaceAll('<', '')).html);
      expect(
        report.results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)),
      ).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
