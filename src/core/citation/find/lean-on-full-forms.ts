import { isSharedInitials, issuerCodeOf } from './issuer-code.ts';
import type { Mention } from './mention.ts';
import type { KeyAndSymbol } from './own-key.ts';
import { isRepaired } from './repair-scan.ts';
import { plainPhrase, type Sketch } from './sketch-text.ts';

/** A mention with what is known of its key. */
export interface KeyedMention extends KeyAndSymbol {
  readonly mention: Mention;
}

const DEFINITION =
  /(?:goi|viet) (?:(?:tat|chung|ngan gon|ngan) )?(?:la|thanh):? {0,2}["“”«]? {0,2}(?:cac )?$/;
const LOOK_BACK = 40;
/** A definition follows its document's title, and few other documents stand in a title. */
const NEAREST = 8;
const LONGEST_TITLE = 800;

/** A short form takes the key of the one document that the same text names in full with that type and serial. */
export function leanOnFullForms(
  sketch: Sketch,
  items: readonly KeyedMention[],
): readonly KeyedMention[] {
  const full = new Map<string, Map<string, KeyedMention>>();
  const named = items.map((item, index) => ({
    item,
    meant: definedBy(sketch, items, index) ?? item,
  }));
  for (const { item: short, meant: item } of named) {
    // A number that was put right is no proof of another mention.
    if (item.key === undefined || isRepaired(sketch.repairs, item.mention)) continue;
    for (const slot of slotsOf(short.mention)) {
      const keys = full.get(slot) ?? new Map<string, KeyedMention>();
      full.set(slot, keys);
      if (!keys.has(item.key ?? '')) keys.set(item.key ?? '', item);
    }
  }
  return items.map((item) => {
    const [slot] = slotsOf(item.mention);
    const keys = item.key === undefined && slot !== undefined ? full.get(slot) : undefined;
    const only = meantBy(item.mention, [...(keys?.values() ?? [])]);
    if (only === undefined) return item;
    return { ...item, key: only.key, symbol: item.symbol ?? only.symbol };
  });
}

/** The only full form of a short one that its words do not speak against; of several, the one of the body that it names. */
function meantBy(mention: Mention, full: readonly KeyedMention[]): KeyedMention | undefined {
  if (full.length > 1 && mention.issuer === undefined) return undefined;
  const [only, another] = full.filter((one) => !contradicts(mention, one));
  return another === undefined ? only : undefined;
}

function slotsOf({ type, number }: Mention): readonly string[] {
  if (number === undefined || type === undefined) return [];
  return [`${type.code === 'TBKL' ? 'TB' : (type.code ?? type.name)} ${bareSerial(number.serial)}`];
}

/** The document that a short name stands for by the text's own word: «… số 79/2014/TTLT-BTC-BKHCN (sau đây gọi tắt là Thông tư số 79)». */
function definedBy(
  { plain }: Sketch,
  items: readonly KeyedMention[],
  index: number,
): KeyedMention | undefined {
  const short = items[index]?.mention;
  if (short?.number === undefined || short.kind !== 'short') return undefined;
  if (!DEFINITION.test(plain.slice(Math.max(0, short.start - LOOK_BACK), short.start)))
    return undefined;
  const serial = bareSerial(short.number.serial);
  return items
    .slice(Math.max(0, index - NEAREST), index)
    .findLast(
      ({ key, mention: { number, end, type } }) =>
        key !== undefined &&
        isNameOf(short.type?.code, type?.code) &&
        number !== undefined &&
        bareSerial(number.serial) === serial &&
        short.start - end < LONGEST_TITLE,
    );
}

/** «Thông tư số 79» is short for a joint circular; «Đề án 844» is what a decision approved, and no name of it. */
function isNameOf(short: string | undefined, full: string | undefined): boolean {
  if (short === undefined || full === undefined) return short === undefined;
  return full.startsWith(short) || short.startsWith(full);
}

function bareSerial(serial: string): string {
  return serial.replace(/^0+(?=\d)/, '');
}

/** True when the words beside a short form speak of another year, day or body than the full form. */
function contradicts(mention: Mention, { key = '', mention: full }: KeyedMention): boolean {
  const year = mention.number?.year ?? mention.year;
  const written = /\/((?:19|20)\d\d)\//.exec(key)?.[1];
  const fullYear = written === undefined ? yearOf(full) : Number(written);
  if (year !== undefined && fullYear !== undefined && year !== fullYear) return true;
  if (mention.date !== undefined && full.date !== undefined && mention.date !== full.date)
    return true;
  return mention.issuer !== undefined && !isIssuerOf(mention.issuer, { key, mention: full });
}

function yearOf({ number, year, date }: Mention): number | undefined {
  return number?.year ?? year ?? (date === undefined ? undefined : Number(date.slice(0, 4)));
}

/** A body of the table is told by its code; any other must be named alike beside both, or write its initials into the number («Sở Y tế», 45/QĐ-SYT). */
function isIssuerOf(
  phrase: string,
  { key, mention }: { readonly key: string; readonly mention: Mention },
): boolean {
  const code = issuerCodeOf(phrase);
  if (code !== undefined) return key.endsWith(code) || isSharedInitials(phrase);
  const words = plainPhrase(phrase).split(/[^a-z]+/);
  if (mention.issuer !== undefined && plainPhrase(mention.issuer) === words.join(' ')) return true;
  const initials = words.map((word) => word.charAt(0)).join('');
  const last = plainPhrase(key.split(/[-/]/).at(-1) ?? '');
  return last.length > 1 && initials.startsWith(last);
}
