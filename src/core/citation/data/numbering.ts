import { ISSUERS, RESERVED_TYPES } from './issuers.ts';

/** Whether a body writes the year into the numbers of a type: `unsure` where it did both, or where the year is needed and not known. */
export type YearHabit = 'with year' | 'without year' | 'unsure';

/** What is asked of the numbering rules: codes of type and issuer, the serial as written, and the year with its place. */
export interface NumberingCase {
  readonly type: string;
  readonly issuer: string;
  readonly serial: string;
  readonly year: number | undefined;
  readonly yearStands: 'in the number' | 'beside it' | 'nowhere';
}

/** Decrees, circulars and joint circulars carry their year since the law on legal documents of 1996. */
const FIRST_DATED_YEAR = 1997;
/** The law of 2008 took the year from resolutions of the Government and from directives; that of 2025 gave it back to some resolutions. */
const LAW_OF_2008 = 2009;
const LAW_OF_2025 = 2025;
/** The law on the documents of local councils of 2004 gave people's committees the code UBND; before it most wrote UB. */
const FIRST_YEAR_OF_UBND = 2005;
/** People's committees issued dated directives until the law of 2015 came into force in the middle of 2016. */
const LAST_DATED_LOCAL_DIRECTIVES = 2015;
const FIRST_UNDATED_LOCAL_DIRECTIVES = 2017;
/** No year has seen so many legal decisions of one body: «2356/2009» is a serial and a year, not a number. */
const MOST_LEGAL_DECISIONS = 200;
/** No year has seen so many dated directives of one body, so that a higher serial had no year. */
const MOST_DATED_DIRECTIVES = 100;
const ALWAYS_DATED = new Set(['NĐ', 'TT', 'TTLT', 'L']);
// Conclusions of inspections are not here: what the press calls a conclusion is often numbered as an announcement.
const NEVER_DATED = new Set(['KH', 'TB', 'CĐ', 'CTr', 'BC', 'TTr', 'HD']);

/** Whether a State body wrote the year into a number: by the rules of its day, as archivists know them. */
export function yearHabit(asked: NumberingCase): YearHabit {
  const { type, issuer, year } = asked;
  if (issuer === 'UBND' && year !== undefined && year < FIRST_YEAR_OF_UBND) return 'unsure';
  if (NEVER_DATED.has(type)) return 'without year';
  if (ALWAYS_DATED.has(type))
    return year !== undefined && year >= FIRST_DATED_YEAR ? 'with year' : 'unsure';
  if (type === 'NQ') return resolutionHabit(asked);
  if (type === 'CT') return directiveHabit(asked);
  return type === 'QĐ' ? legalActHabit(asked) : 'unsure';
}

function resolutionHabit(asked: NumberingCase): YearHabit {
  const { issuer, year, serial } = asked;
  if (issuer === 'QH') return year === undefined ? 'unsure' : 'with year';
  if (issuer !== 'CP') return legalActHabit(asked);
  if (year === undefined) return /^\d+$/.test(serial) ? 'without year' : 'unsure';
  if (year >= LAW_OF_2025) return 'unsure';
  return year >= LAW_OF_2008 ? 'without year' : legalActHabit(asked);
}

function directiveHabit(asked: NumberingCase): YearHabit {
  const { issuer, year, serial } = asked;
  if (year === undefined)
    return Number(serial) >= MOST_DATED_DIRECTIVES ? 'without year' : 'unsure';
  const isLocal = issuer === 'UBND';
  if (year >= (isLocal ? FIRST_UNDATED_LOCAL_DIRECTIVES : LAW_OF_2008)) return 'without year';
  return year <= (isLocal ? LAST_DATED_LOCAL_DIRECTIVES : LAW_OF_2008 - 1)
    ? legalActHabit(asked)
    : 'unsure';
}

/** Acts that may be legal ones with a year or plain ones without: only a year inside the number tells. */
function legalActHabit({ year, yearStands, serial }: NumberingCase): YearHabit {
  const isDated = yearStands === 'in the number' && (year ?? 0) >= FIRST_DATED_YEAR;
  return isDated && Number.parseInt(serial, 10) <= MOST_LEGAL_DECISIONS ? 'with year' : 'unsure';
}

/** True when a body issues documents of a type under its own code. */
export function canIssue(issuerCode: string, typeCode: string): boolean {
  const reserved = RESERVED_TYPES[typeCode];
  if (reserved !== undefined && !reserved.includes(issuerCode)) return false;
  const issuer = ISSUERS.find(({ code }) => code === issuerCode);
  return issuer?.types === undefined || issuer.types.includes(typeCode);
}
