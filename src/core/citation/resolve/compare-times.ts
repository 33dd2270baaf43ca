import { partyTermOn } from '#core/citation/data/party-terms.ts';
import type { Citation } from '#core/citation/find/citation.ts';
import { issuerOfCode } from '#core/citation/find/codes.ts';
import { issuerCodeOfDocument } from './compare-issuers.ts';
import type { RegisteredDocument } from './register-index.ts';
import type { Agreement } from './subject-overlap.ts';

/** The day beside a citation against the document’s, as coarsely as either is known. */
export function compareDates(one: string | undefined, other: string | undefined): Agreement {
  if (one === undefined || other === undefined) return 'silent';
  const known = other.replace(/[~T].*$/, '');
  if (one === known) return 'agrees';
  return one.startsWith(known) ? 'silent' : 'conflicts';
}

/** The term beside a citation against the document’s own, or the one its day falls in. */
export function compareTerms(
  term: string | undefined,
  identity: RegisteredDocument['identity'],
): Agreement {
  const actual = identity.term ?? identity.plenum?.term ?? centralTermOf(identity);
  if (term === undefined || actual === undefined) return 'silent';
  if (!isSameScale(term, actual)) return 'silent';
  return term.toUpperCase() === actual.toUpperCase() ? 'agrees' : 'conflicts';
}

function centralTermOf({ places, date }: RegisteredDocument['identity']): string | undefined {
  const isCentral = places === undefined || places.length === 0;
  return isCentral && date !== undefined && date.length >= 10
    ? partyTermOn(date.slice(0, 10))
    : undefined;
}

function isSameScale(one: string, other: string): boolean {
  return /\d/.test(one) === /\d/.test(other);
}

/** The year a citation states against the document’s. */
export function compareYears(
  citation: Citation,
  identity: RegisteredDocument['identity'],
): Agreement {
  const actual =
    identity.year ?? (identity.date === undefined ? undefined : Number(identity.date.slice(0, 4)));
  if (citation.year === undefined || actual === undefined) return 'silent';
  return citation.year === actual ? 'agrees' : 'conflicts';
}

/** A document issued after the item cannot be meant; one of the item's own term (Party) or year (State) may be. */
export function compareOwnDate(day: string | undefined, document: RegisteredDocument): Agreement {
  const issued = document.identity.date?.slice(0, 10);
  if (day === undefined || issued === undefined) return 'silent';
  const own = day.slice(0, 10);
  if (own.length === issued.length && issued > own) return 'conflicts';
  if (own.length < 10 || issued.length < 10) return 'silent';
  const code = issuerCodeOfDocument(document);
  const isParty = code !== undefined && issuerOfCode(code)?.system === 'party';
  if (!isParty) return own.slice(0, 4) === issued.slice(0, 4) ? 'agrees' : 'silent';
  return partyTermOn(own) === partyTermOn(issued) ? 'agrees' : 'silent';
}
