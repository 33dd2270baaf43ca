import { foldNumber } from '#core/citation/find/normalise.ts';
import { type ToldEnd, tellRelation } from '#core/model/archive/tell-relation.ts';
import type { ImportProblem } from '../article.ts';
import type { DraftEnd, DraftPinpoint, DraftRelation } from './draft.ts';
import { type DraftRegisters, relationName } from './registers.ts';

/** The relations that a draft states and no record holds, each once, as what its editor is to decide. */
export function tellRelations(
  relations: readonly DraftRelation[],
  registers: DraftRegisters,
): readonly ImportProblem[] {
  const told = new Map<string, ImportProblem>();
  for (const { kind, from, to, sentence } of relations) {
    const [acting, meant] = [toldEnd(from), toldEnd(to)];
    const name = relationName(kind, idOf(acting), idOf(meant));
    if (told.has(name) || registers.relations.has(name)) continue;
    told.set(name, {
      severity: 'note',
      ...tellRelation({ kind, from: acting, to: meant, sentence }),
    });
  }
  return [...told.values()];
}

/** A pinpoint as its editor is told of it: the part, its document, and the sentence. */
export function tellPinpoint({ text, of, sentence }: DraftPinpoint): string {
  const document = of === 'this' ? 'văn bản này' : `«${of.text}»`;
  return `«${text}» của ${document}, câu «${sentence}»`;
}

function toldEnd(end: DraftEnd): ToldEnd {
  if (end === 'this') return end;
  const { text: words, key, status, documents } = end;
  const [held] = documents;
  if (status === 'held' && held !== undefined) return { words, held };
  return key === undefined ? { words } : { words, wanted: foldNumber(key) };
}

function idOf(end: ToldEnd): string {
  return end === 'this' ? end : (end.held ?? end.wanted ?? end.words);
}
