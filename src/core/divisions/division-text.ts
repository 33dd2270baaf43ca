import type { Division } from './division.ts';

/** A division with the paragraphs of its own, those of smaller divisions in it left out. */
export interface DivisionText {
  readonly division: Division;
  readonly paragraphs: readonly string[];
}
