import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#core/problems.ts';
import { unreadableProblem } from './read-bytes.ts';

/** One name in a folder of the content root. */
export interface DirectoryEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** What a folder of the content root holds, in one fixed order; a name that is not UTF-8 and a folder that cannot be read are problems. `folder` is named from the root, the root itself by an empty string. */
export function listDirectory(
  root: string,
  folder: string,
): { readonly entries: readonly DirectoryEntry[]; readonly problems: readonly Problem[] } {
  let found: readonly Dirent<Buffer>[];
  try {
    found = readdirSync(join(root, folder), { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    return { entries: [], problems: [unreadableProblem(folder || '.', error)] };
  }
  const entries: DirectoryEntry[] = [];
  const problems: Problem[] = [];
  for (const entry of found) {
    const name = decodeName(entry.name);
    if (name === undefined) problems.push(foreignName(folder, entry.name));
    else entries.push({ name, kind: kindOf(entry) });
  }
  return { entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)), problems };
}

function kindOf(entry: Dirent<Buffer>): DirectoryEntry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeName(bytes: Buffer): string | undefined {
  try {
    return DECODER.decode(bytes);
  } catch {
    return undefined;
  }
}

function foreignName(folder: string, bytes: Buffer): Problem {
  const name = bytes
    .toString('latin1')
    .replace(/[^ -~]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return {
    rule: 'ten-tep',
    file: folder === '' ? name : `${folder}/${name}`,
    what: 'Tên tệp hay thư mục không ghi bằng UTF-8 nên kho không đọc được.',
    fix: 'Đổi tên: chữ thường không dấu, nối bằng «-».',
  };
}
