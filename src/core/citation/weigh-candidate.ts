import type { Citation } from './citation.ts';
import { issuerOfCode } from './codes.ts';
import type { CitingContext } from './document-identity.ts';
import { issuerCodeOf } from './issuer-code.ts';
import { partyTermOn } from './party-terms.ts';
import type { RegisteredDocument } from './register-index.ts';
import { plainPhrase } from './sketch-text.ts';
import { type Agreement, compareSubjects } from './subject-overlap.ts';

/** What the words of a citation and of its item say for or against one document. */
export interface Evidence {
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
): Evidence {
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
export function isRuledOut(evidence: Evidence): boolean {
  const { date, issuer, place, term, year, subject, ownDate } = evidence;
  if (date === 'agrees') return issuer === 'conflicts' || place === 'conflicts';
  return [date, issuer, place, term, year, subject, ownDate].includes('conflicts');
}

/** The issuer code in a document's number («TU» of 02-NQ/TU), else the one its issuer's name tells. */
export function issuerCodeOfDocument({ key, identity }: RegisteredDocument): string | undefined {
  const codes = key?.split(/[-/]/).slice(1) ?? [];
  const code = codes.find((one) => issuerOfCode(one) !== undefined);
  return code === undefined ? issuerCodeOf(identity.issuer) : issuerOfCode(code)?.code;
}

function compareDates(one: string | undefined, other: string | undefined): Agreement {
  if (one === undefined || other === undefined) return 'silent';
  const known = other.replace(/[~T].*$/, '');
  if (one === known) return 'agrees';
  return one.startsWith(known) ? 'silent' : 'conflicts';
}

function compareIssuers(citation: Citation, document: RegisteredDocument): Agreement {
  const stated = issuerCodeOf(citation.issuer);
  const actual = issuerCodeOfDocument(document);
  if (stated === undefined || actual === undefined) return 'silent';
  if (stated !== actual) return 'conflicts';
  return isCityAgainstProvince(citation.issuer, document.identity.issuer) ? 'conflicts' : 'agrees';
}

/** «Tỉnh ủy» and «Thành ủy» share a code, yet one place has only one of them. */
function isCityAgainstProvince(one: string | undefined, other: string | undefined): boolean {
  const rank = (phrase: string | undefined) =>
    /(?:tinh|thanh) uy/.exec(plainPhrase(phrase ?? ''))?.[0];
  const ranks = [rank(one), rank(other)];
  return ranks.every((value) => value !== undefined) && ranks[0] !== ranks[1];
}

function comparePlaces(
  phrase: string | undefined,
  places: readonly string[] | undefined,
  issuer: string | undefined,
): Agreement {
  if (phrase === undefined || places === undefined || places.length === 0) return 'silent';
  const words = plainPhrase(phrase);
  if (places.some((place) => words.includes(plainPhrase(place)))) return 'agrees';
  const own = new Set(plainPhrase(issuer ?? '').split(' '));
  const extra = phrase
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word) && !own.has(plainPhrase(word)));
  const body =
    /^(?:Ban|Thường|Chấp|BTV|BCH|Đảng|Tỉnh|Thành|Huyện|Quận|Ủy|Uỷ|Hội|Đồng|UBND|HĐND|Chủ|Nhân|TP\.?|Tp\.?|Phố)$/u;
  return extra.some((word) => !body.test(word)) ? 'conflicts' : 'silent';
}

function compareTerms(
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

function compareYears(citation: Citation, identity: RegisteredDocument['identity']): Agreement {
  const actual =
    identity.year ?? (identity.date === undefined ? undefined : Number(identity.date.slice(0, 4)));
  if (citation.year === undefined || actual === undefined) return 'silent';
  return citation.year === actual ? 'agrees' : 'conflicts';
}

function compareOwnPlace(
  own: readonly string[] | undefined,
  places: readonly string[] | undefined,
): Agreement {
  if (own === undefined || places === undefined || places.length === 0) return 'silent';
  const names = new Set(own.map(plainPhrase));
  return places.some((place) => names.has(plainPhrase(place))) ? 'agrees' : 'silent';
}

/** A document issued after the item cannot be meant; one of the item's own term (Party) or year (State) may be. */
function compareOwnDate(day: string | undefined, document: RegisteredDocument): Agreement {
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
