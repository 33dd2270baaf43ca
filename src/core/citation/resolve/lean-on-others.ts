import type { Citation } from '#core/citation/find/citation.ts';
import type { Resolution } from './document-identity.ts';
import { serialSlot } from './register-index.ts';

/** What the mentions of one item mean, by type and serial: ids of held documents, and keys. */
export interface Meanings {
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Gathers what the mentions of one item mean. */
export function meaningsBySlot(
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
    if (citation.key !== undefined && !citation.repaired)
      keys.set(slot, (keys.get(slot) ?? new Set()).add(citation.key));
  }
  return { ids, keys };
}

/** A mention that says too little means what the one other full mention of its item means, when nothing speaks against it. */
export function leanOnOthers(own: Resolution, citation: Citation, meanings: Meanings): Resolution {
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
