/** The Latin letters that letters of the Cyrillic and the Greek alphabet cannot be told from. */
const LATIN_FACES: ReadonlyMap<string, string> = new Map([
  ...pairs('АВЕЅІЈКМНОРСТУХҮԚԜ', 'ABESIJKMHOPCTYXYQW'),
  ...pairs('асеѕіјорухԛԝҺһ', 'acesijopyxqwHh'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...pairs('ο', 'o'),
]);

const FOREIGN = '\\p{Script=Cyrillic}\\p{Script=Greek}';
const MIXED_WORD = new RegExp(`(?<!\\S)(?=\\S*\\p{Script=Latin})(?=\\S*[${FOREIGN}])\\S+`, 'gu');
const FOREIGN_LETTER = new RegExp(`[${FOREIGN}]`, 'gu');
const MIXED_LETTERS =
  /\p{Script=Latin}\p{M}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{M}*\p{Script=Latin}/u;

/** A text in which each word of Latin letters has Latin letters alone: «Сần Thơ» with a Cyrillic С is «Cần Thơ», «Ðổi» with the Icelandic letter is «Đổi»; words that have letters no Latin one looks like («μm», «α-amylase») stay as they are. */
export function foldLookAlikes(text: string): string {
  return text
    .replace(ICELANDIC, (letter) => (letter === 'Ð' || letter === 'Ɖ' ? 'Đ' : 'đ'))
    .replace(OVERLAID, (_, letter: string) => (letter === 'D' ? 'Đ' : 'đ'))
    .replace(MIXED_WORD, latinWord)
    .normalize('NFC');
}

/** Whether a word has both Latin and Cyrillic letters side by side. */
export function hasMixedLetters(text: string): boolean {
  return MIXED_LETTERS.test(text);
}

// No Icelandic word begins with ð, and none but those in capitals has Ð.
const ICELANDIC = /[ÐƉ]|(?<![\p{L}\p{M}])[ðɖ]/gu;
// A bar laid over a d, as some keyboards make the letter.
const OVERLAID = /([Dd])[\u0335\u0336]/g;

function latinWord(word: string): string {
  const decomposed = word.normalize('NFD');
  const letters = decomposed.match(FOREIGN_LETTER) ?? [];
  if (!letters.every((letter) => LATIN_FACES.has(letter))) return word;
  return decomposed.replace(FOREIGN_LETTER, (letter) => LATIN_FACES.get(letter) ?? letter);
}

function pairs(foreign: string, latin: string): readonly (readonly [string, string])[] {
  return [...foreign].map((letter, index) => [letter, latin.charAt(index)]);
}
