import {
  LEGACY_ENCODINGS,
  TCVN_5712_1,
  windowsByte,
  windowsCharacter,
} from '#core/text/legacy-encodings.ts';

const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const VOWELS = 'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY';
const LETTERS = [
  ...[...VOWELS].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
  'đ',
  'Đ',
].filter((letter) => letter > '\u007F');

/** The text in an encoding from before Unicode, each byte as the character that Windows-1252 has for it; a capital that the encoding lacks is its small letter, as capital fonts have it. */
export function encodeVietnamese(text: string, encoding: string): string {
  const table = encoding === 'VNI' ? VNI : tableOf(encoding);
  return [...text.normalize('NFC')]
    .map((letter) => table.get(letter) ?? table.get(letter.toLowerCase()) ?? letter)
    .join('');
}

/** The bytes of text whose characters are bytes in Windows-1252. */
export function windowsBytes(text: string): Uint8Array {
  return Uint8Array.from([...text].map((character) => windowsByte(character) ?? 0x3f));
}

/** What a text becomes whose bytes of UTF-8 are taken for Windows-1252. */
export function misreadUtf8(text: string): string {
  return Array.from(new TextEncoder().encode(text), windowsCharacter).join('');
}

function tableOf(name: string): ReadonlyMap<string, string> {
  const encoding = [...LEGACY_ENCODINGS, TCVN_5712_1].find((one) => one.name === name);
  if (encoding === undefined) throw new Error(`no encoding is called ${name}`);
  const table = new Map<string, string>();
  for (let byte = 0xff; byte > 0; byte -= 1) {
    const written = windowsCharacter(byte);
    const letter = encoding.decode(written);
    if (LETTERS.includes(letter)) table.set(letter, written);
  }
  if (name === 'Windows-1258') addMarks(table);
  return table;
}

/** Windows-1258 writes a tone as a byte of its own behind the vowel. */
function addMarks(table: Map<string, string>): void {
  const marks: Readonly<Record<string, string>> = {
    '\u0300': 'Ì',
    '\u0309': 'Ò',
    '\u0303': 'Þ',
    '\u0301': 'ì',
    '\u0323': 'ò',
  };
  for (const letter of LETTERS) {
    if (table.has(letter)) continue;
    const decomposed = letter.normalize('NFD');
    const tone = [...decomposed].find((mark) => marks[mark] !== undefined) ?? '';
    const vowel = decomposed.replace(tone, '').normalize('NFC');
    table.set(letter, (table.get(vowel) ?? vowel) + (marks[tone] ?? ''));
  }
}

const VNI_WHOLE: Readonly<Record<string, string>> = {
  đ: 'ñ',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  í: 'í',
  ì: 'ì',
  ỵ: 'î',
};
const VNI_MARKS: Readonly<Record<string, readonly string[]>> = {
  '': ['', 'ù', 'ø', 'û', 'õ', 'ï'],
  '\u0302': ['â', 'á', 'à', 'å', 'ã', 'ä'],
  '\u0306': ['ê', 'é', 'è', 'ú', 'ü', 'ë'],
};
const VNI: ReadonlyMap<string, string> = new Map(
  LETTERS.map((letter) => {
    const written = writeVni(letter.toLowerCase());
    return [letter, letter === letter.toLowerCase() ? written : written.toUpperCase()];
  }),
);

function writeVni(letter: string): string {
  const whole = VNI_WHOLE[letter];
  if (whole !== undefined) return whole;
  const [base = '', ...marks] = letter.normalize('NFD');
  const vowel = marks.includes('\u031B') ? { o: 'ô', u: 'ö' }[base] : base;
  const shape = marks.find((mark) => mark === '\u0302' || mark === '\u0306') ?? '';
  const tone = marks.find((mark) => TONES.includes(mark)) ?? '';
  return `${vowel}${VNI_MARKS[shape]?.[TONES.indexOf(tone)]}`;
}
