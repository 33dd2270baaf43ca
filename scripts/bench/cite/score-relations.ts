import { citeSketch } from '#core/citation/find/find-citations.ts';
import { findRelations } from '#core/citation/relation/find-relations.ts';
import type { RelationRow } from '#tests/fixtures/citation/relations.ts';
import { countFound, type FoundCount } from './count-found.ts';

/** Runs the finder of relations over its gold set; one is right only with its kind and both its ends. */
export function scoreRelations(rows: readonly RelationRow[]): FoundCount {
  return countFound(
    rows.map(({ text, relations, why }) => ({
      text,
      why,
      wanted: relations,
      found: describeRelations(text),
    })),
  );
}

function describeRelations(text: string): readonly string[] {
  const cited = citeSketch(text);
  const nameOf = (end: number | 'this') =>
    end === 'this' ? 'này' : `${cited.citations[end]?.text.replaceAll(/\s+/g, ' ')}`;
  return findRelations(cited).map(
    ({ kind, from, to }) => `${kind}: ${nameOf(from)} > ${nameOf(to)}`,
  );
}
