import { isHostFile, SEARCH_FOLDER } from '#core/site-files.ts';
import { DIGEST_LETTERS } from './file-digest.ts';

/** A file of a list: its address from the site's root, its size in bytes and the start of its SHA-256 in lower-case hex. */
export type OfflineFile = readonly [address: string, bytes: number, digest: string];

/** One part of an archive that a reader can keep. */
export interface OfflineGroup {
  /** `chung` what every page needs, `tim` search, `anh` pictures, `en` the pages around them in English, `tin-2019` the items of a year. */
  readonly id: string;
  readonly files: readonly OfflineFile[];
}

/** What can be kept of an archive, and of which build: `ngoai-tuyen.json` at the site's root. */
export interface OfflineList {
  readonly digest: string;
  readonly groups: readonly OfflineGroup[];
}

/** The list itself, as a path from the site's root. */
export const OFFLINE_LIST = 'ngoai-tuyen.json';

/** The script that answers without a network, as a path from the site's root. */
export const OFFLINE_WORKER = 'ngoai-tuyen.js';

/** The pages around the archive in English. */
export const ENGLISH_GROUP = 'en';

/** The part that is always kept. */
export const BASE_GROUP = 'chung';

/** Sorts the files of a built site into parts that can be kept; what only hosts and machines read is left out. */
export function groupFiles(
  files: readonly { readonly path: string; readonly size: number; readonly digest: string }[],
): readonly OfflineGroup[] {
  const groups = new Map<string, OfflineFile[]>();
  for (const { path, size, digest } of files) {
    if (isHostFile(path) || SITE_MAP.test(path)) continue;
    const id = groupOf(path);
    const address = path.replace(/(^|\/)index\.html$/, '$1');
    const group = groups.get(id) ?? [];
    groups.set(id, group);
    group.push([address, size, digest.slice(0, DIGEST_LETTERS)]);
  }
  return [...groups]
    .map(([id, of]) => ({ id, files: of }))
    .sort((a, b) => order(a.id) - order(b.id) || (a.id < b.id ? 1 : -1));
}

const SITE_MAP = /^sitemap[^/]*\.xml$/;

function groupOf(path: string): string {
  const [first = '', second = '', third] = path.split('/');
  if (first === 'tep') return 'anh';
  if (first === SEARCH_FOLDER || first === 'anh' || first === ENGLISH_GROUP) return first;
  return first === 'tin' && third !== undefined && /^\d{4}$/.test(second)
    ? `tin-${second}`
    : BASE_GROUP;
}

const GROUPS = [BASE_GROUP, SEARCH_FOLDER, 'anh', ENGLISH_GROUP];

function order(id: string): number {
  const at = GROUPS.indexOf(id);
  return at === -1 ? GROUPS.length : at;
}
