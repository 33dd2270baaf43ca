import { foldForNumbers } from './fold-for-numbers.ts';
import {
  foldCode,
  type NumberParts,
  numberToken,
  openNumberToken,
  plenumToken,
  seriesToken,
  shortNumberToken,
} from './number-token.ts';
import {
  AFTER_NUMBER_PATTERN,
  ISSUER_PATTERN,
  isQueryAssembly,
  isQueryIssuer,
  NAME_PATTERN,
  QUERY_TYPES,
  splitQueryCode,
  TYPE_BY_NAME,
  TYPE_PATTERN,
} from './query-codes.ts';

/** A document number found in a query: what it says and the place it takes. */
export interface FoundNumber {
  /** The token of the index: `x2nqtuz` for 02-NQ/TU, `xnq57z` for «Nghị quyết 57»; without the closing `z` where more may follow. */
  readonly token: string;
  /** The tokens of the same number said less fully. */
  readonly looser: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** The document numbers a reader asks for, in any spelling: «02-NQ/TU», «12 tt bca», «NQTW5», «nghị định 67/2014», «KH-UBND», «57 nq». Places are those of the query in NFC. */
export function findQueryNumbers(query: string): readonly FoundNumber[] {
  let folded = foldForNumbers(query);
  const found: FoundNumber[] = [];
  for (const [pattern, read] of READERS) {
    for (const match of folded.matchAll(pattern)) {
      const [{ length }, start] = [match[0], match.index];
      const said = read(match, query.slice(start, start + length));
      if (said === undefined) continue;
      found.push(...said.map((one) => ({ ...one, start, end: start + length })));
      folded = folded.slice(0, start) + ' '.repeat(length) + folded.slice(start + length);
    }
  }
  return found;
}

type Said = Pick<FoundNumber, 'token' | 'looser'>;
type Reader = (match: RegExpExecArray, written: string) => readonly Said[] | undefined;

const SERIAL = '(?<serial>\\d{1,6}(?:\\.\\d{1,3})?(?:[a-h](?![a-z]))?)';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const EDGE = '(?<![a-z0-9])';
const END = '(?![a-z0-9])';
const BLANKS = '[\\s/.-]{0,3}';
const LEAD = `(?:(?<words>${NAME_PATTERN}|${TYPE_PATTERN})\\s*)?(?:so\\s*)?[:.]?\\s*`;
const SAID_TYPE = `${EDGE}(?<words>${NAME_PATTERN}|${TYPE_PATTERN})[\\s-]{0,3}(?:so\\s*)?[:.]?\\s*`;
const LINK = '(?:[-/]\\s?|\\s[-/])';
/** What a number counts, after which it is no document's. */
const UNITS =
  'nam|thang|ngay|tuan|gio|%|trieu|ty|ti|nghin|ngan|nhiem vu|nguoi|muc tieu|noi dung|diem|tin chi|buoi|\\+';
/** Codes that are words as well: «nghị quyết 57 từ năm», «dự kiến». */
const WORD_CODES = new Set(['tu', 'hu', 'qu', 'du', 'dd']);
const YEAR_LIKE = /^(?:19|20)\d\d$/;
const IN_CAPITALS = /\d[-/]\p{Lu}{2,}[-/]\p{Lu}{2,}$/u;
const LAST_MONTH = 12;

/** The number first, blanks or nothing for signs: «12 tt bca», «2nqtu», «93/2025/qh15». */
const LOOSE = new RegExp(
  `${EDGE}${LEAD}${SERIAL}(?<gap>${BLANKS})(?:${YEAR}[\\s/-]{0,3})?(?:(?<type>${TYPE_PATTERN})${BLANKS})?(?<issuer>${ISSUER_PATTERN})(?<units>(?:-[a-z]{1,9}){0,3})${END}`,
  'g',
);
/** Signs between all parts, so that codes outside the tables are read too: «26/CBC-BCTW», «114/KH». */
const WRITTEN = new RegExp(
  `${EDGE}${LEAD}${SERIAL}\\s?[-/]\\s?(?:${YEAR}\\s?[-/]\\s?)?(?<codes>[a-z&]{1,12}\\d{0,2}(?:${LINK}[a-z][a-z0-9&]{0,11}){0,4})${END}`,
  'g',
);
/** «NQTW5», «nghị quyết trung ương 5». */
const PLENUM = new RegExp(
  `${EDGE}(?<words>nq|kl|nghi quyet|ket luan)\\s*(?:hoi nghi )?(?:tw|t\\.w|trung uong)\\s*(?:lan )?(?:thu )?(?<serial>\\d{1,2})(?![\\da-z/.-])`,
  'g',
);
/** The type first, then the issuer: «kh 114 ubnd», «quyết định 569 ttg». */
const TYPED = new RegExp(
  `${SAID_TYPE}${SERIAL}(?:\\s?/\\s?${YEAR})?[\\s/-]{0,3}(?<issuer>${ISSUER_PATTERN})${END}`,
  'g',
);
const YEARED = new RegExp(`${SAID_TYPE}${SERIAL}\\s?/\\s?${YEAR}(?![\\d/-])`, 'g');
/** The code after the number without a sign: «57 nq». */
const REVERSED = new RegExp(
  `${EDGE}${SERIAL}[\\s-]?(?<type>${AFTER_NUMBER_PATTERN})(?![a-z0-9/-])`,
  'g',
);
const SERIES = new RegExp(
  `${EDGE}(?<type>${TYPE_PATTERN})\\s?[-/]\\s?(?<issuer>${ISSUER_PATTERN})${END}`,
  'g',
);
const SPOKEN = new RegExp(
  `${SAID_TYPE}(?<serials>\\d{1,5}[a-h]?(?![a-z])(?:\\s*,\\s*\\d{1,4}(?![\\d./-]))*(?:\\s+va\\s+\\d{1,4}(?![\\d./-]))?)(?![\\d%]|[.,/]\\d)(?!\\s*(?:${UNITS}))`,
  'g',
);
const BARE = new RegExp(`(?<![a-z0-9/.,-])${SERIAL}/${YEAR}(?![\\d/-])`, 'g');

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [TYPED, readTyped],
  [LOOSE, readLoose],
  [WRITTEN, readWritten],
  [PLENUM, readPlenum],
  [YEARED, readYeared],
  [REVERSED, readReversed],
  [SERIES, (match) => [{ token: seriesToken(codesOf(match)), looser: [] }]],
  [SPOKEN, readSpoken],
  [BARE, readBare],
];

function readLoose(match: RegExpExecArray, written: string): readonly Said[] | undefined {
  const type = groupOf(match, 'type');
  const [issuer, year] = [codeOf(match, 'issuer'), groupOf(match, 'year')];
  const isSigned = /[-/]/.test(groupOf(match, 'gap')) || year !== '';
  if (type === '' && !(isQueryAssembly(issuer) && year !== '') && !isSigned) return undefined;
  if (type === '' && WORD_CODES.has(issuer)) return undefined;
  if (!isCode(written, issuer)) return undefined;
  const units = groupOf(match, 'units').split('-').filter(Boolean);
  return [sayFull(match, [type, issuer, ...units].filter(Boolean))];
}

function readWritten(match: RegExpExecArray, written: string): readonly Said[] | undefined {
  const codes = groupOf(match, 'codes')
    .split(/\s?[-/]\s?/)
    .map(foldCode);
  const [first = '', second = ''] = codes;
  const split = codes.length === 1 ? splitQueryCode(first) : undefined;
  if (split !== undefined) return [sayFull(match, split)];
  const isKnown = QUERY_TYPES.has(first) || QUERY_TYPES.has(second) || isQueryIssuer(first);
  const isSingleLetter = /^[a-z]$/.test(first);
  const isHalf = isSingleLetter && isQueryIssuer(second);
  const isSaid = groupOf(match, 'words') !== '' || IN_CAPITALS.test(written);
  if (!isKnown && !isHalf && !(isSaid && codes.length > 1)) return undefined;
  const full = sayFull(match, codes);
  if (codes.length > 1 || !QUERY_TYPES.has(first)) return [full];
  // «114/KH» is the spoken number; «13/2019/NĐ» leaves its issuer open.
  if (groupOf(match, 'year') === '') return [{ token: full.looser[0] ?? '', looser: [] }];
  return [{ ...full, token: openNumberToken(partsOf(match, codes)) }];
}

function readPlenum(match: RegExpExecArray): readonly Said[] {
  const type = typeOf(match);
  const serial = groupOf(match, 'serial');
  const looser = [numberToken({ serial, codes: [type, 'tw'] })];
  return [{ token: plenumToken(type, serial), looser }];
}

function readTyped(match: RegExpExecArray, written: string): readonly Said[] | undefined {
  const issuer = codeOf(match, 'issuer');
  if (!isCode(written, issuer)) return undefined;
  const isLast = match.index + match[0].length >= match.input.trimEnd().length;
  const isWord = WORD_CODES.has(issuer) && !isLast && !/\p{Lu}{2}$/u.test(written);
  return isWord ? undefined : [sayFull(match, [typeOf(match), issuer])];
}

function readYeared(match: RegExpExecArray): readonly Said[] {
  const type = typeOf(match);
  const serial = groupOf(match, 'serial');
  // A law, and a resolution of the assembly, end in the assembly's own code.
  const codes = type === 'l' ? ['qh'] : type === 'nq' ? [] : [type];
  return [
    { token: openNumberToken(partsOf(match, codes)), looser: [shortNumberToken(type, serial)] },
  ];
}

function readReversed(match: RegExpExecArray): readonly Said[] | undefined {
  const serial = groupOf(match, 'serial');
  if (YEAR_LIKE.test(serial)) return undefined;
  return [{ token: shortNumberToken(groupOf(match, 'type'), serial), looser: [] }];
}

function readSpoken(match: RegExpExecArray): readonly Said[] | undefined {
  const type = typeOf(match);
  if (type === 'l') return undefined;
  const [first, ...others] = groupOf(match, 'serials').match(/\d+[a-h]?/g) ?? [];
  if (first === undefined) return undefined;
  const looser = others.map((serial) => shortNumberToken(type, serial));
  return [{ token: shortNumberToken(type, first), looser }];
}

/** «30/2020» alone; «12/2020» may be a month. */
function readBare(match: RegExpExecArray): readonly Said[] | undefined {
  if (Number.parseInt(groupOf(match, 'serial'), 10) <= LAST_MONTH) return undefined;
  return [{ token: openNumberToken(partsOf(match, [])), looser: [] }];
}

/** A full number, and what it says less fully: its type and serial, and its series. */
function sayFull(match: RegExpExecArray, written: readonly string[]): Said {
  const [first = '', second = ''] = written;
  const isDoubled = (first === 'nq' || first === 'l') && isQueryAssembly(second);
  const codes = isDoubled && groupOf(match, 'year') !== '' ? written.slice(1) : written;
  const type = QUERY_TYPES.has(first) ? first : typeOf(match);
  const looser = type === '' ? [] : [shortNumberToken(type, groupOf(match, 'serial'))];
  const series = QUERY_TYPES.has(codes[0] ?? '') && codes.length > 1 ? [seriesToken(codes)] : [];
  return { token: numberToken(partsOf(match, codes)), looser: [...looser, ...series] };
}

function partsOf(match: RegExpExecArray, codes: readonly string[]): NumberParts {
  const serial = groupOf(match, 'serial');
  const isThousand = /^\d{1,3}\.\d{3}$/.test(serial);
  return {
    serial: isThousand ? serial.replace('.', '') : serial,
    year: groupOf(match, 'year'),
    codes,
  };
}

/** Folded letters of a code must have been typed as the code: «từ» and «dự» fold to TU and ĐU. */
function isCode(written: string, issuer: string): boolean {
  if (!WORD_CODES.has(issuer)) return true;
  const letters = written.normalize('NFC').slice(-issuer.length).toLowerCase();
  return letters.replaceAll('đ', 'd') === issuer;
}

function typeOf(match: RegExpExecArray): string {
  const words = groupOf(match, 'words').replace(/\s+/g, ' ');
  return TYPE_BY_NAME.get(words) ?? words;
}

function codesOf(match: RegExpExecArray): readonly string[] {
  return [groupOf(match, 'type'), codeOf(match, 'issuer')];
}

function codeOf(match: RegExpExecArray, name: string): string {
  return foldCode(groupOf(match, name)) === 't' ? 'tw' : foldCode(groupOf(match, name));
}

function groupOf(match: RegExpExecArray, name: string): string {
  return match.groups?.[name] ?? '';
}
