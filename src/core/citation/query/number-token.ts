import { foldMarks } from '#core/text/fold.ts';

/** A document number by its parts, each folded: lower case, without marks, letters and digits alone. */
export interface NumberParts {
  readonly serial: string;
  readonly year?: string | undefined;
  /** Codes in order: type, then issuer and its units. */
  readonly codes: readonly string[];
}

/** The token of a whole number: `x2nqtuz` for 02-NQ/TU, `x302020ndcpz` for 30/2020/NĐ-CP. However its separators were written, it is the same. */
export function numberToken({ serial, year = '', codes }: NumberParts): string {
  return `x${foldSerial(serial)}${year}${codes.join('')}z`;
}

/** The beginning of such tokens, where more may follow: `x672014nd` for «Nghị định 67/2014». */
export function openNumberToken({ serial, year = '', codes }: NumberParts): string {
  return `x${foldSerial(serial)}${year}${codes.join('')}`;
}

/** The token of a number said by its type alone: `xnq57z` for «Nghị quyết 57». */
export function shortNumberToken(type: string, serial: string): string {
  return `x${SAME_TYPES[type] ?? type}${foldSerial(serial)}z`;
}

/** The token of all numbers of one type and issuer: `xnqtuz`. */
export function seriesToken(codes: readonly string[]): string {
  return `x${codes.join('')}z`;
}

/** The token of a plenum's resolution, and of a number of the Party centre said in that order: `xnqtw5z` for «NQTW5». */
export function plenumToken(type: string, session: string | number): string {
  return `x${type}tw${foldSerial(String(session))}z`;
}

/** A code folded for tokens: «NĐ» → nd, «T.Ư» → tw. */
export function foldCode(code: string): string {
  return foldMarks(code.replace(CENTRAL, 'TW'))
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');
}

const CENTRAL = /T\.?[ƯưWw]$/i;
/** Types that are called one thing and written another: the Party numbers its rules as decisions, and announces conclusions. */
const SAME_TYPES: Readonly<Record<string, string>> = {
  qyd: 'qd',
  tbkl: 'tb',
  qdi: 'qd',
  cthd: 'ctr',
};

function foldSerial(serial: string): string {
  return serial
    .toLowerCase()
    .replace(/^0+(?=\d)/, '')
    .replace('.', 'p');
}
