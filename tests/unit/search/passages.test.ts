import { describe, expect, test } from 'vitest';
import { passagesOf } from '#search/index/passages.ts';
import type { SearchDocument } from '#search/index/search-document.ts';
import { RANKING } from '#search/query/ranking.ts';

const DOCUMENT: SearchDocument = {
  id: '57-nq-tw',
  kind: 'document',
  title: 'Về đột phá',
  date: '2024',
  lead: '',
  names: ['Cần Thơ'],
  captions: [],
  numbers: ['Nghị quyết số 57-NQ/TW'],
  places: [],
  organisations: [],
  topics: [],
  placeName: '',
  file: 'a.md',
  digest: '',
};

const { passageWords } = RANKING.limits;
const words = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, n) => `từ ${from + n}`).join(' ');

function forms(paragraphs: readonly string[], document = DOCUMENT): readonly (readonly string[])[] {
  return passagesOf({ document, paragraphs }).map((units) => units.map(({ form }) => form));
}

describe('the passages of an entry', () => {
  test('are its title with its own number, what it is about with all numbers, its body', () => {
    const [title = [], about = [], ...body] = forms(['Nghị định 30/2020/NĐ-CP và Sở.']);
    expect(title).toEqual(expect.arrayContaining(['về dột', 'x57nqtwz', 'x57nqtwzo']));
    expect(about).toEqual(expect.arrayContaining(['cần thơ', 'x302020ndcpz', 'x302020nd']));
    expect(about).not.toContain('x302020ndcpzo');
    expect(body).toHaveLength(1);
  });

  test('an item that cites a number does not bear it', () => {
    const [title = []] = forms([], { ...DOCUMENT, kind: 'item', title: 'Về Nghị quyết 57-NQ/TW' });
    expect(title).toContain('x57nqtwz');
    expect(title).not.toContain('x57nqtwzo');
  });

  test('short paragraphs share a passage, words of two paragraphs are no pair', () => {
    const [, , body = [], ...others] = forms(['Một hai.', 'Ba bốn.']);
    expect(body).toEqual(['một', 'một hai', 'hai', 'ba', 'ba bốn', 'bốn']);
    expect(others).toEqual([]);
  });

  test.each([
    [passageWords / 2, 1, 'as many as it takes'],
    [passageWords, 2, 'twice as many'],
    [2 * passageWords, 4, 'four times as many'],
  ])('%i times two words are %i passages (%s)', (count, passages) => {
    expect(forms([words(count)]).length - 2).toBe(passages);
  });

  test('the pair on a border belongs to the first', () => {
    const [, , first = [], second = []] = forms([words(passageWords)]);
    const last = passageWords / 2 - 1;
    expect(first.at(-1)).toBe(`${last} từ`);
    expect(second[0]).toBe('từ');
  });
});
