import { describe, expect, test } from 'vitest';
import { type BodyParts, printBody } from '#markdown/print-body.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';

const print = (text: string, parts?: BodyParts) => printBody(readMarkdown(text), parts);
const SPAN = (number: string) => `<span class="nowrap">${number}</span>`;

describe('a document number in a text', () => {
  test.each([
    ['theo Nghị quyết số 02-NQ/TU về', `theo Nghị quyết ${SPAN('số 02-NQ/TU')} về`, 'with «số»'],
    ['Nghị định 30/2020/NĐ-CP.', `Nghị định ${SPAN('30/2020/NĐ-CP')}.`, 'a state number'],
    ['18-NQ/TW và 19-NQ/TW', `${SPAN('18-NQ/TW')} và ${SPAN('19-NQ/TW')}`, 'two'],
    ['**02-NQ/TU**', `<strong>${SPAN('02-NQ/TU')}</strong>`, 'in bold'],
    ['đạt 03/05 mục tiêu', 'đạt 03/05 mục tiêu', 'a fraction is none'],
    ['quận - huyện năm 2020', 'quận - huyện năm 2020', 'what can be broken without harm'],
    ['`02-NQ/TU`', '<code>02-NQ/TU</code>', 'code stands as it was written'],
  ])('«%s» is kept on one line: %s (%s)', (text, html) => {
    expect(print(text)).toBe(`<p>${html}</p>`);
  });

  test('is kept on one line where it is a link', () => {
    const text = 'Nghị quyết số 02-NQ/TU';
    const links = [{ start: 0, end: text.length, href: '/van-ban/a/', title: 'a' }];
    expect(print(text, { links })).toBe(
      `<p><a href="/van-ban/a/" title="a">Nghị quyết ${SPAN('số 02-NQ/TU')}</a></p>`,
    );
  });

  test('does not change the words that are copied', () => {
    const text = 'Quyết định số 569/QĐ-TTg và 66.19/2026/NQ-CP';
    expect(print(text).replace(/<[^>]*>/g, '')).toBe(text);
  });
});
