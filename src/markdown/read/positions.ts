import type { Nodes as HtmlNodes } from 'hast';
import type { Point } from 'unist';

/** Where a node of a page begins in the source; elements that a parser supplied are nowhere. */
export function startOf({ position }: HtmlNodes): Point | undefined {
  return position?.start as Point | undefined;
}
