/** The names file: what is suggested while typing, read when the search is first used. */
export interface SuggestionNames {
  readonly documents: readonly (readonly [id: string, heading: string, citing: number])[];
  /** Id, name, then other names. */
  readonly places: readonly (readonly string[])[];
  readonly organisations: readonly (readonly string[])[];
  readonly topics: readonly (readonly string[])[];
}
