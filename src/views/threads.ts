import type { Edition } from '#core/edition.ts';
import { citedDocumentIds } from '#core/model/archive/cited-documents.ts';
import type { ItemEntry } from '#core/model/archive/entries.ts';
import { documentLink, itemLink, type Link, placeName } from './links.ts';

/** The items before and after one in an order of time that has a name. */
export interface Thread {
  readonly name: string;
  readonly earlier: Link | undefined;
  readonly later: Link | undefined;
}

// More threads than these are no longer a help to find the way.
const MAX_THREADS = 3;

/** Where an item stands in time: among all items, then among those of its documents and places; threads without a neighbour are left out. */
export function findThreads(edition: Edition, item: ItemEntry): readonly Thread[] {
  const { places = [] } = item.fields;
  const { say, words } = edition.locale;
  const { inTime, documentThread, placeThread } = words.item;
  const orders: readonly Order[] = [
    { name: inTime, items: edition.items, first: 'newest' },
    ...citedDocumentIds(item).map((id): Order => {
      const name = say(documentThread, { name: documentLink(edition, id).label });
      return { name, items: edition.documents.itemsOf.get(id) ?? [], first: 'oldest' };
    }),
    ...places.map((id): Order => {
      const name = say(placeThread, { name: placeName(edition, id) });
      return { name, items: edition.places.itemsOf.get(id) ?? [], first: 'newest' };
    }),
  ];
  const threads = orders.map((order) => toThread(edition, order, item));
  return mergeEqual(threads.filter(({ earlier, later }) => earlier || later)).slice(0, MAX_THREADS);
}

// In a small archive most threads have the same neighbours: said once, under all their names.
function mergeEqual(threads: readonly Thread[]): readonly Thread[] {
  const byNeighbours = Map.groupBy(
    threads,
    ({ earlier, later }) => `${earlier?.url ?? ''} ${later?.url ?? ''}`,
  );
  return [...byNeighbours.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ ...first, name: [first, ...others].map(({ name }) => name).join(' · ') }],
  );
}

// A list of the archive is frozen for a whole build, so its positions are counted once however many items ask.
const POSITIONS = new WeakMap<readonly ItemEntry[], ReadonlyMap<string, number>>();

/** The position of an item in one of the archive's own lists, found in constant time after the first question. */
export function positionIn(items: readonly ItemEntry[], { id }: ItemEntry): number {
  let positions = POSITIONS.get(items);
  if (positions === undefined) {
    positions = new Map(items.map((item, index) => [item.id, index]));
    POSITIONS.set(items, positions);
  }
  return positions.get(id) ?? -1;
}

// A list of items in order of time, under a name.
interface Order {
  readonly name: string;
  readonly items: readonly ItemEntry[];
  readonly first: 'newest' | 'oldest';
}

function toThread(edition: Edition, { name, items, first }: Order, item: ItemEntry): Thread {
  const position = positionIn(items, item);
  const linkAt = (at: number) => items[at] && itemLink(edition, items[at]);
  const [before, after] = [linkAt(position - 1), linkAt(position + 1)];
  return first === 'newest'
    ? { name, earlier: after, later: before }
    : { name, earlier: before, later: after };
}
