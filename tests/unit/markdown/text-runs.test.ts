import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BodyLink } from '#markdown/body.ts';
import { printBody } from '#markdown/print-body.ts';
import { splitRuns } from '#markdown/read/text-runs.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';
import '../fixed-seed.ts';

describe('a text is cut into runs', () => {
  test.each([
    ['một\nhai\n\nba', ['plain', 'plain'], 'paragraphs of words'],
    ['một\n\n**hai**\n\nba', ['plain', 'markup', 'plain'], 'markup stands by itself'],
    ['- a\n\n- b\n\nc', ['markup', 'plain'], 'a list goes on over a blank line'],
    ['năm 2024 & 5% > 3%, «KH&CN»', ['plain'], 'signs in the middle of a line are words'],
    ['a\n\n```\nb\n\nc\n```', ['markup'], 'a code fence reaches over blank lines'],
    ['a\n\n<div>\n\nb', ['markup'], 'so does HTML'],
    ['[a]\n\nb\n\n[a]: /x', ['markup'], 'and a definition'],
    ['', [], 'nothing'],
  ])('%j: %j, %s', (text, kinds) => {
    expect(splitRuns(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  const PIECES =
    'chữ |Nghị quyết số 57-NQ/TW|\n|\n\n|  \n|    |\t|*|_|**|`|~|~~|[|](|)|!|#|## |- |1. |2) |> |+ |=|---|===|:-|&amp;|&|\\|@|a@b.vn|www.a.vn |https://a.vn |"|«|»|\u00a0|5*10|.'
      .split('|')
      .concat('|', '| - |');

  test('that are read one by one as they are read together', () => {
    const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((all) => all.join(''));
    fc.assert(
      fc.property(soup, (text) => {
        // A definition that nothing calls makes the whole text one run.
        const whole = readMarkdown(`[khong-ai-goi]: /x\n\n${text}`);
        const cut = readMarkdown(text);
        expect(printBody(cut)).toBe(printBody(whole));
        expect(cut.visible.text).toBe(whole.visible.text);
        const twoLower = ({ line, ...rest }: BodyLink) => ({ ...rest, line: line + 2 });
        expect(cut.links.map(twoLower)).toEqual(whole.links);
      }),
      { numRuns: 500 },
    );
  });
});
