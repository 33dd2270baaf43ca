import { describe, expect, test } from 'vitest';
import { parseDate, parsePeriod } from '#core/dates.ts';
import { ENGLISH, localeOf, VIETNAMESE } from '#core/locale.ts';

describe('an English date', () => {
  test.each([
    ['2016-08-01', '1 August 2016', 'a day, its zero left out'],
    ['2024-10', 'October 2024', 'a month'],
    ['2024', '2024', 'a year alone'],
    ['2024-10~', 'about October 2024', 'EDTF marks what is approximate'],
    ['2019-10-08T00:05+07:00', '00:05, 8 October 2019', 'the time of day comes first'],
  ])('%s reads «%s»: %s', (edtf, text) => {
    expect(ENGLISH.dates.full(parseDate(edtf)!)).toBe(text);
  });

  test.each([
    ['2015/2020', '2015–2020', 'years close up'],
    ['2016-08-01/2019-07', '1 August 2016 – July 2019', 'longer words stand apart'],
    ['2016-08-01/..', 'from 1 August 2016', 'no end'],
    ['../2019-07', 'until July 2019', 'no beginning'],
    ['2019-07', 'July 2019', 'no interval at all'],
  ])('the period %s reads «%s»: %s', (edtf, text) => {
    expect(ENGLISH.dates.period(parsePeriod(edtf)!)).toBe(text);
  });

  test('has no time where only the day is asked for', () => {
    expect(ENGLISH.dates.day(parseDate('2019-10-08T00:05+07:00')!)).toBe('8 October 2019');
  });
});

describe('an address', () => {
  test.each([
    ['/', '/en/', 'the front page'],
    ['/tin/2016/a/', '/en/tin/2016/a/', 'a page'],
    ['/tim-kiem/?q=02-NQ%2FTU', '/en/tim-kiem/?q=02-NQ%2FTU', 'a page with a query'],
    ['/van-ban/#loai-luat', '/en/van-ban/#loai-luat', 'a place on a page'],
    ['/anh/a.webp', '/anh/a.webp', 'a file, which all languages share'],
    ['#nguon', '#nguon', 'a place on the same page'],
    ['https://a.example/b/', 'https://a.example/b/', 'another host'],
    ['//a.example/b/', '//a.example/b/', 'another host without its scheme'],
  ])('%s becomes %s in English: %s', (address, english) => {
    expect(ENGLISH.path(address)).toBe(english);
    expect(VIETNAMESE.path(address)).toBe(address);
  });

  test.each([
    ['/en/', 'en', 'its front page'],
    ['/en/tin/2016/a/', 'en', 'a page below it'],
    ['/', 'vi', 'the root'],
    ['/enzym/', 'vi', 'a word that only begins alike'],
  ])('%s speaks %s: %s', (path, language) => {
    expect(localeOf(path).language).toBe(language);
  });
});

describe('a sentence', () => {
  test.each([
    [1, '1 item', 'one'],
    [0, '0 items', 'none are many'],
    [3590, '3,590 items', 'thousands as English groups them'],
  ])('with a count of %i says «%s»: %s', (count, said) => {
    expect(ENGLISH.say(ENGLISH.words.lists.itemCount, { count })).toBe(said);
  });

  test('groups thousands in Vietnamese by a dot', () => {
    expect(VIETNAMESE.say(VIETNAMESE.words.lists.itemCount, { count: 3590 })).toBe('3.590 tin');
  });

  test('leaves a gap that nothing fills, for the page to fill later', () => {
    expect(ENGLISH.say('a {b}', {})).toBe('a {b}');
  });

  test('takes words as they stand, even where they look like a gap or a second form', () => {
    expect(ENGLISH.say('“{query}”', { query: '{count}|$&' })).toBe('“{count}|$&”');
  });
});
