import { issuerCodeOf } from './issuer-code.ts';
import type { Mention } from './mention.ts';
import type { KeyAndSymbol } from './own-key.ts';

/** A mention with what is known of its key. */
export interface KeyedMention extends KeyAndSymbol {
  readonly mention: Mention;
}

/** A short form takes the key of the one document that the same text names in full with that type and serial. */
export function leanOnFullForms(items: readonly KeyedMention[]): readonly KeyedMention[] {
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
