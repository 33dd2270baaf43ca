const LETTERS = '[A-ZĐƯ][\\p{L}\\d&]*';
const NUMBER = `(?:số )?\\d+(?:\\.\\d+)?(?:/\\d{4})?[/-]${LETTERS}(?:[/-][\\p{L}\\d&]+)*`;
const DAY = '(?:ngày )?\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}';
const MONTH = 'tháng \\d{1,2}/\\d{4}';
const YEAR = 'năm \\d{4}';
const YEARS = '\\d{4}[-–]\\d{4}';
const UNBROKEN = new RegExp(`(?<![\\p{L}\\d])(?:${NUMBER}|${DAY}|${MONTH}|${YEAR}|${YEARS})`, 'gu');

const NUMBERS = new RegExp(`(?<![\\p{L}\\d])${NUMBER}`, 'gu');

/** The document numbers in a text as they stand («số 02-NQ/TU», «30/2020/NĐ-CP»), each once. */
export function documentNumbersIn(text: string): readonly string[] {
  return [...new Set(text.match(NUMBERS))];
}

/** A stretch of a text; `unbroken` ones must stay on one line. */
export interface TextStretch {
  readonly text: string;
  readonly unbroken: boolean;
}

/** Splits a text so that «số 02-NQ/TU», «ngày 01/8/2016», «tháng 7/2019» and «năm 2024» can each be kept on one line; the stretches joined are the text. */
export function splitUnbroken(text: string): readonly TextStretch[] {
  return splitBy(text, UNBROKEN);
}

/** Splits a text so that each document number in it can be kept on one line; the stretches joined are the text. */
export function splitNumbers(text: string): readonly TextStretch[] {
  return splitBy(text, NUMBERS);
}

function splitBy(text: string, pattern: RegExp): readonly TextStretch[] {
  const stretches: TextStretch[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (index > end) stretches.push({ text: text.slice(end, index), unbroken: false });
    stretches.push({ text: found, unbroken: true });
    end = index + found.length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), unbroken: false });
  return stretches;
}
