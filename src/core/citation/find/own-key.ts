import { issuerOfCode, isTypeCode } from './codes.ts';
import { issuerCodeOf } from './issuer-code.ts';
import { lawKey } from './law-key.ts';
import type { Mention } from './mention.ts';
import { citationKey, keyOfReading, symbolOf, systemOf } from './normalise.ts';

/** A canonical key with its symbol; either is `undefined` where the words leave it open. */
export interface KeyAndSymbol {
  readonly key: string | undefined;
  readonly symbol: string | undefined;
}

/** From 1997 on decrees carry their year; «Nghị định 64 ngày 27-9-1993» is 64-CP. */
const FIRST_DATED_DECREES = 1997;
/** Types that State bodies number without a year. */
const UNDATED_TYPES = new Set(['CT', 'KH', 'TB', 'CĐ', 'KL', 'CTr', 'BC', 'TTr', 'HD']);

/** The key a mention has of itself: its full number, or one that the issuer and the year beside it complete without a choice. */
export function ownKey(mention: Mention): KeyAndSymbol {
  if (mention.kind === 'law') return { key: lawKey(mention), symbol: undefined };
  const reading = mention.number;
  if (reading === undefined) return { key: undefined, symbol: undefined };
  const codes = reading.symbol?.codes ?? [];
  const system = systemOf(reading);
  const full = keyOfReading(reading) ?? oldDecreeKey(mention, codes) ?? letterKey(mention, codes);
  if (full !== undefined) return { key: full, symbol: symbolOf({ codes, system }) };
  return completeSymbol(mention, codes);
}

/** Adds the type or the issuer that the number leaves out, when the words beside it leave no choice. */
function completeSymbol(mention: Mention, codes: readonly string[]): KeyAndSymbol {
  const symbol = codes.length === 0 ? undefined : codes.join('-');
  const issuerCode =
    codes.find((code) => !isTypeCode(code)) ??
    mention.type?.soleIssuer ??
    issuerCodeOf(mention.issuer);
  const system = issuerCode === undefined ? undefined : issuerOfCode(issuerCode)?.system;
  const type = codes.find(isTypeCode) ?? keyCodeOf(mention, system);
  if (
    mention.number === undefined ||
    type === undefined ||
    issuerCode === undefined ||
    system === undefined
  ) {
    return { key: undefined, symbol };
  }
  if (type === 'NĐ' && (yearOf(mention) ?? FIRST_DATED_DECREES) < FIRST_DATED_DECREES) {
    return { key: `${mention.number.serial}-${issuerCode}`, symbol };
  }
  const year =
    mention.number.year ?? (isNumberedByYear(type, issuerCode) ? yearOf(mention) : undefined);
  if (system === 'state' && !isStateKeyCertain(type, issuerCode, year))
    return { key: undefined, symbol };
  const parts = { serial: mention.number.serial, year, codes: [type, issuerCode], system };
  return { key: citationKey(parts), symbol: symbolOf(parts) };
}

/** Decrees before 1997 carry no type: «Nghị định 64-CP». */
function oldDecreeKey({ type, number }: Mention, codes: readonly string[]): string | undefined {
  const isOld =
    type?.code === 'NĐ' && codes.length === 1 && (codes[0] === 'CP' || codes[0] === 'HĐBT');
  return isOld && number?.year === undefined ? `${number?.serial}-${codes[0]}` : undefined;
}

/** An official letter has no type code, so its issuer alone completes it: «12966/BTC». */
function letterKey({ type, number }: Mention, codes: readonly string[]): string | undefined {
  const isLetter = type?.code === 'CV' || type?.name === 'Văn bản';
  return isLetter && codes.length === 1 && codes[0] !== 'CV'
    ? `${number?.serial}/${codes[0]}`
    : undefined;
}

/** The Party announces conclusions under the code TB, and writes QĐ for rules as well as decisions. */
function keyCodeOf({ type }: Mention, system: 'party' | 'state' | undefined): string | undefined {
  if (type?.code === 'TBKL') return 'TB';
  return type?.code === 'QyĐ' && system === 'party' ? 'QĐ' : type?.code;
}

function yearOf(mention: Mention): number | undefined {
  return (
    mention.number?.year ??
    mention.year ??
    (mention.date === undefined ? undefined : Number(mention.date.slice(0, 4)))
  );
}

/** Decrees, circulars and ordinances always carry their year in the number (Law on promulgation of legal documents, 2015). */
function isNumberedByYear(type: string, issuerCode: string): boolean {
  return type === 'NĐ' || (type === 'TT' && issuerCode.startsWith('B'));
}

/** Decisions and resolutions of State bodies are numbered with and without a year, so only a stated year settles them. */
function isStateKeyCertain(type: string, issuerCode: string, year: number | undefined): boolean {
  if (year !== undefined) return true;
  if (isNumberedByYear(type, issuerCode)) return false;
  return type === 'NQ' ? issuerCode === 'CP' : UNDATED_TYPES.has(type);
}
