/** One term of the National Assembly: the days on which its first session opened and the next assembly's did. */
export interface AssemblyTerm {
  readonly number: number;
  readonly from: string;
  /** Left out for the one in office. */
  readonly to?: string;
}

/** Terms of the National Assembly since its documents carry year and term in their numbers; corrected by archivists. */
export const ASSEMBLY_TERMS: readonly AssemblyTerm[] = [
  { number: 10, from: '1997-09-20', to: '2002-07-19' },
  { number: 11, from: '2002-07-19', to: '2007-07-19' },
  { number: 12, from: '2007-07-19', to: '2011-07-21' },
  { number: 13, from: '2011-07-21', to: '2016-07-20' },
  { number: 14, from: '2016-07-20', to: '2021-07-20' },
  { number: 15, from: '2021-07-20', to: '2026-04-06' },
  { number: 16, from: '2026-04-06' },
];

/** The term of the National Assembly on a day `YYYY-MM-DD` or in a whole year `YYYY`; `undefined` in a year in which two assemblies sat, and before 1997. */
export function assemblyTermOn(when: string): number | undefined {
  const [first, last] = when.length === 4 ? [`${when}-01-01`, `${when}-12-31`] : [when, when];
  return ASSEMBLY_TERMS.find(({ from, to }) => from <= first && (to === undefined || last < to))
    ?.number;
}
