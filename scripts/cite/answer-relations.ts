import type { CitedSketch } from '#core/citation/find/find-citations.ts';
import type { TextShape } from '#core/citation/pinpoint/text-shape.ts';
import { findRelations } from '#core/citation/relation/find-relations.ts';
import type { RelationEnd } from '#core/citation/relation/relation.ts';
import { sentenceAround } from '#core/text/sentences.ts';

/** A relation that the text states between two documents; the span is that of the words that state it. */
export interface AnsweredRelation {
  readonly start: number;
  readonly end: number;
  /** Its kind in the vocabulary of the archive: «sửa đổi, bổ sung», «căn cứ». */
  readonly kind: string;
  /** The document that acts and the one acted on: citations by their place in this list, or `this`, the text itself. */
  readonly from: RelationEnd;
  readonly to: RelationEnd;
  readonly sentence: string;
}

/** The relations of a text by the citation that they stand with. */
export function relationsByCitation(
  cited: CitedSketch,
  shape: TextShape,
  text: string,
): ReadonlyMap<number, readonly AnsweredRelation[]> {
  const byCitation = new Map<number, AnsweredRelation[]>();
  const { toSource } = cited.sketch;
  for (const relation of findRelations(cited, shape)) {
    const { kind, from, to } = relation;
    const place = from === 'this' ? to : from;
    if (place === 'this') continue;
    const [start, end] = [toSource(relation.start), toSource(relation.end)];
    const around = sentenceAround(text, { start, end });
    const sentence = text.slice(around.start, around.end).replaceAll(/\s+/g, ' ');
    const answered = { start, end, kind, from, to, sentence };
    byCitation.set(place, [...(byCitation.get(place) ?? []), answered]);
  }
  return byCitation;
}
