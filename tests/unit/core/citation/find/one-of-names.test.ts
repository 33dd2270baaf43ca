import { describe, expect, it } from 'vitest';
import { oneOfNames } from '#core/citation/find/one-of-names.ts';

const NAMES = ['bo', 'bo tu phap', 'bo tai chinh', 'so y te', 'tap doan (t.nhan)', 'vh & tt'];
const ONE = new RegExp(`^${oneOfNames(NAMES)}`, 'u');

describe('one expression of many names', () => {
  it.each<[text: string, expected: string | undefined, why: string]>([
    ['bo tu phap', 'bo tu phap', 'a whole name'],
    ['bo tu phap viet nam', 'bo tu phap', 'what follows is left'],
    ['bo   tu phap', 'bo   tu phap', 'three blanks stand for one'],
    ['bo    tu phap', 'bo', 'four do not'],
    ['bo tu lenh', 'bo', 'the shorter name where the longer breaks off'],
    ['tap doan (t.nhan)', 'tap doan (t.nhan)', 'signs are taken as they are'],
    ['tap doan (tanhan)', undefined, 'a stop is no wild card'],
    ['vh & tt', 'vh & tt', 'a joint of two'],
    ['so', undefined, 'the beginning of a name is none'],
  ])('«%s» holds «%s»: %s', (text, expected) => {
    expect(ONE.exec(text)?.[0]).toBe(expected);
  });
});
