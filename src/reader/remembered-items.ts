import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ItemReading } from './read-item.ts';

/** Items as this process read them last, while someone writes: one whose file nobody has saved since is not read again. */
export type RememberedItems = Map<string, RememberedItem>;

/** An item as it was read: the state of its file, what else it was read with, and the state under which it is kept. */
export interface RememberedItem {
  readonly saved: string;
  readonly given: string;
  readonly state: string;
  readonly reading: ItemReading;
}

/** What is remembered of an item that was read with the same, from a file that was not saved since; an item with pictures is read again, for they may have been saved. */
export function recallItem(
  items: RememberedItems,
  { root, file, given }: { readonly root: string; readonly file: string; readonly given: string },
): RememberedItem | undefined {
  const known = items.get(file);
  if (known?.given !== given || (known.reading.record?.images ?? []).length > 0) return undefined;
  return known.saved === savedState(root, file) ? known : undefined;
}

/** What the system says of a file as long as nobody saves it; empty for what is no regular file. */
export function savedState(root: string, file: string): string {
  const found = lstatSync(resolve(root, file), { bigint: true, throwIfNoEntry: false });
  return found?.isFile() ? [found.ino, found.size, found.mtimeNs].join(' ') : '';
}
