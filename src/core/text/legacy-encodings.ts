/** An encoding of Vietnamese from before Unicode, as its bytes look where they were taken for Windows-1252. */
export interface LegacyEncoding {
  readonly name: string;
  /** The text that its writer saw; letters that the encoding shares with Windows-1252 stay. */
  readonly decode: (text: string) => string;
  /** The characters, ASCII letters aside, that words are written with. */
  readonly letters: string;
  /** What is inside words of this encoding and of no other language; `undefined` where every letter of it is somebody's. */
  readonly sign: RegExp | undefined;
}

// Each string is the upper half of a code page, from byte 0x80 on; a dot is no letter of Vietnamese.
const TCVN3 =
  '.................................ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ.';
const VISCII =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ';
// Six capitals of VISCII stand where ASCII has controls.
const VISCII_CONTROLS = {
  '\u0002': 'Ẳ',
  '\u0005': 'Ẵ',
  '\u0006': 'Ẫ',
  '\u0014': 'Ỷ',
  '\u0019': 'Ỹ',
  '\u001e': 'Ỵ',
};
// TCVN 5712:1993, VN1: what VN3 («TCVN3») leaves free holds capitals with tones and five marks.
const TCVN_VN1 =
  'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ.ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';
const VN1_CONTROLS = {
  '\u0001': 'Ú',
  '\u0002': 'Ụ',
  '\u0004': 'Ừ',
  '\u0005': 'Ử',
  '\u0006': 'Ữ',
  '\u0011': 'Ứ',
  '\u0012': 'Ự',
  '\u0013': 'Ỳ',
  '\u0014': 'Ỷ',
  '\u0015': 'Ỹ',
  '\u0016': 'Ý',
  '\u0017': 'Ỵ',
};
const CP1258 =
  '................................................................ÀÁÂĂ....ÈÉÊË\u0300Í..Đ.\u0309ÓÔƠ...ÙÚ..Ư\u0303.àáâă....èéêë\u0301í..đ.\u0323óôơ...ùú..ư..';

// VNI writes a mark as a letter of its own behind the vowel.
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
const VNI_MARKED = /([aeoôuöy])([ùøûõïâáàåãäêéèúüë])/gi;
const VNI_LETTER = /[ôöñæóòî]/gi;

// What Windows-1252 has where ISO 8859-1 has controls, from 0x80 on.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The encodings that Vietnamese offices wrote in. */
export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = [
  codePage({ name: 'TCVN3', upperHalf: TCVN3, sign: /[\u00A1-\u00BF]/ }),
  {
    name: 'VNI',
    decode: decodeVni,
    letters: lettersOf(Object.keys({ ...VNI_MARKS, ...VNI_LETTERS }), 'íì'),
    sign: /[aeoôuöy][ùøûõïâáàåãäêéèúüë]/i,
  },
  codePage({ name: 'VISCII', upperHalf: VISCII, controls: VISCII_CONTROLS }),
  codePage({ name: 'Windows-1258', upperHalf: CP1258, sign: /[a-zâêôõý][ìòÌÒÞ]/i }),
];

/** The standard that TCVN3 is a part of, capitals with tones included; hardly any office used it, for its capitals stand where Windows has quotation marks. */
export const TCVN_5712_1: LegacyEncoding = codePage({
  name: 'TCVN 5712-1',
  upperHalf: TCVN_VN1,
  controls: VN1_CONTROLS,
});

/** The text as it would look had its bytes been taken for Windows-1252, where Windows-1258 was taken; what has no byte there stays. */
export function seenAsWindows1252(text: string): string {
  return text.replace(/[^\0-\x7F]/g, (character) => {
    const place = CP1258.indexOf(character);
    return place < 0 ? character : windowsCharacter(0x80 + place);
  });
}

/** The character that Windows-1252 has for a byte, or the control that ISO 8859-1 has where it has none. */
export function windowsCharacter(byte: number): string {
  const isControl = byte >= 0x80 && byte <= 0x9f;
  return isControl ? WINDOWS_1252.charAt(byte - 0x80) : String.fromCharCode(byte);
}

/** The byte that a character is in Windows-1252 (or in ISO 8859-1 where that has none); `undefined` for what has no byte there. */
export function windowsByte(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const place = WINDOWS_1252.indexOf(character);
  if (place >= 0) return 0x80 + place;
  return code <= 0x9f ? code : undefined;
}

interface CodePage {
  readonly name: string;
  readonly upperHalf: string;
  readonly controls?: Readonly<Record<string, string>>;
  readonly sign?: RegExp;
}

function codePage({ name, upperHalf, controls = {}, sign }: CodePage): LegacyEncoding {
  const letters = [...upperHalf].flatMap((letter, index) => {
    const written = String.fromCharCode(0x80 + index);
    return letter === '.' ? [] : [written, WINDOWS_1252.charAt(index)];
  });
  const decode = (text: string) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: two encodings have letters among the controls.
    text.replace(/[^\x07-\x10\x1F-\x7F]/g, (character) => {
      const letter = upperHalf.charAt((windowsByte(character) ?? 0) - 0x80);
      return controls[character] ?? (letter === '' || letter === '.' ? character : letter);
    });
  return {
    name,
    decode: (text) => decode(text).normalize('NFC'),
    letters: letters.join('') + Object.keys(controls).join(''),
    sign,
  };
}

function decodeVni(text: string): string {
  const letter = (written: string) =>
    inCaseOf(written, VNI_LETTERS[written.toLowerCase()] ?? written);
  return text
    .replace(VNI_MARKED, (_, vowel: string, mark: string) => {
      const base = VNI_LETTERS[vowel.toLowerCase()] === undefined ? vowel : letter(vowel);
      return `${base}${VNI_MARKS[mark.toLowerCase()]}`;
    })
    .replace(VNI_LETTER, letter)
    .normalize('NFC');
}

function inCaseOf(written: string, letter: string): string {
  return written === written.toLowerCase() ? letter : letter.toUpperCase();
}

function lettersOf(...sets: readonly (string | readonly string[])[]): string {
  const letters = sets.map((set) => [...set].join('')).join('');
  return letters + letters.toUpperCase();
}
