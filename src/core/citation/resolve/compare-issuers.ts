import type { Citation } from '#core/citation/find/citation.ts';
import { issuerOfCode } from '#core/citation/find/codes.ts';
import { issuerCodeOf } from '#core/citation/find/issuer-code.ts';
import { plainPhrase } from '#core/citation/find/sketch-text.ts';
import type { RegisteredDocument } from './register-index.ts';
import type { Agreement } from './subject-overlap.ts';

/** Capitalised words of an office's name, which tell no place. */
const BODY_WORDS = new Set(
  'ban thuong truc vu chap hanh btv bch dang tinh thanh huyen quan uy hoi dong ubnd hdnd chu tich nhan dan tp tp. pho bo'.split(
    ' ',
  ),
);

/** The issuer code in a document's number («TU» of 02-NQ/TU), else the one its issuer's name tells. */
export function issuerCodeOfDocument({ key, identity }: RegisteredDocument): string | undefined {
  const codes = key?.split(/[-/]/).slice(1) ?? [];
  const code = codes.find((one) => issuerOfCode(one) !== undefined);
  return code === undefined ? issuerCodeOf(identity.issuer) : issuerOfCode(code)?.code;
}

/** The issuer beside a citation against the document’s, by code. */
export function compareIssuers(citation: Citation, document: RegisteredDocument): Agreement {
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

/** The place in an issuer phrase against the places of the document’s issuer. */
export function comparePlaces(
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
  return extra.some((word) => !BODY_WORDS.has(plainPhrase(word))) ? 'conflicts' : 'silent';
}

/** The item’s own places against those of the document’s issuer; another place says nothing, for an item may speak of its neighbours. */
export function compareOwnPlace(
  own: readonly string[] | undefined,
  places: readonly string[] | undefined,
): Agreement {
  if (own === undefined || places === undefined || places.length === 0) return 'silent';
  const names = new Set(own.map(plainPhrase));
  return places.some((place) => names.has(plainPhrase(place))) ? 'agrees' : 'silent';
}
