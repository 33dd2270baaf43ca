import { assemblyTermOn } from '#core/citation/data/assembly-terms.ts';
import { canIssue, yearHabit } from '#core/citation/data/numbering.ts';
import { CHAIRMAN, LONE_TYPE_CODES } from '#core/citation/data/old-codes.ts';
import { issuerOfCode, isTypeCode } from './codes.ts';
import { isSharedInitials, issuerCodeOf } from './issuer-code.ts';
import { lawKey } from './law-key.ts';
import type { Mention } from './mention.ts';
import { citationKey, codesOf, keyOfReading, padSerial, symbolOf, systemOf } from './normalise.ts';
import type { NumberReading } from './read-number.ts';
import { plainPhrase } from './sketch-text.ts';

/** A canonical key with its symbol; either is `undefined` where the words leave it open. */
export interface KeyAndSymbol {
  readonly key: string | undefined;
  readonly symbol: string | undefined;
}

/** From 1997 on decrees carry their year; «Nghị định 64 ngày 27-9-1993» is 64-CP. */
const FIRST_DATED_DECREES = 1997;

/** The law on legal documents of 1996 gave every number its type. */
const LAST_BARE_CODES = 1998;
/** Bodies whose numbers of before 1998 end in their code alone, told without a day. */
const BARE_CODES = new Set(['CP', 'HĐBT', 'TTg']);

const PLENUM_TYPES = new Set(['NQ', 'KL']);
/** Only committees of communes write ĐU alone; others add a code of their own (ĐUCA, ĐUQS). */
const OF_COMMUNE = /dang uy (?:xa|phuong|thi tran|dac khu)(?![a-z])/;
/** Bodies of the Party centre that decide between the sessions of its committee. */
const STANDING_BODY = /bo chinh tri|bct|ban bi thu/;
const BARE_TYPES = new Set(['NĐ', 'QĐ', 'CT', 'NQ', 'TT']);

/** The key a mention has of itself: its full number, or one that the issuer and the year beside it complete without a choice. */
export function ownKey(mention: Mention): KeyAndSymbol {
  if (mention.kind === 'law') return { key: lawKey(mention), symbol: undefined };
  const reading = mention.number;
  if (reading === undefined) return { key: undefined, symbol: undefined };
  const codes = codesOf(reading);
  const system = systemOf(reading);
  const full =
    keyOfReading(reading) ??
    oldDecreeKey(mention, codes) ??
    letterKey(mention, codes) ??
    oldKey(mention, codes, 'dated');
  if (full !== undefined) return { key: full, symbol: symbolOf({ codes, system }) };
  const open = { key: undefined, symbol: codes.length === 0 ? undefined : codes.join('-') };
  // «Chỉ thị số 317-TTg»: the dash before a body's code alone is of the old way.
  const undated = oldKey(mention, codes, 'undated');
  if (undated !== undefined && reading.symbol?.lead === '-') return { ...open, key: undated };
  const completed = completeSymbol({ mention, reading, codes });
  if (completed !== undefined) return completed;
  return { ...open, key: undated };
}

interface OpenNumber {
  readonly mention: Mention;
  readonly reading: NumberReading;
  readonly codes: readonly string[];
}

/** Adds the type or the issuer that the number leaves out, when the words beside it leave no choice. */
function completeSymbol(open: OpenNumber): KeyAndSymbol | undefined {
  const { mention, reading, codes } = open;
  if (mention.type?.calledByApproval && !codes.some(isTypeCode)) return undefined;
  const issuers = issuersOf(open);
  const [issuer] = issuers ?? [];
  const system = issuer === undefined ? undefined : issuerOfCode(issuer)?.system;
  const type = codes.find(isTypeCode) ?? keyCodeOf(mention, system);
  if (issuers === undefined || issuer === undefined || type === undefined || system === undefined)
    return undefined;
  if (!isOwnType(mention, system) || !issuers.every((code) => canIssue(code, type)))
    return undefined;
  if (system === 'party') {
    if (mayBePlenum(open, type)) return undefined;
    const parts = { serial: reading.serial, year: reading.year, codes: [type, issuer], system };
    return { key: citationKey(parts), symbol: symbolOf(parts) };
  }
  return stateKey(open, type, issuers);
}

/** The code in the number, else the body that the words name as its issuer, else the only body that issues the type; `undefined` where one of several is not known. */
function issuersOf({ mention, codes }: OpenNumber): readonly string[] | undefined {
  const written = codes.find((code) => !isTypeCode(code));
  if (written !== undefined) return [written];
  const { issuer, partners, type } = mention;
  if (issuer === undefined) return type?.soleIssuer === undefined ? undefined : [type.soleIssuer];
  if (isSharedInitials(issuer) && type?.code !== 'NQ') return undefined;
  if (issuerCodeOf(issuer) === 'ĐU' && !OF_COMMUNE.test(plainPhrase(issuer))) return undefined;
  const isJoint = type?.code === 'TTLT';
  if (partners === undefined || isJoint !== partners.length > 0) return undefined;
  // The head of the Government signs its decrees.
  if (type?.code === 'NĐ' && issuerCodeOf(issuer) === 'TTg') return ['CP'];
  const named = [issuer, ...partners].map(issuerCodeOf).filter((code) => code !== undefined);
  return named.length === partners.length + 1 ? named : undefined;
}

/** «Nghị quyết 8 của Ban Chấp hành Trung ương» is the eighth of its numbers or that of its eighth session; numbers are written with two figures. */
function mayBePlenum({ mention, reading }: OpenNumber, type: string): boolean {
  const { issuer = '' } = mention;
  const isCentral = issuerCodeOf(issuer) === 'TW' && !STANDING_BODY.test(plainPhrase(issuer));
  return PLENUM_TYPES.has(type) && isCentral && reading.serial.length === 1;
}

function stateKey(
  { mention, reading }: OpenNumber,
  type: string,
  issuers: readonly string[],
): KeyAndSymbol | undefined {
  const [issuer = ''] = issuers;
  const { serial } = reading;
  const year = yearOf(mention);
  if (
    type === 'NĐ' &&
    mention.issuer !== undefined &&
    year !== undefined &&
    year < FIRST_DATED_DECREES
  )
    return { key: `${serial}-${issuer}`, symbol: undefined };
  const yearStands =
    reading.year !== undefined ? 'in the number' : year !== undefined ? 'beside it' : 'nowhere';
  const habit = yearHabit({ type, issuer, serial, year, yearStands });
  if (habit === 'unsure') return undefined;
  const codes = issuer === 'QH' ? assemblyCodes(mention) : [type, ...issuers];
  if (codes === undefined) return undefined;
  const parts = {
    serial: padSerial(serial),
    year: habit === 'with year' ? year : undefined,
    codes,
    system: 'state',
  } as const;
  return { key: citationKey(parts), symbol: symbolOf(parts) };
}

/** «Nghị quyết 98/2023 của Quốc hội» is 98/2023/QH15: the term stands for type and issuer. */
function assemblyCodes(mention: Mention): readonly string[] | undefined {
  const year = yearOf(mention);
  const term = assemblyTermOn(mention.date ?? String(year ?? ''));
  return term === undefined ? undefined : [`QH${term}`];
}

/** Decrees before 1997 carry no type: «Nghị định 64-CP». */
function oldDecreeKey({ type, number }: Mention, codes: readonly string[]): string | undefined {
  const isOld =
    type?.code === 'NĐ' && codes.length === 1 && (codes[0] === 'CP' || codes[0] === 'HĐBT');
  return isOld && number?.year === undefined ? `${number?.serial}-${codes[0]}` : undefined;
}

/** Before 1998 a number could end in its issuer's code alone («206-CP», «426/TTg», «226/SL»): then the number as written is the whole of it. */
function oldKey(
  mention: Mention,
  codes: readonly string[],
  day: 'dated' | 'undated',
): string | undefined {
  const { number, type } = mention;
  const [code = ''] = codes;
  if (codes.length !== 1 || number?.year !== undefined || type === undefined) return undefined;
  const year = yearOf(mention);
  const isChairmans = isOfChairman(mention, code);
  const isOld =
    day === 'dated'
      ? isChairmans || type.code === code || (year !== undefined && year < LAST_BARE_CODES)
      : year === undefined && BARE_CODES.has(code) && BARE_TYPES.has(type.code ?? '');
  if (!isOld || (isTypeCode(code) && !LONE_TYPE_CODES.has(code) && !isChairmans)) return undefined;
  return `${number?.serial}${number?.symbol?.lead === '/' ? '/' : '-'}${code}`;
}

/** «Quyết định số 324-CT», «Chỉ thị số 200-CT … của Chủ tịch Hội đồng Bộ trưởng»: told by the body, or by a day of its time where a decision carries the code. */
function isOfChairman(mention: Mention, code: string): boolean {
  if (code !== CHAIRMAN.code) return false;
  if (mention.issuer !== undefined) return issuerCodeOf(mention.issuer) === CHAIRMAN.council;
  return mention.type?.code === 'QĐ' && (yearOf(mention) ?? Infinity) <= CHAIRMAN.until;
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

/** A circular is the State's, a «thông tri» the Party's, though both write TT. */
function isOwnType({ type }: Mention, system: 'party' | 'state'): boolean {
  return type?.system === undefined || type.system === system;
}

function yearOf(mention: Mention): number | undefined {
  return (
    mention.number?.year ??
    mention.year ??
    (mention.date === undefined ? undefined : Number(mention.date.slice(0, 4)))
  );
}
