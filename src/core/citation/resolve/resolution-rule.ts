import { PLENUMS_OF_SEVERAL_RESOLUTIONS } from '#core/citation/data/plenums.ts';
import type { Citation } from '#core/citation/find/citation.ts';
import { issuerOfCode } from '#core/citation/find/codes.ts';
import { issuerCodeOfDocument } from './compare-issuers.ts';
import type { ResolutionRule } from './document-identity.ts';
import type { RegisteredDocument } from './register-index.ts';
import type { Agreements } from './weigh-candidate.ts';

/** A document with the evidence for it. */
export interface Weighed {
  readonly document: RegisteredDocument;
  readonly evidence: Agreements;
}

/** A number is an identity only together with the body that gave it and the term or year it was given in: both must be settled, else it is `undefined`. */
export function ruleFor(citation: Citation, weighed: Weighed): ResolutionRule | undefined {
  const { date, term, year, subject, ownDate } = weighed.evidence;
  if (citation.repaired) return secondSign(citation, weighed);
  if (citation.kind === 'plenum') return plenumRule(citation, weighed);
  if (citation.kind === 'congress' || citation.kind === 'law') return 'name';
  if (isUniqueNumber(citation) && !needsPlace(weighed.document)) return 'only one';
  if (date === 'agrees') return 'date';
  if (!isBodySettled(citation, weighed)) return undefined;
  if (term === 'agrees') return 'term';
  if (year === 'agrees' || isUniqueNumber(citation)) return 'year';
  if (subject === 'agrees') return 'subject';
  return ownDate === 'agrees' ? 'own place and date' : undefined;
}

/** A number that a scanner misread is confirmed by a day or a subject beside it, never by itself. */
function secondSign(citation: Citation, weighed: Weighed): ResolutionRule | undefined {
  if (weighed.evidence.date === 'agrees') return 'date';
  const isMeant = weighed.evidence.subject === 'agrees' && isBodySettled(citation, weighed);
  return isMeant ? 'subject' : undefined;
}

function isBodySettled(citation: Citation, { document, evidence }: Weighed): boolean {
  if (evidence.subject === 'agrees') return true;
  const isBodyNamed = citation.key !== undefined || evidence.issuer === 'agrees';
  if (!isBodyNamed) return false;
  if (!needsPlace(document)) return true;
  return (
    evidence.place === 'agrees' || (evidence.ownPlace === 'agrees' && evidence.place === 'silent')
  );
}

/** Where a plenum adopted several resolutions, its name alone means the record that is registered under the plenum and no number of its own. */
function plenumRule(
  citation: Citation,
  { document, evidence }: Weighed,
): ResolutionRule | undefined {
  if (evidence.date === 'agrees') return 'date';
  if (evidence.subject === 'agrees') return 'subject';
  const several = PLENUMS_OF_SEVERAL_RESOLUTIONS.has(`${citation.term} ${citation.plenum}`);
  const isNumbered = document.identity.number !== undefined;
  return citation.term === undefined || (several && isNumbered) ? undefined : 'term';
}

/** State numbers with a year, and laws, never repeat; UBND and HĐND repeat from place to place. */
function isUniqueNumber({ key }: Citation): boolean {
  return key !== undefined && /^[\d.a-z]+\/(?:19|20)\d\d\//i.test(key);
}

function needsPlace(document: RegisteredDocument): boolean {
  const code = issuerCodeOfDocument(document);
  return code === undefined || issuerOfCode(code)?.perPlace === true;
}
