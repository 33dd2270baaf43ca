import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { codeDigest } from '#reader/code-digest.ts';
import { CONTENT_FOLDERS } from '#reader/content-folders.ts';
import { revisionState } from '#reader/content-revision.ts';
import type { ContentSnapshot } from '#reader/content-snapshot.ts';
import { sha256 } from '#reader/read-text.ts';

/** A content root with the state of its files, and how it is to be built. */
export interface BuildInput {
  readonly root: string;
  readonly snapshot: ContentSnapshot;
  readonly compress: string;
  readonly newAddresses: string;
}

/** All the code that makes a site. */
const CODE = ['src', 'public', 'scripts', 'astro.config.mjs', 'tsconfig.json', 'LICENSE'];

/** One digest of all that an output is made from: every file of the content by its state, every name beside them, the code, the packages, and what was asked for. */
export function inputState({ root, snapshot, compress, newAddresses }: BuildInput): string {
  const told = [
    codeDigest(...CODE),
    [...snapshot],
    listNames(root),
    revisionState(root),
    compress,
    newAddresses,
  ];
  return sha256(JSON.stringify(told));
}

// What does not belong there is told, so it counts too.
function listNames(root: string): readonly string[] {
  const folders = Object.values(CONTENT_FOLDERS).map(({ folder }) => folder);
  return [
    ...namesOf(root, 'top'),
    ...folders.flatMap((folder) => namesOf(join(root, folder), 'all')),
  ];
}

function namesOf(folder: string, depth: 'top' | 'all'): readonly string[] {
  try {
    return readdirSync(folder, { recursive: depth === 'all', withFileTypes: true })
      .map((entry) => `${entry.parentPath.slice(folder.length)}/${entry.name} ${kindOf(entry)}`)
      .sort();
  } catch {
    return [];
  }
}

function kindOf(entry: Dirent): string {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}
