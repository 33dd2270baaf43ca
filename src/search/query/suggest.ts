import { distance } from 'fastest-levenshtein';
import { type FoundNumber, findQueryNumbers } from '#core/citation/query/find-query-numbers.ts';
import { foldText } from '#core/text/fold.ts';
import { RANKING } from './ranking.ts';

/** What a suggestion leads to. */
export type SuggestionKind = 'document' | 'item' | 'place' | 'organisation' | 'topic';

/** One line of the list below a search box. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly id: string;
  readonly label: string;
}

/** The names file: what is suggested while typing, the most cited documents first; each with its other names. */
export type SuggestionNames = readonly (readonly [
  kind: SuggestionKind,
  id: string,
  label: string,
  ...others: readonly string[],
])[];

/** Lines of each kind that are offered at most. */
const MOST: readonly (readonly [kind: SuggestionKind, most: number])[] = [
  ['document', RANKING.limits.suggestedDocuments],
  ['place', RANKING.limits.suggestedNames],
  ['organisation', RANKING.limits.suggestedNames],
  ['topic', RANKING.limits.suggestedNames],
];

/** Names that go on from what is typed: numbers and titles of documents, then places, bodies, topics. */
export function suggestNames(typed: string, names: SuggestionNames): readonly Suggestion[] {
  const wanted = foldText(typed).match(/[a-z0-9]+/g) ?? [];
  const number = wanted.join('').replace(/^0+/, '');
  if (number === '') return [];
  const goesOn = (said: string): boolean => holdsWords(said, wanted) || holdsNumber(said, number);
  return MOST.flatMap(([kind, most]) =>
    names
      .filter(([each, , ...said]) => each === kind && goesOn(foldText(said.join(' '))))
      .slice(0, most)
      .map(([, id, label]) => ({ kind, id, label })),
  );
}

function holdsWords(said: string, wanted: readonly string[]): boolean {
  const words = said.match(/[a-z0-9]+/g) ?? [];
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}

// «02nq», «2-nq/tu» and «02 nq tu» all begin the same number.
function holdsNumber(said: string, number: string): boolean {
  if (!/^\d/.test(number)) return false;
  const plain = said.replace(/[^a-z0-9 ]+/g, '').replace(/(?<= )0+(?=\d)/g, '');
  return ` ${plain}`.includes(` ${number}`);
}

/** The documents with the nearest numbers, nearest first and of those the most cited; none for numbers that no document comes near. */
export function nearestDocuments(
  numbers: readonly FoundNumber[],
  names: SuggestionNames,
): readonly Suggestion[] {
  // Tokens of a whole series («NQ/TU») name no single document.
  const wanted = tokensOf(numbers).filter((token) => /\d/.test(token));
  return names
    .filter(([kind]) => kind === 'document')
    .map(([kind, id, label]) => ({ kind, id, label, far: nearnessOf(wanted, label) }))
    .filter(({ far }) => far <= RANKING.limits.nearestDistance)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, RANKING.limits.nearestNumbers);
}

function nearnessOf(wanted: readonly string[], label: string): number {
  const held = tokensOf(findQueryNumbers(label));
  const distances = wanted.flatMap((one) => held.map((other) => distance(one, other)));
  return Math.min(Number.POSITIVE_INFINITY, ...distances);
}

function tokensOf(numbers: readonly FoundNumber[]): readonly string[] {
  return numbers.flatMap(({ token, looser }) => [token, ...looser]);
}
