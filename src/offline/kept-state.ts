import {
  filesOf,
  firstStoreName,
  type KeptNote,
  type NoteName,
  readNote,
  storeName,
} from './kept-store.ts';
import { ownRegistration } from './worker-place.ts';

/** A copy as it really lies in the browser: how many of its files are there, and their size in bytes by the list. */
export interface KeptCopy extends KeptNote {
  readonly files: number;
  readonly bytes: number;
  /** None where the browser has removed the list too. */
  readonly allFiles: number;
  readonly allBytes: number;
}

/** What the browser holds of an archive, counted and not remembered. */
export interface KeptState {
  readonly kept: KeptCopy | undefined;
  readonly pending: KeptCopy | undefined;
  readonly hasWorker: boolean;
}

/** Counts what is kept of the archive at `root`. */
export async function readKeptState(root: string): Promise<KeptState> {
  const kept = (await countCopy(root, 'kept')) ?? (await countFirstCopy(root));
  const pending = await countCopy(root, 'pending');
  const isDone =
    kept !== undefined &&
    pending?.digest === kept.digest &&
    pending.groups.join() === kept.groups.join();
  const registration = await ownRegistration(root);
  return {
    kept,
    pending: isDone ? undefined : pending,
    hasWorker: registration?.active !== null && registration !== undefined,
  };
}

/** Whether every file of a copy is there. */
export function isWhole({ files, allFiles }: KeptCopy): boolean {
  return files > 0 && files === allFiles;
}

async function countCopy(root: string, name: NoteName): Promise<KeptCopy | undefined> {
  const note = await readNote(root, name);
  if (note === undefined) return undefined;
  const listed = (await filesOf(root, note)) ?? [];
  const there = await addressesIn(storeName(root, note.digest));
  const found = listed.filter(([address]) => there.has(root + address));
  return {
    ...note,
    files: found.length,
    bytes: found.reduce((sum, [, bytes]) => sum + bytes, 0),
    allFiles: listed.length,
    allBytes: listed.reduce((sum, [, bytes]) => sum + bytes, 0),
  };
}

// To open a store that is not there would make it.
async function addressesIn(cacheName: string): Promise<ReadonlySet<string>> {
  if (!(await caches.has(cacheName))) return new Set();
  const requests = await (await caches.open(cacheName)).keys();
  return new Set(requests.map(({ url }) => url));
}

/** The first version left a note with the sum of bytes, and no list: its copy is whole when its files come to that sum. */
async function countFirstCopy(root: string): Promise<KeptCopy | undefined> {
  const cacheName = firstStoreName(root);
  const address = `${root}ngoai-tuyen-da-luu.json`;
  const note = (await (await caches.match(address, { cacheName }))?.json()) as
    | (KeptNote & { readonly bytes: number })
    | undefined;
  if (note === undefined) return undefined;
  const store = await caches.open(cacheName);
  let [files, bytes] = [0, 0];
  for (const request of await store.keys()) {
    if (request.url === address) continue;
    files += 1;
    bytes += (await (await store.match(request))?.blob())?.size ?? 0;
  }
  const allFiles = bytes < note.bytes ? files + 1 : files;
  return { ...note, files, bytes, allFiles, allBytes: note.bytes };
}
