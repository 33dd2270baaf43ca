import { describe, expect, it } from 'vitest';
import { DOCUMENT_TYPES } from '#core/citation/data/document-types.ts';
import { ISSUERS } from '#core/citation/data/issuers.ts';
import { textTokens } from '#core/citation/find/text-tokens.ts';
import { findQueryNumbers } from '#core/citation/query/find-query-numbers.ts';
import { foldText } from '#core/text/fold.ts';

const asked = (query: string) => findQueryNumbers(query).map(({ token }) => token);

/** True when a text is found by the first number of a query. */
function meets(query: string, text: string): boolean {
  const [token = ''] = asked(query);
  const held = textTokens(text);
  return (
    token !== '' &&
    held.some((one) => (token.endsWith('z') ? one === token : one.startsWith(token)))
  );
}

const TYPES = DOCUMENT_TYPES.filter(({ code }) => code !== undefined && code.length > 1);

describe('one grammar of numbers: a query finds what a text writes', () => {
  it.each(TYPES)(
    '$name: whatever body issued it and however it is typed',
    ({ code = '', name }) => {
      const missed = ISSUERS.flatMap(({ code: issuer, system }) => {
        const text =
          system === 'party'
            ? `theo ${name} số 57-${code}/${issuer}`
            : `theo ${name} số 57/${code}-${issuer}`;
        const queries = [
          `57-${code}/${issuer}`,
          `57/${code}-${issuer}`,
          `57 ${code} ${issuer}`,
          `57 -${code}/${issuer}`,
          `57${code}${issuer}`,
          `${foldText(`57 ${code} ${issuer}`)}`,
          `${foldText(name)} 57 ${foldText(issuer)}`,
          `${name} số 57-${code}/${issuer}`,
        ];
        return queries.filter((query) => !meets(query, text)).map((query) => `${query} | ${text}`);
      });
      expect(missed).toEqual([]);
    },
  );

  it.each(TYPES)('$name: its number alone', ({ code = '', name }) => {
    const text = `theo ${name} số 57/${code}-UBND`;
    const queries = [`${name} 57`, foldText(`${name} số 57`), `${code}57`, `${foldText(code)} 57`];
    expect(queries.filter((query) => !meets(query, text))).toEqual([]);
  });

  it.each<readonly [query: string, text: string, why: string]>([
    ['29-NQ/TW', 'Nghị quyết số 29-NQ-TƯ về giáo dục', 'dashes, and TƯ'],
    ['29-NQ/TW', 'Nghị quyết 29/NQ-TW', 'swapped signs'],
    ['29-nq-tư', 'Nghị quyết số 29-NQ/TW', 'TƯ in small letters'],
    ['29 nqtư', 'Nghị quyết số 29-NQ/TW', 'glued'],
    ['29-NQ/T.Ư', 'Nghị quyết số 29-NQ/TW', 'dotted'],
    ['12 tt bca', 'Thông tư 12/TT-BCA', 'blanks for signs'],
    ['5 qd bgtvt', 'Quyết định số 05/QĐ-BGTVT', 'a zero left out'],
    ['NQTW5', 'Nghị quyết Trung ương 5 khóa XIII', 'a plenum in short'],
    ['nghị quyết trung ương 5', 'NQTW 5 khóa XIII', 'and in full'],
    ['NQTW5', 'Nghị quyết số 05-NQ/TW', 'or a number of the centre'],
    ['02 -NQ/TU', 'Nghị quyết số 02-NQ/TU', 'a blank before the dash'],
    ['nghi quyet 57 tw', 'Nghị quyết số 57-NQ/TW', 'the issuer last'],
    ['nghi quyet 57 tw', 'Nghị quyết 57 của Bộ Chính trị', 'a text that names the body'],
    ['kh 114 ubnd', 'Kế hoạch số 114/KH-UBND', 'the type’s code first'],
    ['ct5', 'Chỉ thị số 05-CT/TW', 'glued, without its zero'],
    ['57 nq', 'Nghị quyết 57', 'the code last'],
    ['05 tb', 'Thông báo số 05-TB/TW', 'so too a notice'],
    ['12 hd', 'Hướng dẫn số 12-HD/BTGTW', 'or guidance'],
    ['123 bc', 'Báo cáo số 123/BC-UBND', 'or a report'],
    ['quyet dinh 569 ttg', 'Quyết định 569/QĐ-TTg', 'the type in words'],
    ['30/2020', 'Nghị định số 30/2020/NĐ-CP', 'serial and year alone'],
    ['nghị định 30/2020', 'Nghị định 30/2020/NĐ-CP', 'with its type'],
    ['nghị quyết 98/2023', 'Nghị quyết số 98/2023/QH15', 'the assembly’s own code'],
    ['luật 93/2025', 'Luật số 93/2025/QH15', 'so too a law'],
    ['193/2025/NQ-QH15', 'Nghị quyết 193/2025/QH15', 'the type written twice'],
    ['93 2025 qh15', 'Luật số 93/2025/QH15', 'blanks'],
    ['thông tư 12/2020', 'Thông tư 12/2020', 'who issued it is not said'],
    ['26/CBC-BCTW', 'Công văn số 26/CBC-BCTW', 'a code outside the tables'],
    ['206-CP', 'Quyết định số 206-CP ngày 30/5/1979', 'an old number'],
    ['206/cp', 'Quyết định số 206-CP ngày 30/5/1979', 'with another sign'],
    ['66.19/2026/NQ-CP', 'Nghị quyết 66.19/2026/NQ-CP', 'a decimal number'],
    ['1.234/qđ-ubnd', 'Quyết định 1234/QĐ-UBND', 'a point of thousands'],
    ['NQ-57', 'Nghị quyết 57', 'a dash between'],
    ['kế hoạch 12 skhcn', 'Kế hoạch số 12/KH-SKHCN', 'a department'],
    ['KH-UBND', 'Kế hoạch số 114/KH-UBND', 'a series'],
    ['nghị quyết 30a', 'Nghị quyết số 30a/2008/NQ-CP', 'a letter after the serial'],
  ])('«%s» finds «%s»: %s', (query, text) => {
    expect(meets(query, text)).toBe(true);
  });

  it.each<readonly [query: string, text: string, why: string]>([
    ['29-NQ/TU', 'Nghị quyết số 29-NQ/TW', 'a province is not the centre'],
    ['57-NQ/TW', 'Nghị quyết số 5-NQ/TW', 'another serial'],
    ['30/2020', 'Nghị định số 30/2021/NĐ-CP', 'another year'],
    ['NQTW5', 'Nghị quyết Trung ương 4 khóa XI', 'another plenum'],
    ['05-NQ/TW', 'Nghị quyết Trung ương 5 khóa XIII', 'a plenum is no number'],
  ])('«%s» does not find «%s»: %s', (query, text) => {
    expect(meets(query, text)).toBe(false);
  });

  it.each<readonly [query: string, tokens: readonly string[], why: string]>([
    ['nghị quyết 57 từ năm 2024', ['xnq57z'], '«từ» is no committee'],
    ['nghi quyet 57 tu nam 2024', ['xnq57z'], 'nor is it without its mark'],
    ['kế hoạch 9 tháng', [], 'a duration'],
    ['đạt 3.590 văn bằng', [], 'an amount'],
    ['ngày 22/12/2024', [], 'a day'],
    ['tháng 12/2020', [], 'a month'],
    ['thông tư 57', ['xtt57z'], '«tư» of the type’s name'],
    ['2020 nq', [], 'a year before a code'],
    ['chuyển đổi số 2025', [], 'words and a year'],
    ['nghị quyết 57, 59 và 66', ['xnq57z'], 'a list: the first, the others less surely'],
  ])('«%s» asks for %s: %s', (query, tokens) => {
    expect(asked(query)).toEqual(tokens);
  });
});
