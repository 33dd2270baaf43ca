import type { Edition } from '#core/edition.ts';
import { citedDocumentIds } from '#core/model/archive/cited-documents.ts';
import type { ItemEntry } from '#core/model/archive/entries.ts';
import { itemUrl } from '#core/urls.ts';
import { type ItemRow, toItemRows } from './item-rows.ts';
import { documentLink, entryLink, placeName } from './links.ts';
import { positionIn, type Thread } from './threads.ts';

/** An item that has something in common with another, and what. */
export interface RelatedItem extends ItemRow {
  readonly reasons: readonly string[];
}

/** One thing that two items can share, and how much it says. */
interface Bond {
  readonly items: readonly ItemEntry[];
  readonly kind: 'sameDocument' | 'samePlace' | 'sameTopic';
  readonly name: string;
  readonly weight: number;
}

const MAX_RELATED = 3;

// Only the nearest in time of each list are weighed, so that a page costs the same in an archive of any size.
const NEIGHBOURS = 8;

/** The items closest to one: those that cite the same documents first, then the same places and topics, each with its reasons; at most three, and none that a thread leads to already. */
export function findRelatedItems(
  edition: Edition,
  item: ItemEntry,
  threads: readonly Thread[] = [],
): readonly RelatedItem[] {
  const told = new Set(threads.flatMap(({ earlier, later }) => [earlier?.url, later?.url]));
  const found = new Map<ItemEntry, { score: number; bonds: Bond[] }>();
  for (const bond of bondsOf(edition, item)) {
    for (const neighbour of neighboursOf(bond.items, item)) {
      const known = found.get(neighbour) ?? { score: 0, bonds: [] };
      known.score += bond.weight;
      known.bonds.push(bond);
      found.set(neighbour, known);
    }
  }
  return [...found]
    .filter(([entry]) => !told.has(edition.locale.path(itemUrl(entry.id))))
    .sort(([a, left], [b, right]) => right.score - left.score || (a.id < b.id ? -1 : 1))
    .slice(0, MAX_RELATED)
    .flatMap(([entry, { bonds }]) =>
      toItemRows(edition, [entry]).map((row) => ({ ...row, reasons: sayBonds(edition, bonds) })),
    );
}

const MOST_NAMED = 2;

// What two items share is said once for all of its kind.
function sayBonds({ locale }: Edition, bonds: readonly Bond[]): readonly string[] {
  const named = Map.groupBy(bonds.slice(0, MOST_NAMED), ({ kind }) => kind);
  return [...named].map(([kind, same]) =>
    locale.say(locale.words.item[kind], { name: same.map(({ name }) => name).join(', ') }),
  );
}

function bondsOf(edition: Edition, entry: ItemEntry): readonly Bond[] {
  const { places = [], topics = [] } = entry.fields;
  return [
    ...citedDocumentIds(entry).map((id) => ({
      items: edition.documents.itemsOf.get(id) ?? [],
      kind: 'sameDocument' as const,
      name: documentLink(edition, id).label,
      weight: 4,
    })),
    ...places.map((id) => ({
      items: edition.places.itemsOf.get(id) ?? [],
      kind: 'samePlace' as const,
      name: placeName(edition, id),
      weight: 2,
    })),
    ...topics.map((id) => ({
      items: edition.topics.itemsOf.get(id) ?? [],
      kind: 'sameTopic' as const,
      name: entryLink(edition, 'topics', id).label,
      weight: 1,
    })),
  ];
}

function neighboursOf(items: readonly ItemEntry[], item: ItemEntry): readonly ItemEntry[] {
  const position = positionIn(items, item);
  return items
    .slice(Math.max(0, position - NEIGHBOURS), position + NEIGHBOURS + 1)
    .filter((neighbour) => neighbour !== item);
}
