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

/** Lines of each kind that are offered at most. */
const MOST: readonly (readonly [kind: Exclude<SuggestionKind, 'item'>, most: number])[] = [
  ['document', RANKING.limits.suggestedDocuments],
  ['place', RANKING.limits.suggestedNames],
  ['organisation', RANKING.limits.suggestedNames],
  ['topic', RANKING.limits.suggestedNames],
];

/** Names that go on from what is typed: numbers and titles of documents, then places, bodies, topics; the most cited documents first. */
export function suggestNames(typed: string, names: SuggestionNames): readonly Suggestion[] {
  const wanted = foldText(typed).match(/[a-z0-9]+/g) ?? [];
  const number = wanted.join('').replace(/^0+/, '');
  if (number === '') return [];
  return MOST.flatMap(([kind, most]) =>
    rowsOf(names, kind)
      .filter(({ said }) => holdsWords(said, wanted) || holdsNumber(said, number))
      .slice(0, most)
      .map(({ id, label }) => ({ kind, id, label })),
  );
}

interface NamedRow {
  readonly id: string;
  readonly label: string;
  readonly said: string;
}

function rowsOf(
  names: SuggestionNames,
  kind: Exclude<SuggestionKind, 'item'>,
): readonly NamedRow[] {
  if (kind === 'document') {
    return names.documents
      .toSorted(([, , one], [, , other]) => other - one)
      .map(([id, label]) => ({ id, label, said: foldText(label) }));
  }
  return names[`${kind}s`].map(([id = '', label = '', ...others]) => ({
    id,
    label,
    said: foldText([label, ...others].join(' ')),
  }));
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

/** The names file: what is suggested while typing, read when the search is first used. */
export interface SuggestionNames {
  readonly documents: readonly (readonly [id: string, heading: string, citing: number])[];
  /** Id, name, then other names. */
  readonly places: readonly (readonly string[])[];
  readonly organisations: readonly (readonly string[])[];
  readonly topics: readonly (readonly string[])[];
}

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
