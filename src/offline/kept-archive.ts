import { OFFLINE_WORKER, type OfflineGroup, type OfflineList, storeName } from './offline-list.ts';

/** What was kept of an archive: of which build, and which parts. */
export interface KeptParts {
  readonly digest: string;
  readonly groups: readonly string[];
  readonly bytes: number;
}

// Some files could not be had: the host does not answer, or the room of the browser is full.
class KeepingError extends Error {
  override readonly name = 'KeepingError';
}

interface Keeping {
  readonly root: string;
  readonly list: OfflineList;
  readonly groups: readonly OfflineGroup[];
  readonly signal: AbortSignal;
  readonly onBytes: (bytes: number) => void;
}

/** Whether this browser can keep an archive here: it needs https or this very machine. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis;
}

/** What is kept of the archive at `root`; `undefined` where nothing is. */
export async function readKept(root: string): Promise<KeptParts | undefined> {
  if (!(await caches.has(storeName(root)))) return undefined;
  const store = await caches.open(storeName(root));
  return (await (await store.match(root + NOTE))?.json()) as KeptParts | undefined;
}

/** Keeps the files of some parts and then lets the worker answer from them. What was kept of the same build is not fetched again, so a keeping that was stopped goes on where it was. Rejects where a file cannot be had. */
export async function keepArchive({ root, list, groups, signal, onBytes }: Keeping): Promise<void> {
  const store = await caches.open(storeName(root));
  const former = await readKept(root);
  const files = groups.flatMap((group) => group.files);
  if (former !== undefined && former.digest !== list.digest) await forgetFiles(store);
  // The note comes first: it says of which build the files are, also when the keeping is stopped.
  const bytes = files.reduce((sum, [, size]) => sum + size, 0);
  const note: KeptParts = { digest: list.digest, groups: groups.map(({ id }) => id), bytes };
  await store.put(root + NOTE, new Response(JSON.stringify(note)));
  const queue = files.values();
  const lanes = Array.from({ length: LANES }, async () => {
    for (const [address, size] of queue) {
      await keepFile(store, root + address, signal);
      onBytes(size);
    }
  });
  await Promise.all(lanes);
  await navigator.serviceWorker.register(root + OFFLINE_WORKER, { scope: root });
}

/** Forgets everything that was kept of the archive at `root`, the worker included. */
export async function forgetArchive(root: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(root);
  if (registration?.scope === root) await registration.unregister();
  await caches.delete(storeName(root));
}

const NOTE = 'ngoai-tuyen-da-luu.json';
/** Files on their way at once: as many as browsers open to one host. */
const LANES = 6;

async function keepFile(store: Cache, address: string, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if ((await store.match(address)) !== undefined) return;
  try {
    const response = await fetch(address, { signal, cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.status}`);
    await store.put(address, response);
  } catch (cause) {
    signal.throwIfAborted();
    throw new KeepingError(`cannot keep ${address}`, { cause });
  }
}

async function forgetFiles(store: Cache): Promise<void> {
  for (const request of await store.keys()) await store.delete(request);
}
