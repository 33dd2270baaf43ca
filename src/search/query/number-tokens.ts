import { foldMarks } from '#core/text/fold.ts';

/** A document number found in a text: what it says and the place it takes. */
export interface FoundNumber {
  /** The token of the index: `x2nqtuz` for 02-NQ/TU, `xnq57z` for «Nghị quyết 57»; without the closing `z` where more may follow. */
  readonly token: string;
  /** The tokens of the same number said less fully. */
  readonly looser: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Type codes and the words for them, all folded. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  'nghi quyet': 'nq',
  'ke hoach': 'kh',
  'quyet dinh': 'qd',
  'quy dinh': 'qd',
  'chi thi': 'ct',
  'chuong trinh hanh dong': 'ctr',
  'chuong trinh': 'ctr',
  'thong bao': 'tb',
  'ket luan': 'kl',
  'nghi dinh': 'nd',
  'thong tu lien tich': 'ttlt',
  'thong tu': 'tt',
  'cong van': 'cv',
  'cong dien': 'cd',
  'huong dan': 'hd',
  'bao cao': 'bc',
  'to trinh': 'ttr',
  'de an': 'da',
  luat: 'qh',
};
const CODES =
  'nq|khlt|kh|qdpl|qd|ctr|ct|tb|kl|nd|ttlt|ttr|tt|cv|cd|da|pa|da|hd|bc|bb|qc|qh\\d{0,2}|pl|l|vbhn';
const SHORT_CODES = 'nq|kh|qd|ctr|ct|tb|kl|nd|ttlt|tt|cv|hd';
const ISSUERS =
  'tu|tw|ubnd|hdnd|cp|ttg|bct|btc|bkhcn|btttt|bgddt|bnnptnt|bct|byt|bnv|skhcn|snn|hu|qu|du|bch|mttq|ubtvqh\\d{0,2}';
const SERIAL = '(?<serial>\\d{1,5}(?:\\.\\d{1,2})?)';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const EDGE = '(?<![a-z0-9])';
const END = '(?![a-z0-9])';
const LEAD = `(?:(?:${Object.keys(TYPE_WORDS).join('|')})\\s*)?(?:so\\s*)?[:.]?\\s*`;

const WRITTEN = new RegExp(
  `${EDGE}(?<lead>${LEAD})${SERIAL}\\s?[-/]\\s?(?:${YEAR}\\s?[-/]\\s?)?(?<code>${CODES})` +
    `(?:\\s?[-/]\\s?(?<issuer>[a-z][a-z0-9]{0,11}(?:-[a-z]{1,9})?))?(?![a-z])`,
  'g',
);
const LOOSE = new RegExp(
  `${EDGE}(?<lead>${LEAD})${SERIAL}[\\s/.-]*(?:${YEAR}[\\s/-]*)?(?<code>${CODES})[\\s/-]*(?<issuer>${ISSUERS})${END}`,
  'g',
);
const YEARED = new RegExp(
  `${EDGE}(?<words>nghi dinh|thong tu|nghi quyet|luat)\\s*(?:so\\s*)?${SERIAL}\\s?/\\s?${YEAR}(?![\\d/-])`,
  'g',
);
const CODED = new RegExp(
  `${EDGE}(?:(?<code>${SHORT_CODES})(?<serial>\\d{1,5})|(?<serial2>\\d{1,5})-?(?<code2>nq|qd|ctr|nd))(?![a-z0-9/-])`,
  'g',
);
const SERIES = new RegExp(
  `${EDGE}(?<code>${SHORT_CODES})\\s?[-/]\\s?(?<issuer>${ISSUERS})${END}`,
  'g',
);
const UNITS =
  'nam|thang|ngay|tuan|gio|%|trieu|ty|ti|nghin|ngan|nhiem vu|nguoi|muc tieu|noi dung|diem|tin chi|buoi|\\+';
const SPOKEN = new RegExp(
  `${EDGE}(?<words>${Object.keys(TYPE_WORDS)
    .filter((words) => words !== 'luat')
    .join('|')}|${SHORT_CODES})\\s*(?:so\\s*)?[:.]?\\s*` +
    `(?<serials>\\d{1,5}(?:\\s*,\\s*\\d{1,4}(?![\\d./-]))*(?:\\s+va\\s+\\d{1,4}(?![\\d./-]))?)(?![\\d%]|[.,/]\\d)(?!\\s*(?:${UNITS}))`,
  'g',
);

/** The tokens under which a text is found by the document numbers it holds, written in full or spoken («Kế hoạch 166»). */
export function numberTokens(text: string): readonly string[] {
  const folded = foldForNumbers(text);
  const tokens = new Set<string>();
  for (const match of folded.matchAll(WRITTEN)) {
    const { token, looser } = readWritten(match);
    tokens.add(token);
    for (const other of looser) tokens.add(other);
  }
  for (const match of folded.matchAll(SPOKEN)) {
    for (const token of spokenTokens(match)) tokens.add(token);
  }
  return [...tokens];
}

/** The token under which a document is found by its own number; beside the token of the number it lies in the same chunk of the index. */
export function ownNumberToken(token: string): string {
  return `${token}o`;
}

/** The document numbers a reader asks for, in any spelling: «02-NQ/TU», «2 nq tu», «nghị định 67/2014», «nq57», «KH-UBND», «nghị quyết 57». Places are those of the query in NFC. */
export function findQueryNumbers(query: string): readonly FoundNumber[] {
  let folded = foldForNumbers(query);
  const found: FoundNumber[] = [];
  for (const [pattern, read] of READERS) {
    for (const match of folded.matchAll(pattern)) {
      found.push({ ...read(match), start: match.index, end: match.index + match[0].length });
    }
    folded = folded.replace(pattern, (whole) => ' '.repeat(whole.length));
  }
  return found;
}

/**
 * Whether the dash at `at` of an NFC query stands inside a document number, however its blanks are set: «02 -NQ/TU»,
 * «57/2024/NQ -HĐND», «NQ -TU 02», «KH -UBND». Elsewhere a dash before a word leaves it out.
 */
export function isDashOfNumber(query: string, at: number): boolean {
  const tail = /^\P{L}*(?<word>\p{L}[^\s"]*)/u.exec(query.slice(at))?.groups?.['word'] ?? '';
  // Codes carry no marks: «-đà» is of a name.
  if (/[^\x20-\x7eđĐ]/.test(tail)) return false;
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

const SERIAL_AT_END = /(?<![a-z0-9])\d{1,5}[a-z]?(?:\s?[-/]\s?(?:19|20)\d\d)?\s*$/;
const YEAR_AT_END = /(?<![a-z0-9/-])(?:19|20)\d\d\s*$/;
const CODE_AT_END = new RegExp(`(?<![a-z])(?:${CODES})\\s*$`);
const TAIL_OF_SERIAL = new RegExp(`^(?:(?:${CODES})(?:[\\s/.-]*(?:${ISSUERS}))?|${ISSUERS})${END}`);
const TAIL_OF_CODE = new RegExp(`^(?:${ISSUERS})${END}`);

type Said = Pick<FoundNumber, 'token' | 'looser'>;

const READERS: readonly (readonly [RegExp, (match: RegExpExecArray) => Said])[] = [
  [LOOSE, readWritten],
  [WRITTEN, (match) => openEnd(readWritten(match), match)],
  [YEARED, readYeared],
  [
    CODED,
    (match) =>
      sayShort(
        groupOf(match, 'code') || groupOf(match, 'code2'),
        groupOf(match, 'serial') || groupOf(match, 'serial2'),
      ),
  ],
  [
    SERIES,
    (match) => ({ token: `x${groupOf(match, 'code')}${groupOf(match, 'issuer')}z`, looser: [] }),
  ],
  [
    SPOKEN,
    (match) => ({ token: spokenTokens(match)[0] ?? '', looser: spokenTokens(match).slice(1) }),
  ],
];

/** Lower case without marks, every dash a hyphen and every blank a blank: each character keeps its place in NFC text. */
function foldForNumbers(text: string): string {
  return foldMarks(text.normalize('NFC'))
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s/g, ' ')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function readWritten(match: RegExpExecArray): Said {
  const serial = plainSerial(groupOf(match, 'serial'));
  const code = groupOf(match, 'code');
  const issuer = groupOf(match, 'issuer').replaceAll('-', '');
  const token = `x${serial}${groupOf(match, 'year')}${code}${issuer}z`;
  const series = issuer === '' ? [] : [`x${code}${issuer}z`];
  return { token, looser: [`x${code}${serial}z`, ...series] };
}

// «114/KH» is the spoken number; «13/2019/NĐ» leaves its issuer open.
function openEnd(said: Said, match: RegExpExecArray): Said {
  if (groupOf(match, 'issuer') !== '') return said;
  if (groupOf(match, 'year') === '') return { token: said.looser[0] ?? '', looser: [] };
  return { ...said, token: said.token.slice(0, -1) };
}

function readYeared(match: RegExpExecArray): Said {
  const code = TYPE_WORDS[groupOf(match, 'words')] ?? '';
  const serial = plainSerial(groupOf(match, 'serial'));
  return { token: `x${serial}${groupOf(match, 'year')}${code}`, looser: [`x${code}${serial}z`] };
}

function spokenTokens(match: RegExpExecArray): readonly string[] {
  const words = groupOf(match, 'words');
  const code = TYPE_WORDS[words] ?? words;
  const serials = groupOf(match, 'serials').match(/\d+/g) ?? [];
  return serials.map((serial) => sayShort(code, serial).token);
}

function sayShort(code: string, serial: string): Said {
  return { token: `x${code}${plainSerial(serial)}z`, looser: [] };
}

function plainSerial(serial: string): string {
  return serial.replace(/^0+(?=\d)/, '').replace('.', 'p');
}

function groupOf(match: RegExpExecArray, name: string): string {
  return match.groups?.[name] ?? '';
}
