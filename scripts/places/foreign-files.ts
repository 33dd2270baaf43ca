import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatManifest } from '#core/fixity/manifest.ts';
import { BUILD_RECORD, isHostFile } from '#core/site-files.ts';
import { OFFLINE_LIST, OFFLINE_WORKER, type OfflineList } from '#offline/offline-list.ts';
import { HOST_RULES } from '../build/finish/host-rules.ts';
import { listFiles } from '../files/list-files.ts';
import { isAside } from './aside-folder.ts';
import type { FormerBuild } from './former-build.ts';

/** Something in the folder of a former build that the build did not write: its path from there, and what it is. */
export interface ForeignEntry {
  readonly path: string;
  readonly kind: 'plain' | 'special';
}

/** What somebody has put beside the files of a former build, a folder of only such files as one; `undefined` where the build no longer says which files are its own. */
export function findForeign(
  folder: string,
  record: FormerBuild,
): readonly ForeignEntry[] | undefined {
  const listed = readListed(folder, record);
  if (listed === undefined) return isUntouched(folder, record) ? [] : undefined;
  const own = new Set([...listed, ...ALWAYS_OWN].map((path) => path.normalize('NFC')));
  const ownFolders = foldersOf(own);
  const look = (path: string): readonly ForeignEntry[] =>
    readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
      const each = path === '' ? entry.name : `${path}/${entry.name}`;
      if (path === '' && (isAside(folder, entry.name) || SYSTEM_NAMES.has(entry.name))) return [];
      if (entry.isDirectory()) {
        if (ownFolders.has(each.normalize('NFC'))) return look(each);
        return isEmpty(join(folder, each)) ? [] : [{ path: each, kind: 'plain' }];
      }
      return isOwn(each.normalize('NFC'), own) ? [] : [{ path: each, kind: kindOf(entry) }];
    });
  return look('');
}

/** What a system keeps at the root of a disk of its own: neither the build's nor anybody's work. */
export const SYSTEM_NAMES: ReadonlySet<string> = new Set([
  'lost+found',
  'System Volume Information',
  '$RECYCLE.BIN',
  '.Trashes',
  '.Spotlight-V100',
  '.fseventsd',
]);

const ALWAYS_OWN = [
  BUILD_RECORD,
  OFFLINE_LIST,
  OFFLINE_WORKER,
  '.nojekyll',
  ...HOST_RULES.map(({ path }) => path),
];

// The list of what a reader can keep names every file but those for hosts.
function readListed(folder: string, { digest }: FormerBuild): readonly string[] | undefined {
  try {
    const list = JSON.parse(readFileSync(join(folder, OFFLINE_LIST), 'utf8')) as OfflineList;
    if (list.digest !== digest) return undefined;
    return list.groups.flatMap(({ files }) =>
      files.map(([address]) => address.replace(/(^|\/)$/, '$1index.html')),
    );
  } catch {
    return undefined;
  }
}

function isOwn(path: string, own: ReadonlySet<string>): boolean {
  const plain = path.replace(COMPRESSED, '');
  if (own.has(path) || own.has(plain)) return true;
  if (path.startsWith('.') || path.includes('/')) return false;
  return isHostFile(plain) || /^sitemap[^/]*\.xml$/.test(plain);
}

const COMPRESSED = /\.(?:gz|br)$/;

function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    let end = path.lastIndexOf('/');
    while (end > 0 && !folders.has(path.slice(0, end))) {
      folders.add(path.slice(0, end));
      end = path.lastIndexOf('/', end - 1);
    }
  }
  return folders;
}

function isEmpty(folder: string): boolean {
  return readdirSync(folder).length === 0;
}

function kindOf(entry: Dirent): ForeignEntry['kind'] {
  return entry.isFile() || entry.isSymbolicLink() ? 'plain' : 'special';
}

// A build older than the list: all is its own where the digest of all is still the one it wrote down.
function isUntouched(folder: string, { digest }: FormerBuild): boolean {
  const files = listFiles(folder).filter((path) => path !== BUILD_RECORD && path !== OFFLINE_LIST);
  const present = new Set(files);
  const manifest = files
    .filter((path) => !COMPRESSED.test(path) || !present.has(path.replace(COMPRESSED, '')))
    .map((path) => ({ path, digest: sha256(readFileSync(join(folder, path))) }));
  return sha256(formatManifest(manifest)) === digest;
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
