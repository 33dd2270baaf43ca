import type { Citation } from '#core/citation/find/citation.ts';
import {
  type CitedSketch,
  citeSketch,
  findCitations,
  inSource,
} from '#core/citation/find/find-citations.ts';
import { foldNumber } from '#core/citation/find/normalise.ts';
import { findPinpoints } from '#core/citation/pinpoint/find-pinpoints.ts';
import type { Resolution } from '#core/citation/resolve/document-identity.ts';
import type { RegisterIndex } from '#core/citation/resolve/register-index.ts';
import { resolveCitations } from '#core/citation/resolve/resolve-citations.ts';
import type { Item } from '#core/model/schema/item.ts';
import type { StoredCitation, StoredPinpoint } from '#core/model/schema/stored-citation.ts';
import { foldText } from '#core/text/fold.ts';
import { sentenceAround } from '#core/text/sentences.ts';

/** A text in two forms of equal length: `citable`, in which citations are looked for, and `quotable`, in which the sentence around each is quoted. */
export interface CitableText {
  readonly citable: string;
  readonly quotable: string;
}

/** The texts of an item that can hold citations, and the names of its places. */
export interface ItemTexts {
  readonly fields: Item;
  readonly body: CitableText;
  readonly places: readonly string[];
}

/** Finds and resolves every citation in an item's lead and body against the register of documents, in order; a short form in the body may lean on a full one in the lead. `idleSettlements` are the editor's lines that name no citation of the item. */
export function citeItem(
  { fields, body, places }: ItemTexts,
  register: RegisterIndex,
): { readonly citations: readonly StoredCitation[]; readonly idleSettlements: readonly string[] } {
  const { lead = '' } = fields;
  const inLead = findCitations(lead);
  const cited = citeSketch(body.citable);
  const inBody = cited.citations.map((one) => inSource(one, cited.sketch, body.citable));
  const found = [...inLead, ...inBody];
  const pinpoints = pinpointsOf(cited, body);
  const { settle } = fields;
  const context = {
    places,
    date: fields.date,
    settle,
    documents: fields.documents?.map(({ id }) => id),
  };
  const resolutions = resolveCitations({ citations: found, register, context });
  const citations = found.map((citation, index) => {
    const part = index < inLead.length ? 'lead' : 'body';
    const resolution = resolutions[index] ?? { status: 'unresolved' };
    const stored = toStored(
      { citation, part, text: part === 'lead' ? lead : body.quotable },
      resolution,
    );
    const own = pinpoints.get(index - inLead.length);
    return own === undefined ? stored : { ...stored, pinpoints: own };
  });
  return { citations, idleSettlements: findIdleSettlements(Object.keys(settle ?? {}), found) };
}

/** The pinpoints of a body by the citation they lead into. */
function pinpointsOf(
  cited: CitedSketch,
  { quotable }: CitableText,
): ReadonlyMap<number, readonly StoredPinpoint[]> {
  const { toSource } = cited.sketch;
  const byCitation = new Map<number, StoredPinpoint[]>();
  for (const { start: from, end: to, of, ...parts } of findPinpoints(cited)) {
    if (of === 'this') continue;
    const [start, end] = [toSource(from), toSource(to)];
    const words = quotable.slice(start, end).replace(/\s+/g, ' ');
    byCitation.set(of, [...(byCitation.get(of) ?? []), { start, end, words, parts }]);
  }
  return byCitation;
}

interface PlacedCitation {
  readonly citation: Citation;
  readonly part: StoredCitation['part'];
  readonly text: string;
}

function toStored(
  { citation, part, text }: PlacedCitation,
  resolution: Resolution,
): StoredCitation {
  const { start, end } = sentenceAround(text, citation);
  return {
    part,
    words: citation.text,
    start: citation.anchor.start,
    end: citation.anchor.end,
    sentence: text.slice(start, end).replace(/\s+/g, ' '),
    status: resolution.status,
    documents: documentsOf(resolution),
    ...(citation.key !== undefined && { key: citation.key }),
  };
}

function documentsOf(resolution: Resolution): readonly string[] {
  if (resolution.status === 'held') return [resolution.id];
  return resolution.status === 'ambiguous' ? resolution.candidates : [];
}

function findIdleSettlements(
  surfaces: readonly string[],
  found: readonly Citation[],
): readonly string[] {
  const names = found.flatMap(({ text, key }) => [
    foldText(text),
    ...(key ? [foldNumber(key)] : []),
  ]);
  return surfaces.filter((surface) => {
    const folded = foldText(surface);
    return !names.some((name) => folded.includes(name) || foldNumber(surface) === name);
  });
}
