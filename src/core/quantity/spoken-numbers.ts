const UNITS: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

const UNIT = `(?:${Object.keys(UNITS).join('|')})`;

/** A number under a hundred told in words, as a part of a regular expression; «năm» alone is left out, for it is mostly a year. */
export const SPOKEN_NUMBER = `(?:(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) mươi(?: (?:${UNIT}|năm))?|mười(?: (?:${UNIT}|năm))?|hai|ba|bốn|sáu|bảy|bẩy|tám|chín)`;

/** The value of a number told in words: «sáu» is 6, «hai mươi lăm» 25. */
export function readSpokenNumber(words: string): number {
  const [first = '', ...rest] = words.toLowerCase().split(' ');
  const last = rest.at(-1);
  const ones = last === undefined || last === 'mươi' ? 0 : digitOf(last);
  if (first === 'mười') return 10 + ones;
  return rest[0] === 'mươi' ? digitOf(first) * 10 + ones : digitOf(first);
}

function digitOf(word: string): number {
  return word === 'năm' ? 5 : (UNITS[word] ?? 0);
}
