import type { Citation } from '#core/citation/find/citation.ts';
import { citeSketch, inSource } from '#core/citation/find/find-citations.ts';
import { readTextShape } from '#core/citation/pinpoint/text-shape.ts';
import type { Resolution } from '#core/citation/resolve/document-identity.ts';
import type { RegisterIndex } from '#core/citation/resolve/register-index.ts';
import { resolveCitations } from '#core/citation/resolve/resolve-citations.ts';
import { type AnsweredPinpoint, pinpointsByCitation } from './answer-pinpoints.ts';
import { type AnsweredRelation, relationsByCitation } from './answer-relations.ts';

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
  /** The divisions of the document that the words point at; those of the text itself stand with its own number, else with the citation before them. */
  readonly pinpoints: readonly AnsweredPinpoint[];
  /** The relations that the text states with it as the document that acts; those of which the text itself is one end stand with the other. */
  readonly relations: readonly AnsweredRelation[];
  readonly status: Resolution['status'];
  /** Ids of the documents it may mean, when the words leave more than one reading open. */
  readonly candidates: readonly string[];
  /** Id of the one document it means. */
  readonly resolved: string | null;
}

/** Finds and resolves every citation of a text against a register; a text alone tells no place or day of its own. */
export function answerText(text: string, register: RegisterIndex): readonly AnsweredCitation[] {
  const cited = citeSketch(text);
  const citations = cited.citations.map((citation) => inSource(citation, cited.sketch, text));
  const resolutions = resolveCitations({ citations, register, context: {} });
  const shape = readTextShape(cited);
  const pinpoints = pinpointsByCitation(cited, shape, text);
  const relations = relationsByCitation(cited, shape, text);
  return citations.map((citation, index) =>
    answerCitation(citation, {
      resolution: resolutions[index] ?? { status: 'unresolved' },
      pinpoints: pinpoints.get(index) ?? [],
      relations: relations.get(index) ?? [],
    }),
  );
}

interface Answers {
  readonly resolution: Resolution;
  readonly pinpoints: readonly AnsweredPinpoint[];
  readonly relations: readonly AnsweredRelation[];
}

function answerCitation(
  citation: Citation,
  { resolution, pinpoints, relations }: Answers,
): AnsweredCitation {
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
    pinpoints,
    relations,
    status: resolution.status,
    candidates: resolution.status === 'ambiguous' ? resolution.candidates : [],
    resolved: resolution.status === 'held' ? resolution.id : null,
  };
}

function keyOf({ key }: Citation, resolution: Resolution): string | null {
  return key ?? (resolution.status === 'known' ? resolution.key : null);
}
