import { distance } from 'fastest-levenshtein';
import { type FoundNumber, findQueryNumbers } from '#core/citation/query/find-query-numbers.ts';
import { RANKING } from './ranking.ts';
import type { SuggestionNames } from './suggestions.ts';

/** A document whose number is near one that was asked for. */
export interface NearDocument {
  readonly id: string;
  readonly label: string;
}

/** The documents with the nearest numbers, nearest first and of those the most cited; none for numbers that no document comes near. */
export function nearestDocuments(
  numbers: readonly FoundNumber[],
  { documents }: SuggestionNames,
): readonly NearDocument[] {
  // Tokens of a whole series («NQ/TU») name no single document.
  const wanted = numbers
    .flatMap(({ token, looser }) => [token, ...looser])
    .filter((token) => /\d/.test(token));
  return documents
    .map(([id, label, citing]) => ({ id, label, citing, far: nearnessOf(wanted, label) }))
    .filter(({ far }) => far <= RANKING.limits.nearestDistance)
    .toSorted((a, b) => a.far - b.far || b.citing - a.citing)
    .slice(0, RANKING.limits.nearestNumbers)
    .map(({ id, label }) => ({ id, label }));
}

function nearnessOf(wanted: readonly string[], label: string): number {
  const held = findQueryNumbers(label).flatMap(({ token, looser }) => [token, ...looser]);
  const distances = wanted.flatMap((one) => held.map((other) => distance(one, other)));
  return Math.min(Number.POSITIVE_INFINITY, ...distances);
}
