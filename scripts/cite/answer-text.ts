import type { Citation } from '#core/citation/find/citation.ts';
import { findCitations } from '#core/citation/find/find-citations.ts';
import type { Resolution } from '#core/citation/resolve/document-identity.ts';
import type { RegisterIndex } from '#core/citation/resolve/register-index.ts';
import { resolveCitations } from '#core/citation/resolve/resolve-citations.ts';

/** One citation as the command prints it: `null` is «unknown» in JSON. Offsets are UTF-16 units of the file as read. */
export interface AnsweredCitation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: Citation['kind'];
  readonly type: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  /** Four digits, as text like every other part of a number. */
  readonly year: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly term: string | null;
  readonly plenum: number | null;
  readonly subject: string | null;
  readonly key: string | null;
  /** A scanner misread the number and it was put right: a guess until a second sign confirms it. */
  readonly repaired: boolean;
  readonly status: Resolution['status'];
  /** Ids of the documents it may mean, when the words leave more than one reading open. */
  readonly candidates: readonly string[];
  /** Id of the one document it means. */
  readonly resolved: string | null;
}

/** Finds and resolves every citation of a text against a register; a text alone tells no place or day of its own. */
export function answerText(text: string, register: RegisterIndex): readonly AnsweredCitation[] {
  const citations = findCitations(text);
  const resolutions = resolveCitations({ citations, register, context: {} });
  return citations.map((citation, index) =>
    answerCitation(citation, resolutions[index] ?? { status: 'unresolved' }),
  );
}

function answerCitation(citation: Citation, resolution: Resolution): AnsweredCitation {
  const { start, end, text, kind } = citation;
  return {
    start,
    end,
    text,
    kind,
    type: citation.type ?? null,
    number: citation.number ?? null,
    symbol: citation.symbol ?? null,
    year: citation.year === undefined ? null : String(citation.year),
    date: citation.date ?? null,
    issuer: citation.issuer ?? null,
    term: citation.term ?? null,
    plenum: citation.plenum ?? null,
    subject: citation.subject ?? null,
    key: keyOf(citation, resolution),
    repaired: citation.repaired === true,
    status: resolution.status,
    candidates: resolution.status === 'ambiguous' ? resolution.candidates : [],
    resolved: resolution.status === 'held' ? resolution.id : null,
  };
}

function keyOf({ key }: Citation, resolution: Resolution): string | null {
  return key ?? (resolution.status === 'known' ? resolution.key : null);
}
