import { describe, expect, test } from 'vitest';
import { markText, searchWords } from '#search/query/words.ts';

describe('the words of a text as they are searched', () => {
  test.each([
    ['Đảng uỷ', 'dảng ủy', 'd for đ, one tone placement, marks kept for exact answers'],
    ['Đảng ủy'.normalize('NFD'), 'dảng ủy', 'decomposed text is composed'],
    ['KH&CN, KH-CN và KHCN', 'khcn khcn và khcn', 'every form of an abbreviation is one word'],
    ['kh & cn', 'khcn', 'typed in lower case as well'],
    ['CNH, HĐH', 'cnhhdh', 'an abbreviation of two parts'],
    ['cách mạng 4.0', 'cách mạng 4 0', 'punctuation parts words, as it does in the index'],
    ['Hòa Bình – quý', 'hòa bình quý', 'qu is a consonant: quý keeps its mark'],
    ['<b>"a"</b>', 'b a b', 'markup is only its letters'],
    ['', '', 'nothing gives nothing'],
  ])('«%s» gives «%s»: %s', (text, words) => {
    expect(searchWords(text).join(' ')).toBe(words);
  });

  test('a marked word ends where no other word can go on', () => {
    expect(markText('Cần Thơ 57')).toBe('cầnz thơz w57z');
  });
});
