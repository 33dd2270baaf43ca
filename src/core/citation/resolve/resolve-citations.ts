import type { Citation } from '#core/citation/find/citation.ts';
import { completeHeld } from './complete-held.ts';
import type { CitingContext, Resolution, ResolutionRule } from './document-identity.ts';
import { findCandidates, lawInForce } from './find-candidates.ts';
import { findRivals } from './find-rivals.ts';
import { leanOnOthers, meaningsBySlot } from './lean-on-others.ts';
import type { RegisteredDocument, RegisterIndex } from './register-index.ts';
import { ruleFor, type Weighed } from './resolution-rule.ts';
import { readSettlements, settledId } from './settlements.ts';
import { isRuledOut, weighCandidate } from './weigh-candidate.ts';

/** What is asked of `resolveCitations`: the citations of one item in order of the text, the register, and what the item tells of itself. */
export interface ResolveRequest {
  readonly citations: readonly Citation[];
  readonly register: RegisterIndex;
  readonly context: CitingContext;
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
  const candidates = findCandidates(citation, register, context).map(completeHeld);
  const open = stillOpen(candidates, citation, context);
  const declared = open.filter(({ document }) => context.documents?.includes(document.identity.id));
  const [only, another] = declared;
  if (only !== undefined && another === undefined) return held(only, 'editor');
  if (open.length === 0) return unheld(citation, context);
  const rivals = stillOpen(findRivals(citation, candidates), citation, context);
  return decide(citation, open, rivals) ?? ambiguous(citation, open);
}

function stillOpen(
  documents: readonly RegisteredDocument[],
  citation: Citation,
  context: CitingContext,
): readonly Weighed[] {
  return documents
    .map((document) => ({ document, evidence: weighCandidate(citation, document, context) }))
    .filter(({ evidence }) => !isRuledOut(evidence));
}

/** A rule decides when the words confirm one document and no other, held or not; the item's own day confirms only where nothing else is open. */
function decide(
  citation: Citation,
  open: readonly Weighed[],
  rivals: readonly Weighed[],
): Resolution | undefined {
  const everyone = [...open, ...rivals];
  const confirmed = everyone.flatMap((weighed) => {
    const rule = ruleFor(citation, weighed);
    const isWeak = rule === 'own place and date' && everyone.length > 1;
    return rule === undefined || isWeak ? [] : [{ ...weighed, rule }];
  });
  const [only, another] = confirmed;
  if (only === undefined || another !== undefined) return undefined;
  return rivals.some(({ document }) => document === only.document)
    ? unheld(citation, {})
    : held(only, only.rule);
}

function held({ document }: Weighed, rule: ResolutionRule): Resolution {
  return { status: 'held', id: document.identity.id, rule };
}

function unheld(citation: Citation, context: CitingContext): Resolution {
  if (citation.repaired) return { status: 'unresolved' };
  const key =
    citation.key ?? (citation.kind === 'law' ? lawInForce(citation, context.date) : undefined);
  return key === undefined ? { status: 'unresolved' } : { status: 'known', key };
}

function ambiguous({ key }: Citation, open: readonly Weighed[]): Resolution {
  return { status: 'ambiguous', candidates: open.map(({ document }) => document.identity.id), key };
}
