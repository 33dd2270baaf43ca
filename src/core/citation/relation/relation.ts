import type { Span } from '#core/citation/find/citation.ts';
import type { PinpointTarget } from '#core/citation/pinpoint/pinpoint.ts';

/** One end of a relation: a citation by its index, or `this`, the text itself. */
export type RelationEnd = PinpointTarget;

/** A relation between two documents that a text states; the span is that of the words that state it. */
export interface FoundRelation extends Span {
  /** Its kind in the vocabulary of the model: «sửa đổi, bổ sung», «căn cứ». */
  readonly kind: string;
  /** The document that acts: that amends, replaces, rests on. */
  readonly from: RelationEnd;
  readonly to: RelationEnd;
}
