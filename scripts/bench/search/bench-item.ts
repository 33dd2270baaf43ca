/** One item to measure on; `id` is `<year>/<slug>`, as a result of the search carries it. */
export interface BenchItem {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly lead: string;
  readonly body: readonly string[];
  /** Further fields of its record. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** A query and the ids of all that answer it. */
export interface JudgedQuery {
  readonly kind: string;
  /** The set it is judged with, where there are several. */
  readonly group?: string;
  readonly query: string;
  readonly answers: readonly string[];
}
