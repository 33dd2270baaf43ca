import type { Citation } from './citation.ts';
import { issuerOfCode } from './codes.ts';
import type { CitingContext, Resolution, ResolutionRule } from './document-identity.ts';
import { findCandidates, lawInForce } from './find-candidates.ts';
import { PLENUMS_OF_SEVERAL_RESOLUTIONS } from './plenums.ts';
import { type RegisteredDocument, type RegisterIndex, serialSlot } from './register-index.ts';
import { readSettlements, settledId } from './settlements.ts';
import {
  type Evidence,
  isRuledOut,
  issuerCodeOfDocument,
  weighCandidate,
} from './weigh-candidate.ts';

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
export function resolveCitations({
  citations,
  register,
  context,
}: ResolveRequest): readonly Resolution[] {
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

function resolveAlone(
  citation: Citation,
  register: RegisterIndex,
  context: CitingContext,
): Resolution {
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

/** What the mentions of one item mean, by type and serial: ids of held documents, and keys. */
interface Meanings {
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
}

function meaningsBySlot(
  citations: readonly Citation[],
  resolutions: readonly Resolution[],
): Meanings {
  const ids = new Map<string, Set<string>>();
  const keys = new Map<string, Set<string>>();
  for (const [index, citation] of citations.entries()) {
    const resolution = resolutions[index];
    const slot = slotOf(citation);
    if (slot === undefined) continue;
    if (resolution?.status === 'held')
      ids.set(slot, (ids.get(slot) ?? new Set()).add(resolution.id));
    if (citation.key !== undefined) keys.set(slot, (keys.get(slot) ?? new Set()).add(citation.key));
  }
  return { ids, keys };
}

/** A mention that says too little means what the one other full mention of its item means, when nothing speaks against it. */
function leanOnOthers(own: Resolution, citation: Citation, meanings: Meanings): Resolution {
  const slot = slotOf(citation);
  if (slot === undefined) return own;
  if (own.status === 'ambiguous') {
    const [id, another] = own.candidates.filter((one) => meanings.ids.get(slot)?.has(one));
    if (id !== undefined && another === undefined)
      return { status: 'held', id, rule: 'other mention' };
  }
  if (own.status !== 'unresolved' || citation.issuer !== undefined) return own;
  const [key, another] = meanings.keys.get(slot) ?? [];
  return key === undefined || another !== undefined ? own : { status: 'known', key };
}

function slotOf({ type, number }: Citation): string | undefined {
  return type === undefined || number === undefined ? undefined : serialSlot(type, number);
}

function held({ document }: Weighed, rule: ResolutionRule): Resolution {
  return { status: 'held', id: document.identity.id, rule };
}

function unheld(citation: Citation, context: CitingContext): Resolution {
  const key =
    citation.key ?? (citation.kind === 'law' ? lawInForce(citation, context.date) : undefined);
  return key === undefined ? { status: 'unresolved' } : { status: 'known', key };
}

function ambiguous({ key }: Citation, open: readonly Weighed[]): Resolution {
  return { status: 'ambiguous', candidates: open.map(({ document }) => document.identity.id), key };
}
