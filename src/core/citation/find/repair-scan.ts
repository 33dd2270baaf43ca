import { TYPE_CODES } from '#core/citation/data/document-types.ts';
import { MISREAD_CODES, MISREAD_FIGURES } from '#core/citation/data/scan-errors.ts';
import type { Span } from './citation.ts';
import { matchAt } from './match-at.ts';

/** A text in which misread numbers are put right, one unit for one, and where that was done, in order. */
export interface RepairedText {
  readonly text: string;
  readonly repairs: readonly number[];
}

const FIGURE = `[\\d${Object.keys(MISREAD_FIGURES).join('')}]`;
const TYPE = TYPE_CODES.toSorted((one, other) => other.length - one.length).join('|');
const CODE_OF_DATED = '(?=\\p{Lu}{2})';
const CODE_OF_UNDATED = `(?=(?:${TYPE})(?:[/~\\p{Pd}]\\p{Lu}|[Il](?:TW|TU)(?!\\p{L})))`;
/** What stands between a serial and its codes; the serial is read backwards from here, so that no letter of running text begins anything. */
const JOINT = new RegExp(
  `/([12IlZ]${FIGURE}{3})/${CODE_OF_DATED}|[/\\p{Pd}]${CODE_OF_UNDATED}`,
  'gu',
);
/** «s08/2014» is a «số» that lost its letter, and «II/2020» a Roman numeral: a serial begins with no S and holds a figure. */
const SERIAL = new RegExp(`(?<![\\p{L}\\d./-])(?![Ss])${FIGURE}{1,5}[a-h]?$`, 'u');
const REPAIRED_SERIAL = /^\d{1,5}[a-h]?$/;
const REPAIRED_YEAR = /^(?:19|20)\d\d$/;
const TILDE = /(?<=\p{Lu})~(?=\p{Lu})/u;
/** «57-NQITW»: the stroke was taken for a letter. */
const STROKE = new RegExp(`^(?<type>${TYPE})[Il](?=(?:TW|TU)(?!\\p{L}))`, 'u');
const CODES = /\S{1,24}/uy;
/** Anything that `repairCodes` puts right. */
const MISREAD = new RegExp(
  `~|^(?:${MISREAD_CODES.map(([misread]) => misread.replaceAll('-', '\\p{Pd}')).join('|')}|(?:${TYPE})[Il](?:TW|TU))`,
  'u',
);
const LONGEST_SERIAL = 7;

/** Puts right what a scanner misread in document numbers («215/20I3/NĐ-CP», «O2-NQ/TU», «49/2014/TTUT-BTC»): only where all the rest of a number stands around it. */
export function repairScans(text: string): RepairedText {
  const pieces: string[] = [];
  const repairs: number[] = [];
  let end = 0;
  const joints = new RegExp(JOINT);
  for (let joint = joints.exec(text); joint !== null; joint = joints.exec(text)) {
    const number = readNumberAround(text, joint);
    if (number === undefined || number.start < end) continue;
    const written = text.slice(number.start, number.end);
    if (written === number.repaired) continue;
    for (let index = 0; index < written.length; index += 1)
      if (written[index] !== number.repaired[index]) repairs.push(number.start + index);
    pieces.push(text.slice(end, number.start), number.repaired);
    end = number.end;
  }
  return repairs.length === 0
    ? { text, repairs }
    : { text: pieces.join('') + text.slice(end), repairs };
}

/** True where something between two offsets was put right. */
export function isRepaired(repairs: readonly number[], { start, end }: Span): boolean {
  let low = 0;
  let high = repairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((repairs[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (repairs[low] ?? Number.POSITIVE_INFINITY) < end;
}

interface RepairedNumber extends Span {
  readonly repaired: string;
}

function readNumberAround(text: string, joint: RegExpExecArray): RepairedNumber | undefined {
  const [sign] = joint;
  const at = joint.index;
  const serial = SERIAL.exec(text.slice(Math.max(0, at - LONGEST_SERIAL), at))?.[0] ?? '';
  const year = joint[1] ?? '';
  const codeStart = at + sign.length;
  const codes = matchAt(CODES, text, codeStart)?.[0] ?? '';
  const figures = toFigures(serial);
  const isWhole = REPAIRED_SERIAL.test(figures) && /\d/.test(serial);
  const isDated = year === '' || (REPAIRED_YEAR.test(toFigures(year)) && /\d\D*\d/.test(year));
  if (!isWhole || !isDated) return undefined;
  const joined = year === '' ? sign : `/${toFigures(year)}/`;
  return {
    start: at - serial.length,
    end: codeStart + codes.length,
    repaired: figures + joined + repairCodes(codes),
  };
}

function repairCodes(codes: string): string {
  if (!MISREAD.test(codes)) return codes;
  const level = codes.replaceAll(/\p{Pd}/gu, '-');
  const known = MISREAD_CODES.find(([misread]) => level.startsWith(misread));
  const whole = known === undefined ? codes : known[1] + codes.slice(known[0].length);
  return whole.replace(STROKE, '$<type>/').replace(TILDE, '-');
}

function toFigures(written: string): string {
  if (!/\D/.test(written)) return written;
  return [...written].map((unit) => MISREAD_FIGURES[unit] ?? unit).join('');
}
