import { BUILD_RECORD } from '#core/site-files.ts';
import { fetchWhole } from './fetch-whole.ts';
import { KeepingError } from './keeping-error.ts';
import { OFFLINE_LIST, type OfflineList } from './offline-list.ts';

/** What the host offers to keep. Throws a `KeepingError`: `foreign` where something else answers in its place. */
export async function fetchList(
  root: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<OfflineList> {
  const { bytes } = await fetchWhole(root, OFFLINE_LIST, signal);
  const list = parse(bytes) as Partial<OfflineList> | undefined;
  if (typeof list?.digest !== 'string' || !Array.isArray(list.groups))
    throw new KeepingError('foreign', { file: OFFLINE_LIST });
  return list as OfflineList;
}

/** The digest of the build that the host has; `undefined` where it cannot be told, without a network for one. */
export async function fetchDigest(root: string): Promise<string | undefined> {
  try {
    const { bytes } = await fetchWhole(root, BUILD_RECORD, new AbortController().signal);
    return (parse(bytes) as { readonly digest?: string } | undefined)?.digest;
  } catch {
    return undefined;
  }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
