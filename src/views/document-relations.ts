import type { Archive } from '#core/model/archive.ts';
import { type LegalDocument, RELATION_INVERSES, type RelationKind } from '#core/model/document.ts';
import type { Entry } from '#core/model/entries.ts';
import { documentLink, type Link } from './links.ts';

/** A relation seen from one document: its kind and direction, the words that say both, then the document at the other end. */
export interface Relation {
  readonly kind: RelationKind;
  readonly direction: 'forward' | 'inverse';
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
    toRelation(archive, { kind, direction: 'forward', id: target, note }),
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
      const relation = toRelation(archive, { kind, direction: 'inverse', id, note });
      const known = inverses.get(target);
      if (known) known.push(relation);
      else inverses.set(target, [relation]);
    }
  }
  return inverses;
}

interface RelationEnd extends Pick<Relation, 'kind' | 'direction' | 'note'> {
  readonly id: string;
}

function toRelation(archive: Archive, { kind, direction, id, note }: RelationEnd): Relation {
  const words = direction === 'forward' ? kind : RELATION_INVERSES[kind];
  return {
    kind,
    direction,
    words: words.charAt(0).toUpperCase() + words.slice(1),
    document: documentLink(archive, id),
    title: archive.documents.byId.get(id)?.fields.title,
    note,
  };
}
