import type { PinpointUnit } from '#core/citation/data/pinpoint-words.ts';
import type { Span } from '#core/citation/find/citation.ts';

/** What a pinpoint leads into: a citation by its index, or `this`, the text itself. */
export type PinpointTarget = number | 'this';

/** The divisions that a pinpoint names: each by its number as written («5», «a», «III»), several in a list, «này» for the one it stands in. */
export type Divisions = { readonly [unit in PinpointUnit]?: string | readonly string[] };

/** «điểm a khoản 1 Điều 3»: the part of a document that the words mean; the span covers the divisions, not the document. */
export interface Pinpoint extends Span, Divisions {
  readonly of: PinpointTarget;
}

/** A pinpoint whose document is not known yet. */
export interface Chain extends Span {
  readonly divisions: Divisions;
  /** Its largest division, the one that is named before its document. */
  readonly largest: PinpointUnit;
}
