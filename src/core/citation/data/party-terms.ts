/** One term of the Central Committee: from the closing day of its congress to the day before the next one closed. */
export interface PartyTerm {
  readonly roman: string;
  /** The congress years as they are printed: «2021–2026». */
  readonly from: string;
  readonly to?: string;
}

/** Terms of the Central Committee of the Communist Party of Vietnam; Party numbers begin again from 01 in each. */
export const PARTY_TERMS: readonly PartyTerm[] = [
  { roman: 'I', from: '1935-03-31', to: '1951-02-18' },
  { roman: 'II', from: '1951-02-19', to: '1960-09-09' },
  { roman: 'III', from: '1960-09-10', to: '1976-12-19' },
  { roman: 'IV', from: '1976-12-20', to: '1982-03-30' },
  { roman: 'V', from: '1982-03-31', to: '1986-12-17' },
  { roman: 'VI', from: '1986-12-18', to: '1991-06-26' },
  { roman: 'VII', from: '1991-06-27', to: '1996-06-30' },
  { roman: 'VIII', from: '1996-07-01', to: '2001-04-21' },
  { roman: 'IX', from: '2001-04-22', to: '2006-04-24' },
  { roman: 'X', from: '2006-04-25', to: '2011-01-18' },
  { roman: 'XI', from: '2011-01-19', to: '2016-01-27' },
  { roman: 'XII', from: '2016-01-28', to: '2021-01-31' },
  { roman: 'XIII', from: '2021-02-01', to: '2026-01-22' },
  { roman: 'XIV', from: '2026-01-23' },
];

/** The Central Committee's term on a day `YYYY-MM-DD`; `undefined` before the first congress. */
export function partyTermOn(day: string): string | undefined {
  return PARTY_TERMS.findLast((term) => term.from <= day)?.roman;
}
