import { fetchWhole } from './fetch-whole.ts';
import { fileDigest } from './file-digest.ts';
import { KeepingError } from './keeping-error.ts';
import type { OfflineFile } from './offline-list.ts';

/** Where a file goes, and the stores that may hold the very same bytes already. */
export interface FilePlace {
  readonly root: string;
  readonly store: Cache;
  readonly formerStores: readonly string[];
  readonly signal: AbortSignal;
}

/** Keeps one file of the list: from the store itself, from a former copy where its bytes are the same, else from the host; what differs from the list in size or digest is never kept. */
export async function keepFile(file: OfflineFile, place: FilePlace): Promise<void> {
  const { root, store, signal } = place;
  const [address] = file;
  signal.throwIfAborted();
  if ((await store.match(root + address)) !== undefined) return;
  const { bytes, type } = (await findFormer(file, place)) ?? (await fetchListed(file, place));
  signal.throwIfAborted();
  try {
    await store.put(root + address, new Response(bytes, { headers: { 'Content-Type': type } }));
  } catch (cause) {
    throw new KeepingError('full', { file: address, cause });
  }
}

type Fetched = Awaited<ReturnType<typeof fetchWhole>>;

async function findFormer(file: OfflineFile, place: FilePlace): Promise<Fetched | undefined> {
  for (const cacheName of place.formerStores) {
    const found = await caches.match(place.root + file[0], { cacheName });
    if (found === undefined) continue;
    const bytes = new Uint8Array(await found.arrayBuffer());
    const type = found.headers.get('Content-Type') ?? '';
    if (await isListed(bytes, file)) return { bytes, type };
  }
  return undefined;
}

async function fetchListed(file: OfflineFile, { root, signal }: FilePlace): Promise<Fetched> {
  const fetched = await fetchWhole(root, file[0], signal);
  if (!(await isListed(fetched.bytes, file))) throw new KeepingError('changed', { file: file[0] });
  return fetched;
}

async function isListed(
  bytes: Uint8Array<ArrayBuffer>,
  [, size, digest]: OfflineFile,
): Promise<boolean> {
  return bytes.length === size && (await fileDigest(bytes)) === digest;
}
