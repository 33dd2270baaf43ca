import { describe, expect, test } from 'vitest';
import { textTokens } from '#core/citation/find/text-tokens.ts';
import { findQueryNumbers } from '#core/citation/query/find-query-numbers.ts';

describe('document numbers of a text', () => {
  test.each([
    ['Nghị quyết số 02-NQ/TU', ['x2nqtuz', 'xnq2z', 'xnqtuz'], 'a party number, without its zero'],
    ['Kế hoạch 166', ['xkh166z'], 'a number without a code'],
    ['30/2020/NĐ-CP', ['x302020ndcpz', 'xnd30z', 'xndcpz'], 'a number with its year'],
    ['66.19/2026/NQ-CP', ['x66p192026nqcpz', 'xnq66p19z', 'xnqcpz'], 'a decimal number is real'],
    ['57–NQ/TW', ['x57nqtwz', 'xnq57z', 'xnqtwz'], 'a dash of another kind'],
    ['các Nghị quyết số 57, 59 và 66 của', ['xnq57z', 'xnq59z', 'xnq66z'], 'a list of numbers'],
    ['kế hoạch 9 tháng', [], 'a duration is not a number of a document'],
    ['đạt 3.590 văn bằng, 17,64%', [], 'amounts are not'],
    ['ngày 22/12/2024', [], 'dates are not'],
  ])('«%s» is found by %j: %s', (text, tokens) => {
    expect(textTokens(text)).toEqual(tokens);
  });
});

describe('document numbers a reader asks for', () => {
  test.each([
    ['02-NQ/TU', 'x2nqtuz', 'as written'],
    ['02 nq tu', 'x2nqtuz', 'blanks for separators'],
    ['2nqtu', 'x2nqtuz', 'no separators'],
    ['02/NQ-TU', 'x2nqtuz', 'separators swapped'],
    ['Nghị quyết số 57-NQ/TW', 'x57nqtwz', 'with its type in words'],
    ['nghi quyet 57', 'xnq57z', 'spoken, without marks'],
    ['nq57', 'xnq57z', 'the code before the number'],
    ['57-NQ', 'xnq57z', 'the code behind it'],
    ['nghị định 67/2014', 'x672014nd', 'year without a code: more may follow'],
    ['KH-UBND', 'xkhubndz', 'a series without a number'],
    ['114/kh-ubnd'.toUpperCase(), 'x114khubndz', 'upper case'],
    ['NGHỊ ĐỊNH 30/2020/NĐ-CP'.normalize('NFD'), 'x302020ndcpz', 'decomposed text'],
  ])('«%s» asks for %s: %s', (query, token) => {
    expect(findQueryNumbers(query.normalize('NFC')).map((found) => found.token)).toEqual([token]);
  });

  test('the place of a number is its place in the query', () => {
    const [found] = findQueryNumbers('xem nghị quyết 57 ở đâu');
    expect('xem nghị quyết 57 ở đâu'.slice(found?.start, found?.end)).toBe('nghị quyết 57');
  });
});
