import { REPEATED_NUMBERS } from '#core/citation/data/repeated-numbers.ts';
import type { Citation } from '#core/citation/find/citation.ts';
import type { RegisteredDocument } from './register-index.ts';

const BY_NUMBER = Map.groupBy(REPEATED_NUMBERS, ({ number }) => number);

/** Documents that are known to carry a citation's number and are not among those held; what could mean one of them is no proof of another. */
export function findRivals(
  { key, number, type }: Citation,
  held: readonly RegisteredDocument[],
): readonly RegisteredDocument[] {
  const numbers = key ?? (type === 'Nghị quyết' && number !== undefined ? `${number}-NQ/TW` : '');
  const days = new Set(held.map(({ identity }) => identity.date));
  return (BY_NUMBER.get(numbers) ?? [])
    .filter(({ date }) => !days.has(date))
    .map(({ number: full, date, title }) => ({
      identity: { id: `${full} (${date})`, type: 'Nghị quyết', number: full, date, title },
      key: full,
    }));
}
