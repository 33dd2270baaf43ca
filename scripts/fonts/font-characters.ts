const VOWELS = [...'aăâeêioôơuưy'];
const TONE_MARKS = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const COMBINING_MARKS = [...TONE_MARKS, '\u0302', '\u0306', '\u031b'];
// Beyond Latin-1: typographic quotes and dashes, document signs, comparison signs, arrows, currency,
// the spaces used for non-breaking numbers, and the few European letters that names of people need.
const SYMBOLS = '‹›–—‐‑…“”‘’‚„′″№⁴≤≥≈≠−‰→←↑↓↗↘•™€₫Ω†‡✓' + '\u2007\u2009\u202f' + 'ŒœŠšŽžŁłĆćČčĐđ';

/** Every precomposed letter that Vietnamese adds to the English alphabet or shares as a vowel, both cases, in NFC: the twelve vowels under six tones, and đ. */
export function vietnameseLetters(): string {
  const vowels = VOWELS.flatMap((vowel) =>
    TONE_MARKS.map((mark) => `${vowel}${mark}`.normalize('NFC')),
  );
  const lowerCase = [...vowels, 'đ'].join('');
  return lowerCase + lowerCase.toUpperCase();
}

/** Every character the site's font files are cut down to. */
export function fontCharacters(): string {
  const characters = [
    characterRange(0x20, 0x7e),
    characterRange(0xa0, 0xff),
    vietnameseLetters(),
    COMBINING_MARKS.join(''),
    SYMBOLS,
  ];
  return [...new Set(characters.join(''))].join('');
}

function characterRange(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCodePoint(first + index),
  ).join('');
}
