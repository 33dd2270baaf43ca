import { CHAIRMAN } from '#core/citation/data/old-codes.ts';
import { isAssemblyCode, issuerOfCode, isTypeCode } from './codes.ts';
import { type NumberReading, readNumber } from './read-number.ts';
import { plainPhrase, sketchText } from './sketch-text.ts';

/** The parts of a canonical key. */
export interface KeyParts {
  readonly serial: string;
  readonly year?: number | undefined;
  /** Canonical codes in order: type, then issuer and its units; a công văn has no type. */
  readonly codes: readonly string[];
  readonly system: 'party' | 'state';
}

const OUTSIDE_ADDRESS = /[^a-z0-9]+/g;
const EDGE_DASHES = /^-+|-+$/g;
/** Boards and offices of the Party end in the code of their committee: BCĐTW, BTVTU. */
const PARTY_BODY = /^(?:BCĐ|BTV|BCS|ĐU|VP|UBKT|BTC|BTG|BDV|BNC|BKT|HĐLL|ĐĐ).*(?:TW|TU)$/;
const SHORT_SERIAL = /^\d(?!\d)/;

/** Canonical key: «57-NQ/TW» for the Party (serial from 01, two digits), «30/2020/NĐ-CP» for the State (as written). */
export function citationKey({ serial, year, codes, system }: KeyParts): string {
  if (year === undefined && isOfChairman(codes)) return `${serial}-${symbolOf({ codes, system })}`;
  if (system === 'state') return [serial, year, codes.join('-')].filter(Boolean).join('/');
  const [type, ...issuer] = codes;
  return `${padSerial(serial)}-${[type, issuer.join('-')].filter(Boolean).join('/')}`;
}

/** The symbol of a key alone: «NQ/TW», «NĐ-CP», «QH15». */
export function symbolOf({ codes, system }: Pick<KeyParts, 'codes' | 'system'>): string {
  const [type, ...issuer] = codes;
  return (system === 'state' && !isOfChairman(codes)) || issuer.length === 0
    ? codes.join('-')
    : `${type}/${issuer.join('-')}`;
}

/** «100-CT/HĐBT»: the Chairman of the Council of Ministers signed so; CT is his office and no type, so the number stays as the document bears it. */
function isOfChairman(codes: readonly string[]): boolean {
  const [office, council, ...rest] = codes;
  return office === CHAIRMAN.code && council === CHAIRMAN.council && rest.length === 0;
}

/** Which system a number belongs to: by its issuer's code, else by the order of its separators (Party «số-LOẠI/CƠQUAN»). */
export function systemOf(reading: NumberReading): 'party' | 'state' {
  const codes = reading.symbol?.codes ?? [];
  const issuerCode = codes.find((code) => !isTypeCode(code));
  const system = issuerCode === undefined ? undefined : issuerOfCode(issuerCode)?.system;
  if (system !== undefined) return system;
  if (issuerCode !== undefined && PARTY_BODY.test(issuerCode)) return 'party';
  const partyOrder = reading.symbol?.lead !== '/' && reading.symbol?.inner === '/';
  return partyOrder && reading.year === undefined ? 'party' : 'state';
}

/** The canonical key of a number written in any way («57 – NQ/T.Ư» → «57-NQ/TW»); `undefined` when it has no full symbol. */
export function canonicalKey(written: string): string | undefined {
  const sketch = sketchText(written.trim());
  const reading = readNumber(sketch, 0);
  if (reading?.symbol === undefined || reading.end !== sketch.plain.length) return undefined;
  return keyOfReading(reading);
}

/** The codes of a number as its key holds them: «NQ-QH15» is QH15, for the assembly's own code stands for the type too. */
export function codesOf({ symbol, year }: NumberReading): readonly string[] {
  const codes = symbol?.codes ?? [];
  const [type = '', assembly = ''] = codes;
  const isDoubled = (type === 'NQ' || type === 'L') && isAssemblyCode(assembly);
  return isDoubled && year !== undefined ? codes.slice(1) : codes;
}

/** The canonical key of a number read with its full symbol; `undefined` when type or issuer is missing. */
export function keyOfReading(reading: NumberReading): string | undefined {
  const codes = codesOf(reading);
  const [first] = codes;
  if (first === undefined) return undefined;
  if (codes.length === 1 && !isAssemblyCode(first)) return undefined;
  return citationKey({
    serial: reading.serial,
    year: reading.year,
    codes,
    system: systemOf(reading),
  });
}

/** The address form of a number: lower case, unmarked, dashes only, the serial of two digits at least («2-NQ/TU» and «02-NQ/TU» → `02-nq-tu`, «30/2020/NĐ-CP» → `30-2020-nd-cp`). */
export function foldNumber(number: string): string {
  const key = canonicalKey(number) ?? number;
  const folded = plainPhrase(key).replace(OUTSIDE_ADDRESS, '-').replace(EDGE_DASHES, '');
  return padSerial(folded);
}

/** A serial with two figures at least, as both systems write it (Decree 30/2020/NĐ-CP, annex III). */
export function padSerial(serial: string): string {
  return serial.replace(SHORT_SERIAL, (digit) => `0${digit}`);
}
