import { expect, test } from 'vitest';
import { findSharedRuns, indexRuns } from '#core/model/checks/shared-runs.ts';

const SOURCE =
  'Sáng 15/6, hội nghị ở Cần Thơ cho biết các chương trình hỗ trợ doanh nghiệp đổi mới công nghệ được triển khai đồng bộ, có hiệu quả trong cả năm.';
const RUNS = indexRuns([['nguon.md', SOURCE]]);

const shared = (text: string, names: readonly string[] = []) =>
  findSharedRuns(text, RUNS, names).map(({ words }) => words.split(' ').length);

test.each([
  ['các chương trình hỗ trợ doanh nghiệp đổi mới công nghệ được', [12], 'twelve words'],
  ['chương trình hỗ trợ doanh nghiệp đổi mới công nghệ được', [], 'eleven words'],
  [`Theo bài, ${SOURCE.slice(11)}`, [29], 'a run is told once, as long as it goes'],
  [
    'CÁC «chương trình» hỗ trợ: doanh nghiệp - đổi mới công nghệ, được!',
    [12],
    'whatever the capitals and signs',
  ],
  [
    'các chương trình hỗ trợ doanh nghiệp đổi mới công nghệ được'.normalize('NFD'),
    [12],
    'decomposed letters',
  ],
  ['các chương trình hỗ trợ doanh nghiệp\nđổi mới công nghệ được', [], 'two items of a list'],
  ['Doanh nghiệp được hỗ trợ đổi mới công nghệ; các chương trình triển khai đồng bộ.', [], 'own'],
])('«%s» shares runs of %j words (%s)', (text, lengths) => {
  expect(shared(text)).toEqual(lengths);
});

test('names and titles of twelve words may be written as they are', () => {
  const title = 'các chương trình hỗ trợ doanh nghiệp đổi mới công nghệ';
  const text = `Bài cho biết ${title} được triển khai.`;
  expect(shared(text)).toEqual([16]);
  expect(shared(text, [title])).toEqual([]);
});

test.each([
  ['hội nghị về hỗ trợ doanh nghiệp đổi mới công nghệ', [], 'eight words of a title'],
  ['hội nghị về doanh nghiệp đổi mới công nghệ', [12], 'fewer than eight words of it'],
])('of a title «%s» what is cited is the title’s (%s)', (title, lengths) => {
  expect(shared('các chương trình hỗ trợ doanh nghiệp đổi mới công nghệ được', [title])).toEqual(
    lengths,
  );
});

test('what stands between “ and ” is told as the words of the source', () => {
  expect(shared(`Bài viết: “${SOURCE}”`)).toEqual([]);
  expect(shared(`Bài viết “rõ”: ${SOURCE}`)).toEqual([32]);
});

test('numbers and days do not count among the twelve words', () => {
  const source = 'Kế hoạch số 114/KH-UBND ngày 23/9/2016 của thành phố thực hiện nghị quyết ấy';
  const runs = indexRuns([['a.txt', source]]);
  expect(findSharedRuns(source, runs, [])).toEqual([]);
});

test('a run names the first source that holds it', () => {
  const text = 'một hai ba bốn năm sáu bảy tám chín mười mười một mười hai';
  const runs = indexRuns([
    ['a.txt', 'không có gì chung'],
    ['b.txt', text],
    ['c.txt', text],
  ]);
  expect(findSharedRuns(text, runs, []).map(({ source }) => source)).toEqual(['b.txt']);
});
