import { KeepingError } from './keeping-error.ts';
import { OFFLINE_LIST, type OfflineFile, type OfflineList } from './offline-list.ts';

/** What a browser keeps or was asked to keep of an archive: of which build, and which parts. */
export interface KeptNote {
  readonly digest: string;
  readonly groups: readonly string[];
}

/** Which note: `kept` is of the copy that answers without a network; `pending` the one that is being filled beside it. */
export type NoteName = 'kept' | 'pending';

/** The store of one build of the archive at `root`: its files and the list they were taken by. One host may hold several archives. */
export function storeName(root: string, digest: string): string {
  return `${firstStoreName(root)} ${digest}`;
}

/** The only store of the first version: files of whatever build, and a note among them. Its readers keep their copy until they save anew. */
export function firstStoreName(root: string): string {
  return `kho-ngoai-tuyen ${root}`;
}

/** Every store that holds something of the archive at `root`. */
export async function storesOf(root: string): Promise<readonly string[]> {
  const first = firstStoreName(root);
  return (await caches.keys()).filter((name) => name === first || name.startsWith(`${first} `));
}

/** The note of that name; `undefined` where there is none. */
export async function readNote(root: string, name: NoteName): Promise<KeptNote | undefined> {
  const found = await caches.match(NOTES[name], { cacheName: notesName(root) });
  return (await found?.json()) as KeptNote | undefined;
}

/** Writes a note in one step: whoever reads meanwhile sees the former or this one. */
export async function writeNote(root: string, name: NoteName, note: KeptNote): Promise<void> {
  try {
    const notes = await caches.open(notesName(root));
    await notes.put(NOTES[name], Response.json(note));
  } catch (cause) {
    throw new KeepingError('full', { cause });
  }
}

/** Takes a note away. */
export async function dropNote(root: string, name: NoteName): Promise<void> {
  const notes = await caches.open(notesName(root));
  await notes.delete(NOTES[name]);
}

/** Deletes every store of the archive at `root` but its notes and the store of one build. */
export async function dropOtherStores(root: string, digest: string): Promise<void> {
  const stay = [notesName(root), storeName(root, digest)];
  for (const name of await storesOf(root)) {
    if (!stay.includes(name)) await caches.delete(name);
  }
}

/** The files that a note means, by the list in its store; `undefined` where the browser has removed that store. */
export async function filesOf(
  root: string,
  { digest, groups }: KeptNote,
): Promise<readonly OfflineFile[] | undefined> {
  const found = await caches.match(root + OFFLINE_LIST, { cacheName: storeName(root, digest) });
  const list = (await found?.json()) as OfflineList | undefined;
  return list?.groups.filter(({ id }) => groups.includes(id)).flatMap(({ files }) => files);
}

/** The store that answers without a network: that of the kept build, or that of the first version. */
export async function answeringStore(root: string): Promise<string> {
  const note = await readNote(root, 'kept');
  return note === undefined ? firstStoreName(root) : storeName(root, note.digest);
}

const NOTES: Readonly<Record<NoteName, string>> = { kept: '/da-luu', pending: '/dang-luu' };

function notesName(root: string): string {
  return `${firstStoreName(root)} ghi`;
}
