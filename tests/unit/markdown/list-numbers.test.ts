import { describe, expect, test } from 'vitest';
import { printBody } from '#markdown/print-body.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';

test.each([
  ['1. a\n3. b\n7. c', '<ol><li>a</li><li value="3">b</li><li value="7">c</li></ol>', 'gaps'],
  ['Mở\n\n5. a\n4. b', '<p>Mở</p><ol start="5"><li>a</li><li value="4">b</li></ol>', 'backwards'],
  ['1. a\n1. b', '<ol><li>a</li><li>b</li></ol>', 'one number throughout counts by itself'],
  ['> 1. a\n> 3. b', '<blockquote><ol><li>a</li><li value="3">b</li></ol></blockquote>', 'quoted'],
  ['1) a\n2) b', '<ol data-number="1)"><li>a</li><li>b</li></ol>', 'a bracket behind them'],
  ['01. a\n02. b', '<ol data-number="01."><li>a</li><li>b</li></ol>', 'a zero before them'],
  ['Mở\n\n009) a', '<p>Mở</p><ol start="9" data-number="001)"><li>a</li></ol>', 'both'],
  ['- a\n- b', '<ul><li>a</li><li>b</li></ul>', 'a list without numbers'],
])('%j keeps its numbers on the page: %s, %s', (text, html) => {
  expect(printBody(readMarkdown(text)).replaceAll('\n', '')).toBe(html);
});

describe('a number that counts nothing is a word of the text', () => {
  test.each([
    ['2024. Năm của dữ liệu.', ['2024. Năm của dữ liệu.'], 'a sentence that begins with a year'],
    ['2025.', ['2025.'], 'a year alone'],
    ['12)', ['12)'], 'a number with nothing behind it'],
    ['2023. a\n2024. b', ['2023. a', '2024. b'], 'a line for each year'],
    ['1. a\n\n1945. b', ['1. a', '1945. b'], 'a year after a numbered sentence'],
    ['31. 12. 2024 là hạn', ['31. 12. 2024 là hạn'], 'a day written with spaces'],
    ['1. 2) Mục', ['1. 2) Mục'], 'the number of a part of a part'],
    ['> 2024. **Năm**', ['2024. Năm'], 'in a quotation'],
    ['- mở\n\n  2024. Năm\n- b', ['mở', '2024. Năm', 'b'], 'in a list'],
    ['- mở\n- b\n  2024) Năm', ['mở', 'b 2024) Năm'], 'within a sentence'],
    ['2024. - a\n      - b', ['2024.', 'a', 'b'], 'before a list'],
    ['2024. một\n\n      hai', ['2024. một', 'hai'], 'with a second paragraph'],
  ])('%j reads %j: %s', (text, paragraphs) => {
    const body = readMarkdown(text);
    expect(body.visible.paragraphs).toEqual(paragraphs);
    expect(printBody(body)).not.toContain('<ol');
  });

  test.each([
    ['999. a\n1000. b\n1001. c', ['a', 'b', 'c'], 'a list that counts so far'],
    ['1. a\n2.\n3. c', ['a', 'c'], 'an item left empty'],
    ['1. - a', ['a'], 'a list in a list'],
  ])('%j is a list: %j, %s', (text, paragraphs) => {
    const body = readMarkdown(text);
    expect(body.visible.paragraphs).toEqual(paragraphs);
    expect(printBody(body)).toContain('<ol');
  });
});
