import type { Nodes } from 'hast';

/** Where a node of a page begins in the source; elements that a parser supplied are nowhere. */
export function startOf({ position }: Nodes): NonNullable<Nodes['position']>['start'] | undefined {
  return position?.start;
}
