import type { Citation } from '#core/citation/find/citation.ts';
import { compareIssuers, compareOwnPlace, comparePlaces } from './compare-issuers.ts';
import { compareDates, compareOwnDate, compareTerms, compareYears } from './compare-times.ts';
import type { CitingContext } from './document-identity.ts';
import type { RegisteredDocument } from './register-index.ts';
import { type Agreement, compareSubjects } from './subject-overlap.ts';

/** What the words of a citation and of its item say for or against one document. */
export interface Agreements {
  readonly date: Agreement;
  /** The body, by its code. */
  readonly issuer: Agreement;
  /** The place in the issuer phrase. */
  readonly place: Agreement;
  readonly term: Agreement;
  readonly year: Agreement;
  readonly subject: Agreement;
  /** The item's own place, and its own day against the document's term or year. */
  readonly ownPlace: Agreement;
  readonly ownDate: Agreement;
}

/** Weighs one document as the meaning of a citation; silence is neither for nor against. */
export function weighCandidate(
  citation: Citation,
  document: RegisteredDocument,
  context: CitingContext,
): Agreements {
  const { identity } = document;
  return {
    date: compareDates(citation.date, identity.date),
    issuer: compareIssuers(citation, document),
    place: comparePlaces(citation.issuer, identity.places, identity.issuer),
    term: compareTerms(citation.term, identity),
    year: compareYears(citation, identity),
    subject: compareSubjects(citation.subject, identity.title),
    ownPlace: compareOwnPlace(context.places, identity.places),
    ownDate: compareOwnDate(context.date, document),
  };
}

/** True when anything the text itself says rules the document out. */
export function isRuledOut(evidence: Agreements): boolean {
  const { date, issuer, place, term, year, subject, ownDate } = evidence;
  if (date === 'agrees') return issuer === 'conflicts' || place === 'conflicts';
  return [date, issuer, place, term, year, subject, ownDate].includes('conflicts');
}
