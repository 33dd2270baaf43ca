import type { Edition } from '#core/edition.ts';
import type { Entry } from '#core/model/archive/entries.ts';
import {
  type LegalDocument,
  RELATION_INVERSES,
  type RelationKind,
} from '#core/model/schema/document.ts';
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
  edition: Edition,
  { id, fields }: Entry<LegalDocument>,
): readonly Relation[] {
  const own = (fields.relations ?? []).map(({ kind, target, note }) =>
    toRelation(edition, { kind, direction: 'forward', id: target, note }),
  );
  return [...own, ...(inverseRelations(edition).get(id) ?? [])];
}

/** Relations of one kind and direction; many are folded. */
export interface RelationGroup {
  readonly words: string;
  readonly relations: readonly Relation[];
  readonly isFolded: boolean;
}

/** Of one kind so many are shown at a glance. */
const MOST_UNFOLDED = 5;

/** Relations gathered by what they say, in the order in which each comes first. */
export function groupRelations(relations: readonly Relation[]): readonly RelationGroup[] {
  return [...Map.groupBy(relations, ({ words }) => words)].map(([words, group]) => ({
    words,
    relations: group,
    isFolded: group.length > MOST_UNFOLDED,
  }));
}

const INVERSES = new WeakMap<Edition, ReadonlyMap<string, readonly Relation[]>>();

/** The relations that point at each document, gathered once for all pages. */
function inverseRelations(edition: Edition): ReadonlyMap<string, readonly Relation[]> {
  let inverses = INVERSES.get(edition);
  if (inverses === undefined) {
    inverses = gatherInverses(edition);
    INVERSES.set(edition, inverses);
  }
  return inverses;
}

function gatherInverses(edition: Edition): ReadonlyMap<string, readonly Relation[]> {
  const inverses = new Map<string, Relation[]>();
  for (const { id, fields } of edition.documents.entries) {
    for (const { kind, target, note } of fields.relations ?? []) {
      const relation = toRelation(edition, { kind, direction: 'inverse', id, note });
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

function toRelation(edition: Edition, { kind, direction, id, note }: RelationEnd): Relation {
  const term = direction === 'forward' ? kind : RELATION_INVERSES[kind];
  const words = edition.locale.term(term) ?? term;
  return {
    kind,
    direction,
    words: words.charAt(0).toUpperCase() + words.slice(1),
    document: documentLink(edition, id),
    title: edition.documents.byId.get(id)?.fields.title,
    note,
  };
}
