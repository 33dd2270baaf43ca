import type { Reference } from './reference.ts';
import type { ReferenceStyle } from './reference-styles.ts';

/** A reference, and how it is written out in a style. */
export interface StyledReference {
  readonly reference: Reference;
  readonly textIn: (style: ReferenceStyle) => string;
}
