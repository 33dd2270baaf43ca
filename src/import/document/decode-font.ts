import { LEGACY_ENCODINGS, windowsByte, windowsCharacter } from '#core/text/legacy-encodings.ts';
import { readHyphens } from '../decode/lost-horn.ts';

/** Fonts that show other letters than their codes say: ABC fonts (.VnTime) are TCVN3, those called VNI- are VNI. */
const FONTS = [
  { name: /^(?:[A-Z]{6}\+)?\.Vn/i, encoding: 'TCVN3' },
  { name: /^(?:[A-Z]{6}\+)?VNI[-\s]/i, encoding: 'VNI' },
];
const CAPITAL_FONT = /^(?:[A-Z]{6}\+)?\.Vn.*H(?:,|$|[-\s])/;
const UNICODE_LETTER = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]/;

/** The old encoding that a font shows its letters by; `undefined` for every other font. */
export function encodingOfFont(font: string | null | undefined): string | undefined {
  return FONTS.find(({ name }) => name.test(font ?? ''))?.encoding;
}

/** Whether a font shows small letters as capitals (.VnTimeH). */
export function isCapitalFont(font: string): boolean {
  return CAPITAL_FONT.test(font);
}

/** Whether a text holds letters that stand in Unicode alone. */
export function isUnicode(text: string): boolean {
  return UNICODE_LETTER.test(text);
}

/** The words that a font shows for a text; the text itself where the font is none of the old ones, or already holds Unicode. */
export function decodeFont(text: string, font: string | null | undefined): string {
  const encoding = encodingOfFont(font);
  if (encoding === undefined || isUnicode(text)) return text;
  const table = LEGACY_ENCODINGS.find(({ name }) => name === encoding);
  const decoded = table?.decode(fromPrivateUse(text)) ?? text;
  const shown = encoding === 'TCVN3' ? readHyphens(decoded) : decoded;
  return isCapitalFont(font ?? '') ? shown.toUpperCase() : shown;
}

/** Symbol fonts keep their bytes at U+F000 and above. */
function fromPrivateUse(text: string): string {
  return text.replace(/[\uF020-\uF0FF]/g, (character) => {
    const byte = character.charCodeAt(0) - 0xf000;
    return windowsByte(windowsCharacter(byte)) === undefined ? character : windowsCharacter(byte);
  });
}
