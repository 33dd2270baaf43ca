import { describe, expect, test } from 'vitest';
import { introducedNames } from '#search/index/learn-names.ts';
import { knowNames, knowPlaces } from '#search/query/other-names.ts';
import { searchWords } from '#search/query/words.ts';

const NAMES = [
  ['ĐBSCL', 'đồng bằng sông Cửu Long', 'miền Tây'],
  ['AI', 'trí tuệ nhân tạo'],
  ['đồng bằng', 'châu thổ'],
  ['ngô', 'bắp'],
];

describe('what else a query calls by another name', () => {
  test.each([
    ['lúa ĐBSCL', 'dbscl = dồng bằng sông cửu long, miền tây', 'an abbreviation and a synonym'],
    ['dong bang song cuu long', 'dong bang song cuu long = dbscl, miền tây', 'the longest name'],
    ['người miền tây', 'miền tây = dbscl, dồng bằng sông cửu long', 'back from the synonym'],
    ['ai thắng', 'ai = trí tuệ nhân tạo', 'a word that may be an abbreviation: it stays a word'],
    ['ái nam', '', 'marks make it none'],
    ['cửu long', '', 'a part of a name'],
    ['giá ngô', 'ngô = bắp', 'one word with its marks'],
    ['gia ngo', 'ngo = bắp', 'the same without'],
    ['giác ngộ', '', 'one word with other marks'],
  ])('«%s»: %s (%s)', (query, found) => {
    const runs = knowNames(NAMES)(searchWords(query));
    const said = runs.map(
      ({ words, others }) =>
        `${words.join(' ')} = ${others.map(({ words: other }) => other.join(' ')).join(', ')}`,
    );
    expect(said.join('; ')).toBe(found);
  });
});

describe('the places that a query names', () => {
  test.each([
    ['đô thị thông minh Đà Nẵng', 'dà nẵng', 'with marks'],
    ['do thi da nang', 'da nang', 'without'],
    ['thành phố Hồ Chí Minh', 'thành phố hồ chí minh', 'the longest name'],
    ['di sản Huế', 'huế', 'a name of one word'],
    ['hoa huệ', '', 'one word with other marks'],
    ['đà điểu', '', 'a part of a name'],
  ])('«%s»: %s (%s)', (query, found) => {
    const find = knowPlaces(['Đà Nẵng', 'Hồ Chí Minh', 'Thành phố Hồ Chí Minh', 'Huế']);
    expect(
      find(searchWords(query))
        .map((name) => name.join(' '))
        .join(', '),
    ).toBe(found);
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
