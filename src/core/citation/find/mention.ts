import type { DocumentType } from '#core/citation/data/document-types.ts';
import type { NamedLaw } from '#core/citation/data/named-laws.ts';
import type { CitationKind, Span } from './citation.ts';
import type { NumberReading } from './read-number.ts';

/** A citation while it is being read: offsets count in composed text, and the type keeps its table row. */
export interface Mention extends Span {
  readonly anchor: Span;
  readonly kind: CitationKind;
  readonly type: DocumentType | undefined;
  readonly typeName: string | undefined;
  readonly number: NumberReading | undefined;
  /** Mentions of one list share a symbol, an issuer and a term; `list` is the offset where the list begins. */
  readonly list: number;
  readonly year: number | undefined;
  readonly date: string | undefined;
  readonly issuer: string | undefined;
  /** Bodies that issued it together with the first; `undefined` where their list breaks off. */
  readonly partners: readonly string[] | undefined;
  readonly term: string | undefined;
  readonly plenum: number | undefined;
  readonly subject: string | undefined;
  readonly law: NamedLaw | undefined;
  /** It counts only where the same text names its document in full. */
  readonly doubtful?: true;
}

/** A stretch of text that was read: its mentions, and where the scan goes on. */
export interface Passage {
  readonly mentions: readonly Mention[];
  readonly end: number;
}

/** The fields of a mention of which nothing is known. */
export const UNKNOWN_FIELDS = {
  type: undefined,
  typeName: undefined,
  number: undefined,
  year: undefined,
  date: undefined,
  issuer: undefined,
  partners: [],
  term: undefined,
  plenum: undefined,
  subject: undefined,
  law: undefined,
} as const;
