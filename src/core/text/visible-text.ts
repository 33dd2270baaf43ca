import { foldLookAlikes } from './look-alikes.ts';

/** A text as its readers see it: NFC, LF line ends, without byte order mark, control characters and characters that are not seen, every space the ordinary one, letters of other alphabets that stand in a Latin word told by the letter they look like. Lines stay where they are. */
export function toVisibleText(text: string): string {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  // The rest is asked of no letter then.
  if (isOrdinary(plain)) return plain.normalize('NFC');
  return foldLookAlikes(
    keepIndents(
      plain
        .replace(BREAKS, ' ')
        .replace(WESTERN, (sign) => WESTERN_SIGNS.get(sign) ?? '')
        .replaceAll(HARD_HYPHEN, '-')
        .replace(ALL_CONTROLS, '')
        .replace(JOINERS, '')
        .replace(SELECTORS, '')
        .replace(TAGS, '')
        .replace(UNSEEN, ''),
    ).normalize('NFC'),
  );
}

/** Characters that reorder or hide what is around them: text read in an order that is not its own. */
export const REORDERING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Letters of no alphabet with which a text can carry words that no reader sees. */
export const HIDDEN_LETTERS = /[\u{E0000}-\u{E007F}]/u;

const ORDINARY = [
  '\\t\\n\\x20-\\x7E',
  // Letters of European alphabets, the Icelandic Ð and ð aside, and those of Vietnamese.
  '\\u00C0-\\u00CF\\u00D1-\\u00EF\\u00F1-\\u017F\\u01A0\\u01A1\\u01AF\\u01B0\\u1E00-\\u1EFF',
  // The marks of Vietnamese by themselves, dashes and quotation marks.
  '\\u0300-\\u0303\\u0306\\u0309\\u031B\\u0323\\u00AB\\u00BB\\u2010-\\u2027',
].join('');
const UNUSUAL = new RegExp(`[^${ORDINARY}]`, 'u');

/** Whether a text holds nothing but ordinary letters of Europe and Viet Nam, with their marks, signs, spaces and LF line ends, as nearly every text does. */
export function isOrdinary(text: string): boolean {
  return !UNUSUAL.test(text);
}

// Signs that end a line in other systems; between two words they are a space.
const BREAKS = /[\v\f\u0085\u2028\u2029]/g;
/** Control characters, which say nothing to a reader; those that end a line in other systems are none of them. */
export const CONTROLS = /(?![\v\f\u0085])[^\P{Cc}\t\n]/u;

const ALL_CONTROLS = new RegExp(CONTROLS, 'gu');
/** Word keeps a hyphen that no line ends at under a control character, which RTF and old plain text carry along. */
const HARD_HYPHEN = '\u001E';
// Signs of Windows-1252 that were taken over byte by byte, as HTML reads them (WHATWG, “Parsing”, numeric character reference end state).
const WESTERN = /[\u0080-\u0084\u0086-\u009F]/g;
/** The signs of Windows-1252 by the control characters that have their numbers. */
export const WESTERN_SIGNS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0x20 }, (_, n) => 0x80 + n).map((byte) => [
    String.fromCharCode(byte),
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)).replace(/[\u0080-\u009F]/, ''),
  ]),
);

const NATIVE = '\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Inherited}';
// Khmer and Thai part their words by them, Arabic and the scripts of India shape their letters, emoji form families.
const SHAPED = `(?:[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F]|(?![${NATIVE}])[\\p{L}\\p{M}])`;
const JOINERS = new RegExp(`(?<!${SHAPED})[\\u200B-\\u200D]+`, 'gu');
// A picture or a keycap is told its colour, a Chinese letter its form; elsewhere they say nothing.
const SELECTORS =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}0-9#*])[\uFE00-\uFE0F]|(?<!\p{Script=Han})[\u{E0100}-\u{E01EF}]/gu;
// The flags of England, Scotland and Wales are spelt with them behind a black flag.
const TAGS = /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,6})[\u{E0000}-\u{E007F}]/gu;
// Soft hyphen, joiners and fillers of all kinds, marks of order, the place of an object that is gone.
const UNSEEN = new RegExp(
  [
    '[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200E\\u200F\\u202A-\\u202E]',
    '[\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFC\\u{1D173}-\\u{1D17A}]',
  ].join('|'),
  'gu',
);
const SPACES = '\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F';
const SPACE = new RegExp(
  `^(?<start>(?:[^\\S\\n]*(?:-[^\\S\\n]+)?[\\w-]+:)?[^\\S\\n]*)|[${SPACES}]`,
  'gmu',
);

// What indents a line or stands behind a key is left for the YAML reader, which says where to type it anew.
function keepIndents(text: string): string {
  if (!new RegExp(`[${SPACES}]`).test(text)) return text;
  return text.replace(SPACE, (found, start: string | undefined) =>
    start === undefined ? ' ' : found,
  );
}
