import type { Citation } from '#core/citation/find/citation.ts';
import type { CitedSketch } from '#core/citation/find/find-citations.ts';
import { findPinpoints } from '#core/citation/pinpoint/find-pinpoints.ts';
import type { PinpointTarget } from '#core/citation/pinpoint/pinpoint.ts';
import type { CitableText } from '#core/model/archive/cite-item.ts';
import { readStatedRelations, type StatedEnd } from '#core/model/archive/proposed-relations.ts';
import { sentenceAround } from '#core/text/sentences.ts';
import type { DraftCitation, DraftEnd, DraftPinpoint, DraftRelation } from './draft.ts';

/** A part of a draft with its citations: as found in the text (`found`) and as resolved, in the same order. */
export interface CitedPart {
  readonly text: CitableText;
  readonly cited: CitedSketch;
  readonly found: readonly Citation[];
  readonly citations: readonly DraftCitation[];
}

/** The relations and pinpoints that a part of a draft states, each with its sentence. */
export function readStated(part: CitedPart): {
  readonly relations: readonly DraftRelation[];
  readonly pinpoints: readonly DraftPinpoint[];
} {
  return { relations: relationsOf(part), pinpoints: pinpointsOf(part) };
}

function relationsOf({ text, cited, found, citations }: CitedPart): readonly DraftRelation[] {
  const byStart = new Map(found.map(({ anchor }, index) => [anchor.start, citations[index]]));
  const endOf = (end: StatedEnd) => (end === 'this' ? end : byStart.get(end.start));
  return readStatedRelations(text, cited).flatMap(({ kind, sentence, ...ends }) => {
    const [from, to] = [endOf(ends.from), endOf(ends.to)];
    return from === undefined || to === undefined ? [] : [{ kind, from, to, sentence }];
  });
}

function pinpointsOf({ text, cited, citations }: CitedPart): readonly DraftPinpoint[] {
  const { toSource } = cited.sketch;
  const endOf = (of: PinpointTarget): DraftEnd | undefined => (of === 'this' ? of : citations[of]);
  return findPinpoints(cited).flatMap(({ start, end, of: target, ...divisions }) => {
    const of = endOf(target);
    if (of === undefined) return [];
    const span = { start: toSource(start), end: toSource(end) };
    const words = (from: number, to: number) =>
      text.quotable.slice(from, to).replace(/\s+/g, ' ').trim();
    const around = sentenceAround(text.quotable, span);
    return [
      {
        text: words(span.start, span.end),
        divisions,
        of,
        sentence: words(around.start, around.end),
      },
    ];
  });
}
