import { group, matchAt } from './match-at.ts';
import { readSymbol, type SymbolReading } from './read-symbol.ts';
import type { Sketch } from './sketch-text.ts';

/** A document number at one place of the text: serial, then perhaps a year, then perhaps a symbol. */
export interface NumberReading {
  readonly start: number;
  readonly end: number;
  readonly serial: string;
  readonly year: number | undefined;
  readonly symbol: SymbolReading | undefined;
}

const SERIAL = /(?<whole>\d{1,6})(?:\.(?<part>\d{1,3}))?(?<letter>[a-h](?![a-z]))?(?!\d)(?!\.\d)/y;
const YEAR = / {0,2}(?<sign>[-/]) {0,2}(?<year>(?:1 ?9|2 ?0)\d\d)(?!\d)/y;
const THOUSANDS = /^\d{1,3}\.\d{3}$/;

/** Reads the longest document number that begins at an offset; `undefined` when no serial stands there. */
export function readNumber(sketch: Sketch, at: number): NumberReading | undefined {
  const match = matchAt(SERIAL, sketch.plain, at);
  if (match === undefined) return undefined;
  const serialEnd = at + match[0].length;
  const serial = writtenSerial(sketch.composed.slice(at, serialEnd));
  const yearMatch = matchAt(YEAR, sketch.plain, serialEnd);
  if (yearMatch !== undefined) {
    const yearEnd = serialEnd + yearMatch[0].length;
    const symbol = readSymbol(sketch, yearEnd);
    const written = group(yearMatch, 'year') ?? '';
    if (symbol !== undefined || !written.includes(' ')) {
      const year = Number(written.replace(' ', ''));
      return { start: at, end: symbol?.end ?? yearEnd, serial, year, symbol };
    }
  }
  const symbol = readSymbol(sketch, serialEnd);
  return { start: at, end: symbol?.end ?? serialEnd, serial, year: undefined, symbol };
}

/** «1.234» before a symbol is one thousand two hundred and thirty-four; «66.19» is a serial of its own kind. */
function writtenSerial(written: string): string {
  return THOUSANDS.test(written) ? written.replace('.', '') : written;
}
