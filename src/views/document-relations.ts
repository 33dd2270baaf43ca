import type { Archive, Entry } from '#core/model/archive.ts';
import { type LegalDocument, RELATION_INVERSES } from '#core/model/document.ts';
import { documentLink, type Link } from './links.ts';

/** A relation seen from one document: the words, then the document at the other end. */
export interface Relation {
  readonly words: string;
  readonly document: Link;
  readonly title: string | undefined;
  readonly note: string | undefined;
}

/** All relations of a document: its own in their words, then those that other documents declare to it in the inverse words. */
export function documentRelations(
  archive: Archive,
  { id, fields }: Entry<LegalDocument>,
): readonly Relation[] {
  const own = (fields.relations ?? []).map(({ kind, target, note }) =>
    toRelation(archive, { words: kind, id: target, note }),
  );
  return [...own, ...(inverseRelations(archive).get(id) ?? [])];
}

const INVERSES = new WeakMap<Archive, ReadonlyMap<string, readonly Relation[]>>();

/** The relations that point at each document, gathered once for all pages. */
function inverseRelations(archive: Archive): ReadonlyMap<string, readonly Relation[]> {
  let inverses = INVERSES.get(archive);
  if (inverses === undefined) {
    inverses = gatherInverses(archive);
    INVERSES.set(archive, inverses);
  }
  return inverses;
}

function gatherInverses(archive: Archive): ReadonlyMap<string, readonly Relation[]> {
  const inverses = new Map<string, Relation[]>();
  for (const { id, fields } of archive.documents.entries) {
    for (const { kind, target, note } of fields.relations ?? []) {
      const relation = toRelation(archive, { words: RELATION_INVERSES[kind], id, note });
      inverses.set(target, [...(inverses.get(target) ?? []), relation]);
    }
  }
  return inverses;
}

function toRelation(
  archive: Archive,
  { words, id, note }: { words: string; id: string; note: string | undefined },
): Relation {
  return {
    words: words.charAt(0).toUpperCase() + words.slice(1),
    document: documentLink(archive, id),
    title: archive.documents.byId.get(id)?.fields.title,
    note,
  };
}
