import { foldForNumbers } from './fold-for-numbers.ts';
import { ISSUER_PATTERN, TYPE_PATTERN } from './query-codes.ts';

/**
 * Whether the dash at `at` of an NFC query stands inside a document number, however its blanks are set: «02 -NQ/TU»,
 * «57/2024/NQ -HĐND», «NQ -TU 02», «KH -UBND». Elsewhere a dash before a word leaves it out.
 */
export function isDashOfNumber(query: string, at: number): boolean {
  const tail = /^\P{L}*(?<word>\p{L}[^\s"]*)/u.exec(query.slice(at))?.groups?.['word'] ?? '';
  // Codes carry no marks but «TƯ»: «-đà» is of a name.
  if (/[^\x20-\x7eđĐưƯ]/.test(tail)) return false;
  const before = foldForNumbers(query.slice(0, at));
  const after = foldForNumbers(tail);
  const isCapital = /^[A-ZĐ][A-ZĐ0-9&]{0,11}(?![\p{L}\p{N}])/u.test(tail);
  if (SERIAL_AT_END.test(before)) {
    // «năm 2025 -ct» has a year before its dash.
    const isClear = isCapital || /[-/]/.test(after) || !YEAR_AT_END.test(before);
    return isClear && TAIL_OF_SERIAL.test(after);
  }
  return CODE_AT_END.test(before) && (isCapital || TAIL_OF_CODE.test(after));
}

const END = '(?![a-z0-9])';
const SERIAL_AT_END = /(?<![a-z0-9])\d{1,5}[a-z]?(?:\s?[-/]\s?(?:19|20)\d\d)?\s*$/;
const YEAR_AT_END = /(?<![a-z0-9/-])(?:19|20)\d\d\s*$/;
const CODE_AT_END = new RegExp(`(?<![a-z])(?:${TYPE_PATTERN})\\s*$`);
const TAIL_OF_SERIAL = new RegExp(
  `^(?:(?:${TYPE_PATTERN})(?:[\\s/.-]*(?:${ISSUER_PATTERN}))?|${ISSUER_PATTERN})${END}`,
);
const TAIL_OF_CODE = new RegExp(`^(?:${ISSUER_PATTERN})${END}`);
