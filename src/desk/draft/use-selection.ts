import { findCitations } from '#core/citation/find/find-citations.ts';
import { resolveCitations } from '#core/citation/resolve/resolve-citations.ts';
import { findStatistics } from '#import/draft/statistics/find-statistics.ts';
import type { DeskRegisters } from '../check/check-draft.ts';
import type { Draft } from './draft.ts';
import { listAt, setAt, textAt, type Values } from './values.ts';

/** A document that a selected sentence cites: how the sentence calls it, and which entries of the register may be meant. */
export interface CitedHere {
  readonly words: string;
  readonly ids: readonly string[];
}

/** The documents that a stretch of text cites, resolved as the build would resolve them. */
export function citedIn(
  text: string,
  draft: Draft,
  registers: DeskRegisters,
): readonly CitedHere[] {
  const citations = findCitations(text);
  const places = listAt(draft.values, ['places']).flatMap(
    (id) => registers.proposed.placeNames.get(String(id)) ?? [],
  );
  const context = { places, date: textAt(draft.values, ['date']) };
  const resolutions = resolveCitations({
    citations,
    register: registers.proposed.documents,
    context,
  });
  return citations.map(({ text: words }, at) => {
    const resolution = resolutions[at];
    if (resolution?.status === 'held') return { words, ids: [resolution.id] };
    return { words, ids: resolution?.status === 'ambiguous' ? resolution.candidates : [] };
  });
}

/** The draft with the documents cited added to its list, each once; one that may be several waits there for a choice. */
export function addCited(draft: Draft, cited: readonly CitedHere[]): Draft {
  const held = listAt(draft.values, ['documents']) as readonly Values[];
  const known = new Set(held.map(({ id }) => id));
  const added = cited
    .filter(({ ids }) => ids.length > 0 && !known.has(ids[0] ?? ''))
    .map(({ words, ids }) => ({ id: ids.length === 1 ? (ids[0] ?? '') : '', as: words }));
  if (added.length === 0) return draft;
  return { ...draft, values: setAt(draft.values, ['documents'], [...held, ...added]) };
}

/** The figures that the import would propose for a stretch of text, as rows of the record. */
export function figuresIn(text: string): readonly Values[] {
  return findStatistics(text).map(({ fields }) => withoutGaps(fields));
}

function withoutGaps(fields: object): Values {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept.map(([key, value]) => [key, String(value)]));
}

/** The draft with figures added to its list. */
export function addFigures(draft: Draft, figures: readonly Values[]): Draft {
  const held = listAt(draft.values, ['statistics']);
  return { ...draft, values: setAt(draft.values, ['statistics'], [...held, ...figures]) };
}
