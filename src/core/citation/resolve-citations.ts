import type { Citation } from './citation.ts';
import { issuerOfCode } from './codes.ts';
import type { CitingContext, Resolution, ResolutionRule } from './document-identity.ts';
import { findCandidates, lawInForce } from './find-candidates.ts';
import { PLENUMS_OF_SEVERAL_RESOLUTIONS } from './plenums.ts';
import { type RegisterIndex, type RegisteredDocument, serialSlot } from './register-index.ts';
import { readSettlements, settledId } from './settlements.ts';
import { type Evidence, isRuledOut, issuerCodeOfDocument, weighCandidate } from './weigh-candidate.ts';

/** What is asked of `resolveCitations`: the citations of one item in order of the text, the register, and what the item tells of itself. */
export interface ResolveRequest {
  readonly citations: readonly Citation[];
  readonly register: RegisterIndex;
  readonly context: CitingContext;
}

interface Weighed {
  readonly document: RegisteredDocument;
  readonly evidence: Evidence;
}

/** Resolves each citation of one item, in the order given: to a held document, to a number known but not held, to the documents it may mean, or to nothing. Two readings left open stay open. */
export function resolveCitations({ citations, register, context }: ResolveRequest): readonly Resolution[] {
  const settlements = readSettlements(context, register);
  const alone = citations.map(
    (citation) => settledId(citation, settlements) ?? resolveAlone(citation, register, context),
  );
  const meanings = meaningsBySlot(citations, alone);
  return alone.map((own, index) => {
    const citation = citations[index];
    return citation === undefined ? own : leanOnOthers(own, citation, meanings);
  });
}

function resolveAlone(citation: Citation, register: RegisterIndex, context: CitingContext): Resolution {
  const open = findCandidates(citation, register, context)
    .map((document) => ({ document, evidence: weighCandidate(citation, document, context) }))
    .filter(({ evidence }) => !isRuledOut(evidence));
  const declared = open.filter(({ document }) => context.documents?.includes(document.identity.id));
  const [only, another] = declared;
  if (only !== undefined && another === undefined) return held(only, 'editor');
  if (open.length === 0) return unheld(citation, context);
  return decide(citation, open) ?? ambiguous(citation, open);
}

/** A rule decides when the words confirm one document and no other. */
function decide(citation: Citation, open: readonly Weighed[]): Resolution | undefined {
  const confirmed = open.flatMap((weighed) => {
    const rule = ruleFor(citation, weighed);
    return rule === undefined ? [] : [{ ...weighed, rule }];
  });
  const [only, another] = confirmed;
  if (only === undefined || another !== undefined) return undefined;
  if (only.rule === 'own place and date' && open.length > 1) return undefined;
  return held(only, only.rule);
}

/** A number is an identity only together with the body that gave it and the term or year it was given in: both must be settled. */
function ruleFor(citation: Citation, weighed: Weighed): ResolutionRule | undefined {
  const { date, term, year, subject, ownDate } = weighed.evidence;
  if (citation.kind === 'plenum') return plenumRule(citation, weighed.evidence);
  if (citation.kind === 'congress' || citation.kind === 'law') return 'name';
  if (isUniqueNumber(citation) && !needsPlace(weighed.document)) return 'only one';
  if (date === 'agrees') return 'date';
  if (!isBodySettled(citation, weighed)) return undefined;
  if (term === 'agrees') return 'term';
  if (year === 'agrees' || isUniqueNumber(citation)) return 'year';
  if (subject === 'agrees') return 'subject';
  return ownDate === 'agrees' ? 'own place and date' : undefined;
}

function isBodySettled(citation: Citation, { document, evidence }: Weighed): boolean {
  if (evidence.subject === 'agrees') return true;
  const isBodyNamed = citation.key !== undefined || evidence.issuer === 'agrees';
  if (!isBodyNamed) return false;
  if (!needsPlace(document)) return true;
  return evidence.place === 'agrees' || (evidence.ownPlace === 'agrees' && evidence.place === 'silent');
}

function plenumRule(citation: Citation, { subject, date }: Evidence): ResolutionRule | undefined {
  if (date === 'agrees') return 'date';
  if (subject === 'agrees') return 'subject';
  const several = PLENUMS_OF_SEVERAL_RESOLUTIONS.has(`${citation.term} ${citation.plenum}`);
  return citation.term === undefined || several ? undefined : 'term';
}

/** State numbers with a year, and laws, never repeat; UBND and HĐND repeat from place to place. */
function isUniqueNumber({ key }: Citation): boolean {
  return key !== undefined && /^[\d.a-z]+\/(?:19|20)\d\d\//i.test(key);
}

function needsPlace(document: RegisteredDocument): boolean {
  const code = issuerCodeOfDocument(document);
  return code === undefined || issuerOfCode(code)?.perPlace === true;
}

/** Which held documents the mentions of one item mean, by type and serial. */
function meaningsBySlot(
  citations: readonly Citation[],
  resolutions: readonly Resolution[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const meanings = new Map<string, Set<string>>();
  for (const [index, citation] of citations.entries()) {
    const resolution = resolutions[index];
    const slot = slotOf(citation);
    if (slot === undefined || resolution?.status !== 'held') continue;
    meanings.set(slot, (meanings.get(slot) ?? new Set()).add(resolution.id));
  }
  return meanings;
}

/** A mention that says too little means what the one other full mention of its item means, when nothing speaks against it. */
function leanOnOthers(
  own: Resolution,
  citation: Citation,
  meanings: ReadonlyMap<string, ReadonlySet<string>>,
): Resolution {
  const slot = slotOf(citation);
  if (own.status !== 'ambiguous' || slot === undefined) return own;
  const ids = own.candidates.filter((id) => meanings.get(slot)?.has(id));
  const [only, another] = ids;
  if (only === undefined || another !== undefined) return own;
  return { status: 'held', id: only, rule: 'other mention' };
}

function slotOf({ type, number }: Citation): string | undefined {
  return type === undefined || number === undefined ? undefined : serialSlot(type, number);
}

function held({ document }: Weighed, rule: ResolutionRule): Resolution {
  return { status: 'held', id: document.identity.id, rule };
}

function unheld(citation: Citation, context: CitingContext): Resolution {
  const key = citation.key ?? (citation.kind === 'law' ? lawInForce(citation, context.date) : undefined);
  return key === undefined ? { status: 'unresolved' } : { status: 'known', key };
}

function ambiguous({ key }: Citation, open: readonly Weighed[]): Resolution {
  return { status: 'ambiguous', candidates: open.map(({ document }) => document.identity.id), key };
}
