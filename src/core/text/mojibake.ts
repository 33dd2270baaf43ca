import { LEGACY_ENCODINGS, type LegacyEncoding, windowsByte } from './legacy-encodings.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';

/** A line whose letters were read in an encoding that they were not written in; `repaired` is what its writer saw, absent where letters were lost on the way. */
export interface Mojibake {
  /** From 1. */
  readonly line: number;
  readonly encoding: string;
  readonly repaired: string | undefined;
}

/** The lines of a text that were written in TCVN3, VNI, VISCII or Windows-1258 and taken for something else, or in UTF-8 and taken for Windows-1252. To be asked before control characters are dropped: they are letters there. */
export function findMojibake(text: string): readonly Mojibake[] {
  if (!/[^\0-\x7F]/.test(text)) return [];
  const isTwiceRead = countPairs(text) >= FEWEST_PAIRS;
  return text.split('\n').flatMap((line, index) => {
    const found = (isTwiceRead ? readAsUtf8(line) : undefined) ?? readAsLegacy(line);
    return found === undefined ? [] : [{ line: index + 1, ...found }];
  });
}

type Reading = Omit<Mojibake, 'line'>;

// What the letters of Vietnamese become byte by byte: «á»», «áº», «Ä‘», «Æ°», «Æ¡», «Ã» with a mark.
const TWICE_READ =
  /á[º»]|Ä[\u0090\u2018\u0091\u0192\u0082\u201A]|Æ[°¡¯\u00A0]|Å©|Ã[\u0080-\u00BF\u0152-\u2122]|â€/g;
/** One such pair can stand in any French or Portuguese capitals; two on a line do not. */
const FEWEST_PAIRS = 2;
// The second byte of «Đ» has no character in Windows-1252; no other letter of Vietnamese begins with the first and goes on with nothing.
const LATER = '[\\u0080-\\u00BF\\u0152-\\u2122]';
const LONE_D = new RegExp(`Ä(?!${LATER})`, 'g');
const SEQUENCE = new RegExp(`[\\u00C2-\\u00C6\\u00CC]${LATER}|[\\u00E1\\u00E2]${LATER}{2}`, 'g');
const CUT_SEQUENCE = new RegExp(`á[º»](?!${LATER})`);
const DECODER = new TextDecoder('utf-8', { fatal: true });

function readAsUtf8(line: string): Reading | undefined {
  // «khá»… ends in such a pair by its quotation marks alone.
  const unquoted = line.replace(/«([^«»]*)»/g, ' $1 ');
  if (countPairs(unquoted) < FEWEST_PAIRS) return undefined;
  const restored = line.replace(LONE_D, '$&\u0090');
  const repaired = restored.replace(SEQUENCE, (bytes) => decodeBytes(bytes) ?? bytes);
  const isWhole = !CUT_SEQUENCE.test(repaired);
  return { encoding: 'UTF-8', repaired: isWhole ? repaired.normalize('NFC') : undefined };
}

function countPairs(text: string): number {
  return text.match(TWICE_READ)?.length ?? 0;
}

function decodeBytes(characters: string): string | undefined {
  const bytes = [...characters].flatMap((character) => windowsByte(character) ?? []);
  try {
    return DECODER.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** Words that become Vietnamese only when read so: three are no accident, two neither where one is written as in no other language («®æi», «Ñoåi»). */
const FEWEST_WORDS = 3;
const FEWEST_WORDS_WITH_SIGNS = 2;
/** Of a line so written, hardly any word stays foreign; in a line of Swedish or Portuguese most do. */
const FOREIGN_SHARE = 1 / 3;
// Letters that no encoding of one byte has: a line that holds them is written in Unicode.
const UNICODE_VIETNAMESE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0-\u01B0\u1EA0-\u1EF9]/;

function readAsLegacy(line: string): Reading | undefined {
  if (!/[\u0080-\u00FF\u0152-\u2122]/.test(line) || UNICODE_VIETNAMESE.test(line)) return undefined;
  const readings = LEGACY_ENCODINGS.map((encoding) => weighReading(line, encoding));
  const best = readings.reduce((a, b) => (b.words > a.words ? b : a));
  if (!best.isCertain) return undefined;
  return { encoding: best.encoding.name, repaired: best.encoding.decode(line) };
}

interface WeighedReading {
  readonly encoding: LegacyEncoding;
  readonly words: number;
  readonly isCertain: boolean;
}

function weighReading(line: string, encoding: LegacyEncoding): WeighedReading {
  const isLetter = new Set(encoding.letters);
  const words = new Set(splitWords(line, isLetter).filter((word) => /[^\0-\x7F]/.test(word)));
  let [made, signs, foreign] = [0, 0, 0];
  for (const word of words) {
    const decoded = encoding.decode(word);
    const isMade = word.length > 1 && decoded !== word && isVietnameseSyllable(decoded);
    if (isVietnameseSyllable(word)) continue;
    if (isMade) made += 1;
    else foreign += 1;
    if (isMade && encoding.sign?.test(word)) signs += 1;
  }
  const fewest = signs > 0 ? FEWEST_WORDS_WITH_SIGNS : FEWEST_WORDS;
  const isCertain = made >= fewest && foreign <= made * FOREIGN_SHARE;
  return { encoding, words: made, isCertain };
}

function splitWords(line: string, letters: ReadonlySet<string>): readonly string[] {
  const words: string[] = [];
  let word = '';
  for (const character of line) {
    if (/[A-Za-z]/.test(character) || letters.has(character)) {
      word += character;
      continue;
    }
    if (word !== '') words.push(word);
    word = '';
  }
  return word === '' ? words : [...words, word];
}
