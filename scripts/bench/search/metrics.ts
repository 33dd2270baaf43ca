import type { JudgedQuery } from './bench-item.ts';

/** How well rankings answer judged queries: means over the queries of a class. */
export interface Quality {
  readonly count: number;
  /** The part of queries whose first result is right. */
  readonly first: number;
  /** The part of what is right that is among the first ten, of ten at most. */
  readonly recall: number;
  /** The part of queries with anything right among the first ten. */
  readonly found: number;
  /** The mean of one over the place of the first right result. */
  readonly reciprocal: number;
}

/** Judges rankings, one for each query, by class and over all. */
export function judge(
  queries: readonly JudgedQuery[],
  rankings: readonly (readonly string[])[],
): ReadonlyMap<string, Quality> {
  const kinds = [...new Set(queries.map(({ kind }) => kind)), ALL];
  return new Map(
    kinds.map((kind) => {
      const rows = queries.flatMap((query, i) =>
        kind === ALL || query.kind === kind ? [judgeOne(query, rankings[i] ?? [])] : [],
      );
      return [kind, meanOf(rows)];
    }),
  );
}

/** The name of the row that stands for all classes. */
export const ALL = 'tất cả';

/** The value below which the given part of all values lies; 0 of none. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** The mean of values; 0 of none. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function judgeOne({ answers }: JudgedQuery, ranking: readonly string[]): Quality {
  const right = new Set(answers);
  const shown = ranking.slice(0, 10);
  const place = shown.findIndex((id) => right.has(id));
  const found = new Set(shown.filter((id) => right.has(id))).size;
  return {
    count: 1,
    first: place === 0 ? 1 : 0,
    recall: found / Math.min(10, right.size),
    found: place < 0 ? 0 : 1,
    reciprocal: place < 0 ? 0 : 1 / (place + 1),
  };
}

function meanOf(rows: readonly Quality[]): Quality {
  return {
    count: rows.length,
    first: mean(rows.map(({ first }) => first)),
    recall: mean(rows.map(({ recall }) => recall)),
    found: mean(rows.map(({ found }) => found)),
    reciprocal: mean(rows.map(({ reciprocal }) => reciprocal)),
  };
}
