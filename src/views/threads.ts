import type { Archive } from '#core/model/archive.ts';
import type { ItemEntry } from '#core/model/entries.ts';
import { documentThread, ITEM, placeThread } from '#core/strings/item.ts';
import { citedDocumentIds, documentLink, itemLink, type Link, placeName } from './links.ts';

/** The items before and after one in an order of time that has a name. */
export interface Thread {
  readonly name: string;
  readonly earlier: Link | undefined;
  readonly later: Link | undefined;
}

// More threads than these are no longer a help to find the way.
const MAX_THREADS = 4;

/** Where an item stands in time: among all items, then among those of its documents and places; threads without a neighbour are left out. */
export function findThreads(archive: Archive, item: ItemEntry): readonly Thread[] {
  const { places = [] } = item.fields;
  const threads = [
    newestFirstThread(ITEM.inTime, archive.items, item),
    ...citedDocumentIds(item).map((id) =>
      oldestFirstThread(
        documentThread(documentLink(archive, id).label),
        archive.documents.itemsOf.get(id) ?? [],
        item,
      ),
    ),
    ...places.map((id) =>
      newestFirstThread(
        placeThread(placeName(archive, id)),
        archive.places.itemsOf.get(id) ?? [],
        item,
      ),
    ),
  ];
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

function newestFirstThread(name: string, items: readonly ItemEntry[], item: ItemEntry): Thread {
  const position = positionIn(items, item);
  return { name, earlier: linkAt(items, position + 1), later: linkAt(items, position - 1) };
}

function oldestFirstThread(name: string, items: readonly ItemEntry[], item: ItemEntry): Thread {
  const position = positionIn(items, item);
  return { name, earlier: linkAt(items, position - 1), later: linkAt(items, position + 1) };
}

function linkAt(items: readonly ItemEntry[], position: number): Link | undefined {
  const item = items[position];
  return item && itemLink(item);
}
