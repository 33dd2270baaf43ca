import { describe, expect, test } from 'vitest';
import { introducedNames } from '#search/index/learn-names.ts';
import { knowNames } from '#search/query/other-names.ts';
import { searchWords } from '#search/query/words.ts';

const NAMES = [
  ['ĐBSCL', 'đồng bằng sông Cửu Long', 'miền Tây'],
  ['AI', 'trí tuệ nhân tạo'],
  ['đồng bằng', 'châu thổ'],
];

describe('what else a query calls by another name', () => {
  test.each([
    ['lúa ĐBSCL', 'dbscl = dồng bằng sông cửu long, miền tây', 'an abbreviation and a synonym'],
    ['dong bang song cuu long', 'dong bang song cuu long = dbscl, miền tây', 'the longest name'],
    ['người miền tây', 'miền tây = dbscl, dồng bằng sông cửu long', 'back from the synonym'],
    ['ai thắng', 'ai = trí tuệ nhân tạo', 'a word that may be an abbreviation: it stays a word'],
    ['ái nam', '', 'marks make it none'],
    ['cửu long', '', 'a part of a name'],
  ])('«%s»: %s (%s)', (query, found) => {
    const runs = knowNames(NAMES)(searchWords(query));
    const said = runs.map(
      ({ words, others }) =>
        `${words.join(' ')} = ${others.map(({ words: other }) => other.join(' ')).join(', ')}`,
    );
    expect(said.join('; ')).toBe(found);
  });
});

describe('the abbreviations that a text introduces', () => {
  test.each([
    [
      'vùng Đồng bằng sông Cửu Long (ĐBSCL) và',
      'ĐBSCL = Đồng bằng sông Cửu Long',
      'by first letters',
    ],
    ['Sở Giáo dục và Đào tạo (GD&ĐT)', 'GD&ĐT = Giáo dục và Đào tạo', 'a word left out'],
    ['cảnh sát giao thông (CSGT).', 'CSGT = cảnh sát giao thông', 'without capitals'],
    ['đội tuyển Việt Nam (AFF)', '', 'other letters'],
    ['ông Nguyễn Văn A (SN 1970)', '', 'no abbreviation alone in its brackets'],
    ['trung học cơ sở (thcs)', '', 'not in capitals'],
  ])('%s: %s (%s)', (text, found) => {
    expect(
      introducedNames(text)
        .map((names) => names.join(' = '))
        .join('; '),
    ).toBe(found);
  });
});
