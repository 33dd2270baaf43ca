/** How a citation names its document: by number, by a bare serial, by plenum, by congress, or by the name of a law. */
export type CitationKind = 'numbered' | 'short' | 'plenum' | 'congress' | 'law';

/** A stretch of the text as given, in UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One mention of a document. What neither the mention nor the words beside it state is `undefined`. */
export interface Citation extends Span {
  /** The mention exactly as written; `start` and `end` are offsets in the text as given. */
  readonly text: string;
  /** The part that is this citation's alone: two plenum resolutions may share one mention, and a link needs its own words. */
  readonly anchor: Span;
  readonly kind: CitationKind;
  /** Canonical name of the type: «Nghị quyết», «Chương trình hành động». */
  readonly type: string | undefined;
  /** The serial as written, zeros kept: «05», «66.19», «30a». */
  readonly number: string | undefined;
  /** Type and issuer codes in canonical order: «NQ/TW», «NĐ-CP», «QH15», «UBND-THKH». */
  readonly symbol: string | undefined;
  readonly year: number | undefined;
  /** Issue day beside the mention, `YYYY-MM-DD`. */
  readonly date: string | undefined;
  /** Issuer phrase beside the mention, as written. */
  readonly issuer: string | undefined;
  /** Party or assembly term in Roman numerals, or a period «2015-2020». */
  readonly term: string | undefined;
  /** Session of the Central Committee, for plenum resolutions. */
  readonly plenum: number | undefined;
  /** What the document is about, as the words beside the mention say. */
  readonly subject: string | undefined;
  /** Its number was misread by a scanner and put right («215/20I3/NĐ-CP»): a second sign has to confirm it. */
  readonly repaired?: true;
  /** Canonical key, «57-NQ/TW» or «30/2020/NĐ-CP», where the number is full or was completed from its context. */
  readonly key: string | undefined;
}
