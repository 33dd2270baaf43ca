import type { Citation } from '#core/citation/find/citation.ts';
import { findCitations } from '#core/citation/find/find-citations.ts';
import type { CitingContext, Resolution } from './document-identity.ts';
import { nameSlot, type RegisterIndex, serialSlot } from './register-index.ts';

/** One line of an editor: these words mean this document. */
export interface Settlement {
  readonly words: string;
  /** The citations that stand in the words, so that a longer wording settles the shorter ones. */
  readonly mentions: readonly Citation[];
  readonly id: string;
}

/** Reads an editor's settlements; one that names no document of the register settles nothing. */
export function readSettlements(
  context: CitingContext,
  register: RegisterIndex,
): readonly Settlement[] {
  return Object.entries(context.settle ?? {})
    .filter(([, id]) => register.ids.has(id))
    .map(([surface, id]) => ({ words: nameSlot(surface), mentions: findCitations(surface), id }));
}

/** The document an editor settled a citation to; `undefined` when no settlement, or more than one, speaks of it. */
export function settledId(
  citation: Citation,
  settlements: readonly Settlement[],
): Resolution | undefined {
  const words = nameSlot(citation.text);
  const exact = settlements.filter(
    (settlement) => settlement.words === words && !isShared(citation),
  );
  const alike = settlements.filter(({ mentions }) =>
    mentions.some((mention) => isAlike(mention, citation)),
  );
  const matching = exact.length > 0 ? exact : alike;
  const ids = new Set(matching.map(({ id }) => id));
  const [only, another] = ids;
  return only === undefined || another !== undefined
    ? undefined
    : { status: 'held', id: only, rule: 'editor' };
}

/** Two plenum resolutions in one mention: the words are the same, so only the term can settle them. */
function isShared({ anchor, start, end }: Citation): boolean {
  return anchor.start !== start || anchor.end !== end;
}

function isAlike(one: Citation, other: Citation): boolean {
  const slot = slotOf(one);
  if (slot === undefined || slot !== slotOf(other)) return false;
  return one.key === undefined || other.key === undefined || one.key === other.key;
}

function slotOf({ type, number, plenum, term }: Citation): string | undefined {
  if (plenum !== undefined) return `plenum ${plenum} ${term ?? ''}`;
  return type === undefined || number === undefined ? undefined : serialSlot(type, number);
}
