import { describe, expect, test } from 'vitest';
import { pairUnit, searchWords, wordUnit } from '#search/query/words.ts';

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
    ['500kg, 500 kg', '500 kg 500 kg', 'a number and its unit, together or apart'],
    ['A52, Covid-19', 'a 52 covid 19', 'letters and digits of one sign'],
    ['3.590 tỷ, 2.000.000', '3590 tỷ 2000000', 'thousands with their full stops'],
    ['24.11.2023 và 1.25', '24 11 2023 và 1 25', 'full stops that part no thousands'],
    ['03 năm', '3 năm', 'the zero that news puts before one digit'],
    ['CO₂, CO2, km², 10³, 10^3', 'co 2 co 2 km 2 10 3 10 3', 'raised and lowered digits'],
    ['Ｋế hoạch ２０２５, Ⅳ, ①', 'kế hoạch 2025 iv 1', 'wide letters, Roman numerals, circles'],
    ['½ và 1/2', '½ và 1 2', 'a fraction of one sign is no two numbers'],
    ['', '', 'nothing gives nothing'],
  ])('«%s» gives «%s»: %s', (text, words) => {
    expect(searchWords(text).join(' ')).toBe(words);
  });

  test('units that only marks tell apart are forms of one', () => {
    expect(wordUnit('cần')).toEqual({ text: 'can', form: 'cần' });
    expect(pairUnit('cần', 'thơ')).toEqual({ text: 'can tho', form: 'cần thơ' });
  });
});
