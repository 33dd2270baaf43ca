import type { Citation } from './citation.ts';
import { issuerOfCode, isTypeCode } from './codes.ts';
import { issuerCodeOf } from './issuer-code.ts';
import { lawKey } from './law-key.ts';
import type { Mention } from './mention.ts';
import { citationKey, keyOfReading, symbolOf, systemOf } from './normalise.ts';
import type { Sketch } from './sketch-text.ts';

interface Completed {
  readonly mention: Mention;
  readonly key: string | undefined;
  readonly symbol: string | undefined;
}

/** Gives mentions their keys: from their own number, from the list they stand in, from the issuer beside them, or from a full form of the same text. */
export function completeMentions(
  sketch: Sketch,
  mentions: readonly Mention[],
): readonly Citation[] {
  const shared = shareListFields(mentions);
  const own = shared.map((mention) => ({ mention, ...ownKey(mention) }));
  return leanOnFullForms(own).map((completed) => toCitation(sketch, completed));
}

/** «Nghị quyết 57, 59 và 68-NQ/TW của Bộ Chính trị»: symbol, issuer and term stand once, at the last member or the first. */
function shareListFields(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, index) => {
    if (mention.kind !== 'short') return mention;
    const followers = mentions
      .slice(index + 1, index + 61)
      .filter((other) => other.list === mention.list);
    const leader = mentions
      .slice(Math.max(0, index - 60), index)
      .findLast((other) => other.list === mention.list);
    const source = [...followers, leader].find((other) => other?.number?.symbol !== undefined);
    const signed = followers.find((other) => other.issuer !== undefined);
    const number =
      mention.number &&
      source?.number?.symbol &&
      mention.number.symbol === undefined &&
      source.year === undefined
        ? { ...mention.number, symbol: source.number.symbol }
        : mention.number;
    return {
      ...mention,
      number,
      issuer: mention.issuer ?? signed?.issuer,
      term: mention.term ?? signed?.term,
    };
  });
}

function ownKey(mention: Mention): { key: string | undefined; symbol: string | undefined } {
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
function completeSymbol(
  mention: Mention,
  codes: readonly string[],
): { key: string | undefined; symbol: string | undefined } {
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
  if (system === 'state' && !isStateKeyCertain({ type, issuerCode, year }))
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

/** From 1997 on decrees carry their year; «Nghị định 64 ngày 27-9-1993» is 64-CP. */
const FIRST_DATED_DECREES = 1997;

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
function isStateKeyCertain({
  type,
  issuerCode,
  year,
}: {
  type: string;
  issuerCode: string;
  year: number | undefined;
}): boolean {
  if (year !== undefined) return true;
  if (isNumberedByYear(type, issuerCode)) return false;
  if (type === 'NQ') return issuerCode === 'CP';
  return ['CT', 'KH', 'TB', 'CĐ', 'KL', 'CTr', 'BC', 'TTr', 'HD'].includes(type);
}

/** A short form takes the key of the one document that the same text names in full with that type and serial. */
function leanOnFullForms(items: readonly Completed[]): readonly Completed[] {
  const full = new Map<string, Set<string>>();
  for (const { mention, key } of items) {
    const slot = slotOf(mention);
    if (slot === undefined || key === undefined) continue;
    full.set(slot, (full.get(slot) ?? new Set()).add(key));
  }
  const symbols = new Map(
    items.flatMap(({ key, symbol }) =>
      key === undefined || symbol === undefined ? [] : [[key, symbol] as const],
    ),
  );
  return items.map((item) => {
    const slot = slotOf(item.mention);
    const keys = item.key === undefined && slot !== undefined ? full.get(slot) : undefined;
    const [only, another] = keys ?? [];
    if (only === undefined || another !== undefined || contradicts(item.mention, only)) return item;
    return { ...item, key: only, symbol: item.symbol ?? symbols.get(only) };
  });
}

function slotOf({ type, number }: Mention): string | undefined {
  if (number === undefined || type === undefined) return undefined;
  return `${type.code === 'TBKL' ? 'TB' : (type.code ?? type.name)} ${number.serial.replace(/^0+(?=\d)/, '')}`;
}

function contradicts(mention: Mention, key: string): boolean {
  const issuerCode = issuerCodeOf(mention.issuer);
  const year = mention.number?.year;
  if (year !== undefined && !key.includes(`/${year}/`)) return true;
  return issuerCode !== undefined && !key.endsWith(issuerCode);
}

function toCitation(sketch: Sketch, { mention, key, symbol }: Completed): Citation {
  return {
    start: mention.start,
    end: mention.end,
    text: sketch.composed.slice(mention.start, mention.end),
    anchor: mention.anchor,
    kind: mention.kind,
    type: mention.typeName,
    number: mention.number?.serial,
    symbol,
    year: mention.year,
    date: mention.date,
    issuer: mention.issuer,
    term: mention.term,
    plenum: mention.plenum,
    subject: mention.subject,
    key,
  };
}
