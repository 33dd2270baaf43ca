import { fetchList } from './fetch-list.ts';
import { keepFile } from './keep-file.ts';
import { keepAlone, takeOver } from './keep-lock.ts';
import { KeepingError } from './keeping-error.ts';
import {
  dropNote,
  dropOtherStores,
  type KeptNote,
  storeName,
  storesOf,
  writeNote,
} from './kept-store.ts';
import {
  OFFLINE_LIST,
  type OfflineFile,
  type OfflineGroup,
  type OfflineList,
} from './offline-list.ts';
import { ownRegistration, startWorker } from './worker-place.ts';

/** What to keep: parts of a list; `onFile` hears of every file that is in place. */
export interface Keeping {
  readonly root: string;
  readonly list: OfflineList;
  readonly groups: readonly OfflineGroup[];
  readonly signal: AbortSignal;
  readonly onFile: (file: OfflineFile) => void;
}

/** Whether this browser can keep an archive here: it needs https or this very machine. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis && 'locks' in navigator;
}

/**
 * Keeps the files of some parts in a store of their own, whatever was kept before, and only when it is whole lets the worker
 * answer from it: one note changes hands, then the former copy goes. What is there already is not fetched again, so a keeping
 * that was stopped goes on where it was. Throws a `KeepingError` where it does not come to its end; the former copy stays.
 */
export async function keepArchive(keeping: Keeping): Promise<void> {
  const { root, list } = keeping;
  await keepAlone(root, keeping.signal, async (signal) => {
    const note: KeptNote = { digest: list.digest, groups: keeping.groups.map(({ id }) => id) };
    const store = await openStore(keeping);
    await writeNote(root, 'pending', note);
    await keepFiles(keeping, { store, signal });
    await startWorker(root);
    signal.throwIfAborted();
    await writeNote(root, 'kept', note);
    await dropNote(root, 'pending');
    await dropOtherStores(root, list.digest);
    await dropOthers(keeping, store);
  });
}

/** Forgets everything that was kept of the archive at `root`, the worker included; a keeping in any tab ends. */
export async function forgetArchive(root: string): Promise<void> {
  await takeOver(root, async () => {
    await (await ownRegistration(root))?.unregister();
    for (const name of await storesOf(root)) await caches.delete(name);
  });
}

/** Files on their way at once: as many as browsers open to one host. */
const LANES = 6;

async function openStore({ root, list }: Keeping): Promise<Cache> {
  try {
    const store = await caches.open(storeName(root, list.digest));
    await store.put(root + OFFLINE_LIST, Response.json(list));
    return store;
  } catch (cause) {
    throw new KeepingError('full', { cause });
  }
}

async function keepFiles(
  { root, list, groups, onFile }: Keeping,
  { store, signal }: { readonly store: Cache; readonly signal: AbortSignal },
): Promise<void> {
  const ending = new AbortController();
  const stop = () => ending.abort(signal.reason);
  signal.addEventListener('abort', stop);
  const formerStores = (await storesOf(root)).filter(
    (name) => name !== storeName(root, list.digest),
  );
  const place = { root, store, formerStores, signal: ending.signal };
  const queue = groups.flatMap(({ files }) => files).values();
  const lanes = Array.from({ length: LANES }, async () => {
    for (const file of queue) {
      await keepFile(file, place);
      if (!ending.signal.aborted) onFile(file);
    }
  });
  // The first lane that fails ends the others, so that none of them speaks after it.
  for (const lane of lanes) lane.catch((error) => ending.abort(error));
  await Promise.allSettled(lanes);
  signal.removeEventListener('abort', stop);
  if (ending.signal.aborted) throw await explain(root, list, ending.signal.reason);
}

// A file that is not as listed has three causes, which only the list itself can tell apart.
async function explain(root: string, list: OfflineList, error: unknown): Promise<unknown> {
  const isOdd = error instanceof KeepingError && /^(?:refused|changed)$/.test(error.reason);
  if (!isOdd) return error;
  try {
    const present = await fetchList(root);
    return present.digest === list.digest ? error : new KeepingError('newer', { cause: error });
  } catch (cause) {
    return cause instanceof KeepingError && cause.reason === 'foreign' ? cause : error;
  }
}

// Parts that were kept of the same build before and are not wished for any more.
async function dropOthers({ root, groups }: Keeping, store: Cache): Promise<void> {
  const wanted = new Set(groups.flatMap(({ files }) => files.map(([address]) => root + address)));
  for (const request of await store.keys()) {
    if (!wanted.has(request.url) && request.url !== root + OFFLINE_LIST)
      await store.delete(request);
  }
}
