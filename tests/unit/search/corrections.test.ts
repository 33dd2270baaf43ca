import { describe, expect, test } from 'vitest';
import { addCounts, knownWords, wordForms } from '#search/index/write-vocabulary.ts';
import {
  correctWord,
  type KnownWord,
  likelierWord,
  splitSyllables,
  vocabularyPart,
} from '#search/query/corrections.ts';

const KNOWN: readonly KnownWord[] = [
  ['doi', 'đổi', 9],
  ['nghi', 'nghị', 50],
  ['quyet', 'quyết', 40],
  ['khoa', 'khoa', 30],
  ['khoan', 'khoản', 2],
  ['tuoi', 'tưới', 5],
  ['can', 'cần', 20],
];

describe('the word a reader may have meant', () => {
  test.each([
    ['nghij', 'nghị', 'a Telex key left standing'],
    ['ddooir', 'đổi', 'several of them'],
    ['ngih', 'nghị', 'two letters swapped'],
    ['quyeets', 'quyết', 'a doubled vowel and a tone key'],
    ['nghi5', 'nghị', 'a VNI key'],
    ['tuowi', 'tưới', 'w for the horn'],
    ['nghe', 'nghị', 'one letter wrong'],
    ['khoaa', 'khoa', 'a letter too many: the more frequent of two as near'],
  ])('«%s» may be «%s»: %s', (word, right) => {
    expect(correctWord(word, KNOWN)).toBe(right);
  });

  test.each<[string, string | undefined, string]>([
    ['khoan', 'khoa', 'a letter away, in as many texts and more'],
    ['ngih', 'nghị', 'two letters swapped'],
    ['doi', undefined, 'in too many texts itself'],
    ['tuoi', undefined, 'no near one'],
    ['qyt', undefined, 'first letters'],
  ])('in place of «%s», which a few texts hold, «%s» is offered: %s', (word, offer) => {
    expect(likelierWord(word, KNOWN, 10)).toBe(offer);
  });

  test.each([
    ['cantho', ['can tho'], 'one way that makes syllables'],
    ['benthuy', ['ben thuy'], 'not into what is no syllable'],
    ['haian', ['ha ian', 'hai an'], 'the archive tells which'],
    ['tbt', [], 'first letters'],
  ])('«%s» may be parted as %j (%s)', (word, parts) => {
    expect(splitSyllables(word).map((pair) => pair.join(' '))).toEqual(parts);
  });

  test.each([
    ['nghị', 'it is known'],
    ['kht', 'no letters are guessed for first letters'],
    ['nghỉ', 'it is known with other marks'],
    ['xyzq', 'nothing is near'],
  ])('«%s» has no correction: %s', (word) => {
    expect(correctWord(word, KNOWN)).toBeUndefined();
  });

  test('words lie under their first letter, d and đ together', () => {
    expect([vocabularyPart('đổi'), vocabularyPart('Anh'), vocabularyPart('5g')]).toEqual([
      'd',
      'a',
      '_',
    ]);
  });
});

describe('the words of an archive', () => {
  test('are counted once a text, in their most frequent form', () => {
    const texts = ['Đổi mới, đổi mới', 'đối mới', 'đổi thay 4.0'];
    const counts = addCounts(texts.map((text) => wordForms(text).map((word) => [word, 1])));
    expect(knownWords(counts)).toEqual([
      ['doi', 'đổi', 3],
      ['moi', 'mới', 2],
      ['thay', 'thay', 1],
    ]);
  });

  test('of several segments are added up', () => {
    const segments = [[['cần', 2] as const], [['cân', 5] as const]];
    expect(knownWords(addCounts(segments))).toEqual([['can', 'cân', 7]]);
  });
});
