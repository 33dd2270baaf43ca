import { readWrittenNumber } from '#core/text/written-numbers.ts';
import type { Advice } from './advice.ts';

const NUMBER = '[-\\u2212\\u2013]?[\\d.,_][\\d.,_ ]*';
const QUALIFIER = '(?<qualifier>hơn|trên|khoảng|gần|ít nhất|tối đa|dự kiến)\\s+';
const BOUNDS = `(?:từ\\s+)?(?<value>${NUMBER}?)(?:\\s*(?:-|\\u2013|đến|tới)\\s*(?<upper>${NUMBER}?))?`;
// «km2» ends in a digit; any other digit belongs to a second number, which no unit may swallow.
const UNIT = '(?<unit>(?:[\\p{L}%‰°$€][^\\d]*)?m[23]|[\\p{L}%‰°$€][^\\d]*)';
const STATEMENT = new RegExp(`^(?:${QUALIFIER})?${BOUNDS}\\s*${UNIT}?$`, 'iu');

/** What to say of a value that is not one plain number: each part of it is told its own field, the digits stay what they were, and «3.590» is offered both of its readings. */
export function adviseOnNumber(field: string, written: string): Advice {
  const what = `Trường «${field}» có giá trị «${written}» không đọc được thành một số duy nhất.`;
  const fix = 'Viết số liền, không dấu chấm ngăn nghìn: 3590; phần thập phân sau dấu phẩy: 17,64.';
  const parts = STATEMENT.exec(inWords(written.trim()))?.groups;
  if (parts === undefined) return { what, fix };
  const value = readWrittenNumber(parts['value'] ?? '');
  const upper = parts['upper'] === undefined ? [] : readWrittenNumber(parts['upper']);
  if (value.length === 0 || (parts['upper'] !== undefined && upper.length === 0))
    return { what, fix };
  const others = [
    ...(upper.length === 0 ? [] : [`ghi ${sayReadings(upper)} ở trường «upper»`]),
    ...placeWord(parts['qualifier']?.toLowerCase(), 'qualifier'),
    ...placeWord(parts['unit']?.trim(), 'unit'),
  ];
  if (others.length > 0)
    return { what, fix: `Chỉ viết số: ${[sayReadings(value), ...others].join('; ')}.` };
  const [whole, decimal] = value;
  if (decimal === undefined) return { what, fix: `Viết ${whole}.` };
  return {
    what,
    fix: `Số có ngăn nghìn thì viết liền: ${whole}; phần thập phân thì viết sau dấu phẩy: ${decimal}.`,
  };
}

/** Signs that say what a qualifier says. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:>=|≥)\s*/, 'ít nhất '],
  [/^(?:<=|≤)\s*/, 'tối đa '],
  [/^>\s*/, 'hơn '],
  [/^[~≈]\s*/, 'khoảng '],
];

function inWords(written: string): string {
  const [sign, word] = SIGNS.find(([each]) => each.test(written)) ?? [];
  return sign === undefined ? written : written.replace(sign, word ?? '');
}

function placeWord(word: string | undefined, field: string): readonly string[] {
  return word === undefined ? [] : [`ghi «${word}» ở trường «${field}»`];
}

function sayReadings([whole, decimal]: readonly string[]): string {
  return decimal === undefined
    ? `${whole}`
    : `${whole} (nếu dấu chấm ngăn nghìn) hoặc ${decimal} (nếu là phần thập phân)`;
}
