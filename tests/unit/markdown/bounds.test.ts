import { expect, test } from 'vitest';
import { checkBody } from '#markdown/check-body.ts';
import { printBody } from '#markdown/print-body.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';

const many = (text: string, times: number) => text.repeat(times);

test.each(
  [
    [`${many('*', 4000)}a${many('*', 4000)}`, 'hơn 2000 dấu «*»', 'emphasis in emphasis'],
    [`${many('*a _b ', 1100)}`, 'hơn 2000 dấu «*»', 'signs that open and never close'],
    [many('*a ', 300) + many('b* ', 300), 'lớp lồng nhau', 'emphasis deeper than a tree goes'],
    [many('[', 5000), 'hơn 2000 dấu', 'brackets'],
    [many('<div>', 2000), 'lớp lồng nhau', 'boxes of HTML'],
    [many('<div>\n\n', 2000), 'lớp lồng nhau', 'each in a block of its own'],
    [many('<b>', 2000), 'lớp lồng nhau', 'bold in bold of HTML'],
    [many('<ul><li>', 2000), 'lớp lồng nhau', 'lists of HTML'],
    [`<table>${many('a<b>', 2000)}`, 'lớp lồng nhau', 'words that leave a table'],
    [`${many('>', 2000)} a`, 'lồng hơn 50 lớp', 'quotations'],
    [`${many('- ', 2000)}a`, 'lồng hơn 50 lớp', 'lists on one line'],
    [
      Array.from({ length: 400 }, (_, n) => `${many('  ', n)}- a`).join('\n'),
      'hơn 200 dấu cách',
      'lists line by line',
    ],
    [
      Array.from({ length: 90 }, (_, n) => `${many('  ', n)}- a`).join('\n'),
      'lớp lồng nhau',
      'as many as fit in the indent',
    ],
    [`${many('| a ', 2000)}|\n${many('| - ', 2000)}|`, 'hơn 200 cột', 'columns of a table'],
    [many('a\n', 20_001), 'hơn 20.000 dòng', 'lines'],
    [many('a', 1_000_001), 'hơn 1.000.000 chữ', 'letters'],
    [`${many('|a', 150)}|\n${many('|-', 150)}|\n${many('|a\n', 500)}`, 'hơn 60.000 dấu', 'cells'],
    [many('www.a ', 70_000), 'hơn 60.000 dấu', 'addresses'],
    [`a **b**${many('\nc', 2500)}`, 'hơn 2.000 dòng', 'lines of a paragraph'],
    [`> a${many('\nc', 2500)}`, 'hơn 2.000 dòng', 'lines that a quotation takes in'],
    [many('x <!-- ', 200), 'dấu «<!», «<?» không đóng', 'comments that never end'],
    [many('x <?\n', 200), 'dấu «<!», «<?» không đóng', 'instructions'],
    [many('x <![A[ ', 200), 'dấu «<!», «<?» không đóng', 'declarations'],
    [
      Array.from({ length: 1100 }, (_, n) => `a[^${n}]\n\n[^${n}]: b\n`).join('\n'),
      'hơn 1.000 chú thích',
      'notes',
    ],
    [
      `${Array.from({ length: 100 }, (_, n) => `<font color="${n}">`).join('')}${many('<p>a', 900)}`,
      'lặp lại ở mọi đoạn',
      'marks that HTML repeats in every block',
    ],
    [many('|1|2|3|4|\n', 15_000), 'hơn 60.000 dấu', 'signs in all'],
  ].map(([text, says, reason]) => ({ text: text ?? '', says: says ?? '', reason })),
)('$reason: «$says»', ({ text, says }) => {
  const body = readMarkdown(`Mở.\n\n${text}`);
  const problems = checkBody(body);
  expect(problems.map(({ rule }) => rule)).toEqual(['qua-gioi-han']);
  expect(problems[0]?.what).toContain(says);
  expect(problems[0]?.line).toBeGreaterThan(0);
  expect(printBody(body)).toBe('');
});

test.each(
  [
    [many('*', 3000), 'a line of stars is a divider'],
    [many('- ', 300), 'so is one of dashes'],
    [many('**a** ', 300), 'a paragraph of three hundred bold words'],
    [many('- [a](/x) **b**\n', 1000), 'a list of a thousand links'],
    [`| a | b |\n| - | - |\n${many('| **1** | [2](/x) |\n', 1000)}`, 'a table of a thousand rows'],
    [many(`${many('chữ ', 60)}\n\n`, 2000), 'a code of laws'],
    [many('<p>một<br>hai</p>\n', 1000), 'a thousand paragraphs of HTML'],
    [`<b>một\n\n${many('hai\n\n', 5000)}`, 'bold words left open'],
    [many('<!-- một -->\n\nhai <!-- ba --> bốn\n', 3000), 'three thousand comments'],
    [many('<tr><td>a</td></tr>\n', 3000), 'a table of HTML'],
    [many('- một\n', 10_000), 'a list of ten thousand'],
    [`| a | b |\n| - | - |\n${many('| 1 | 2 |\n', 5000)}`, 'a table of five thousand'],
    [many('<p>một\n', 1000), 'whose ends HTML lets out'],
  ].map(([text, reason]) => ({ text: text ?? '', reason })),
)('$reason is read', ({ text }) => {
  expect(readMarkdown(text).excess).toBeUndefined();
});

test('the line beyond a bound is named', () => {
  const [problem] = checkBody(readMarkdown(`a\n\nb\n\n${many('>', 90)} c`));
  expect(problem?.line).toBe(5);
});
