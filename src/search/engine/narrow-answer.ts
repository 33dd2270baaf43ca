import type { FacetTable } from '../format/facets.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import type { SearchState, SortOrder } from '../query/search-state.ts';
import type { Answer } from './engine.ts';
import { filterEntries } from './facets.ts';

/** An answer as it is listed: filtered, in order, to the end. */
export interface NarrowedAnswer {
  readonly entries: readonly number[];
  /** How many of them hold only a part of what was asked. */
  readonly near: number;
  /** What filters choose from: their counts are of these. */
  readonly choice: readonly number[];
}

/** What an answer is narrowed by. */
export interface Narrowing {
  readonly state: SearchState;
  readonly plan: QueryPlan;
  /** Needed for filters, years and an order by time. */
  readonly table?: FacetTable | undefined;
}

/** Narrows an answer to the filters and years that were asked for: the count, the filters' counts and the list all come from here. */
export function narrowAnswer(
  answer: Pick<Answer, 'entries' | 'near'>,
  { state, plan: { years }, table }: Narrowing,
): NarrowedAnswer {
  // In an order by time what answers in part would stand above what answers in full.
  const wanted =
    state.sort === 'relevance' || answer.near.size === answer.entries.length
      ? answer.entries
      : answer.entries.filter((entry) => !answer.near.has(entry));
  const choice = wanted.filter((entry) => {
    const [value = -1] = table?.year.held[entry] ?? [];
    const year = Number(table?.year.values[value]?.[0]);
    return years === undefined || (year >= years.from && year <= years.to);
  });
  const entries = sortEntries(filterEntries(choice, state, { table }), state.sort, table);
  return { entries, choice, near: entries.filter((entry) => answer.near.has(entry)).length };
}

// Entries are numbered by time; those without a date come last in both orders.
function sortEntries(
  entries: readonly number[],
  order: SortOrder,
  table: FacetTable | undefined,
): readonly number[] {
  if (order === 'relevance' || table === undefined) return entries;
  const newest = entries.toSorted((a, b) => b - a);
  if (order === 'newest') return newest;
  const isDated = (entry: number): boolean => table.year.held[entry]?.length !== 0;
  return [...newest.filter(isDated).reverse(), ...newest.filter((entry) => !isDated(entry))];
}
