import type { Citation } from '#core/citation/find/citation.ts';
import { type CitedSketch, citeSketch, inSource } from '#core/citation/find/find-citations.ts';
import { lastUntil } from '#core/citation/pinpoint/by-offset.ts';
import { findPinpoints } from '#core/citation/pinpoint/find-pinpoints.ts';
import type { Pinpoint, PinpointTarget } from '#core/citation/pinpoint/pinpoint.ts';
import { readTextShape } from '#core/citation/pinpoint/text-shape.ts';
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
  /** The divisions of the document that the words point at; those of the text itself stand with its own number, else with the citation before them. */
  readonly pinpoints: readonly AnsweredPinpoint[];
  readonly status: Resolution['status'];
  /** Ids of the documents it may mean, when the words leave more than one reading open. */
  readonly candidates: readonly string[];
  /** Id of the one document it means. */
  readonly resolved: string | null;
}

/** A part of a document that the words point at: each division by its number as written, several in a list, «này» for the one it stands in. */
export interface AnsweredPinpoint {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The citation of the document by its place in this list, or `this` where the text speaks of itself. */
  readonly of: PinpointTarget;
  readonly diem: string | readonly string[] | null;
  readonly khoan: string | readonly string[] | null;
  readonly dieu: string | readonly string[] | null;
  readonly muc: string | readonly string[] | null;
  readonly chuong: string | readonly string[] | null;
  readonly phan: string | readonly string[] | null;
  readonly phuLuc: string | readonly string[] | null;
}

/** Finds and resolves every citation of a text against a register; a text alone tells no place or day of its own. */
export function answerText(text: string, register: RegisterIndex): readonly AnsweredCitation[] {
  const cited = citeSketch(text);
  const citations = cited.citations.map((citation) => inSource(citation, cited.sketch, text));
  const resolutions = resolveCitations({ citations, register, context: {} });
  const pinpoints = pinpointsByCitation(cited, text);
  return citations.map((citation, index) =>
    answerCitation(citation, {
      resolution: resolutions[index] ?? { status: 'unresolved' },
      pinpoints: pinpoints.get(index) ?? [],
    }),
  );
}

function pinpointsByCitation(
  cited: CitedSketch,
  text: string,
): ReadonlyMap<number, readonly AnsweredPinpoint[]> {
  const { citations, sketch } = cited;
  const shape = readTextShape(cited);
  const byCitation = new Map<number, AnsweredPinpoint[]>();
  for (const pinpoint of findPinpoints(cited, shape)) {
    const before = lastUntil(citations, pinpoint.start) ?? 0;
    const place = pinpoint.of === 'this' ? (shape.own ?? before) : pinpoint.of;
    const start = sketch.toSource(pinpoint.start);
    const end = sketch.toSource(pinpoint.end);
    const answered = { ...answerPinpoint(pinpoint), start, end, text: text.slice(start, end) };
    byCitation.set(place, [...(byCitation.get(place) ?? []), answered]);
  }
  return byCitation;
}

function answerPinpoint(pinpoint: Pinpoint): Omit<AnsweredPinpoint, 'start' | 'end' | 'text'> {
  const { of, diem, khoan, dieu, muc, chuong, phan, phuLuc } = pinpoint;
  return {
    of,
    diem: diem ?? null,
    khoan: khoan ?? null,
    dieu: dieu ?? null,
    muc: muc ?? null,
    chuong: chuong ?? null,
    phan: phan ?? null,
    phuLuc: phuLuc ?? null,
  };
}

function answerCitation(
  citation: Citation,
  { resolution, pinpoints }: { resolution: Resolution; pinpoints: readonly AnsweredPinpoint[] },
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
    status: resolution.status,
    candidates: resolution.status === 'ambiguous' ? resolution.candidates : [],
    resolved: resolution.status === 'held' ? resolution.id : null,
  };
}

function keyOf({ key }: Citation, resolution: Resolution): string | null {
  return key ?? (resolution.status === 'known' ? resolution.key : null);
}
