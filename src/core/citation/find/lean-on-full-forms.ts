import { isSharedInitials, issuerCodeOf } from './issuer-code.ts';
import type { Mention } from './mention.ts';
import type { KeyAndSymbol } from './own-key.ts';
import { plainPhrase } from './sketch-text.ts';

/** A mention with what is known of its key. */
export interface KeyedMention extends KeyAndSymbol {
  readonly mention: Mention;
}

/** A short form takes the key of the one document that the same text names in full with that type and serial. */
export function leanOnFullForms(items: readonly KeyedMention[]): readonly KeyedMention[] {
  const full = new Map<string, Map<string, KeyedMention>>();
  for (const item of items) {
    for (const slot of item.key === undefined ? [] : slotsOf(item.mention)) {
      const keys = full.get(slot) ?? new Map<string, KeyedMention>();
      full.set(slot, keys);
      if (!keys.has(item.key ?? '')) keys.set(item.key ?? '', item);
    }
  }
  return items.map((item) => {
    const [slot] = slotsOf(item.mention);
    const named = item.key === undefined && slot !== undefined ? full.get(slot) : undefined;
    const [only, another] = named?.values() ?? [];
    if (only?.key === undefined || another !== undefined || contradicts(item.mention, only))
      return item;
    return { ...item, key: only.key, symbol: item.symbol ?? only.symbol };
  });
}

function slotsOf({ type, number }: Mention): readonly string[] {
  if (number === undefined || type === undefined) return [];
  const serial = number.serial.replace(/^0+(?=\d)/, '');
  return [`${type.code === 'TBKL' ? 'TB' : (type.code ?? type.name)} ${serial}`];
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
