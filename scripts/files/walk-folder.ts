import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { comparePaths } from '#core/fixity/manifest.ts';
import { visibleName } from '#core/text/visible-name.ts';
import { describeFailure } from './describe-failure.ts';
import { Refusal } from './refusal.ts';
import { formatCount } from './tell-progress.ts';

/** A regular file that was found: its path from the folder with `/` between, its size in bytes and when it was last changed. */
export interface WalkedFile {
  readonly path: string;
  readonly size: number;
  readonly changed: number;
}

/** What lies in a folder that is neither file nor folder, and folders that cannot be looked into: the path, and what it is in Vietnamese. */
export interface WalkedOther {
  readonly path: string;
  readonly is: string;
}

/** Everything in a folder and the folders in it, in order of path. */
export interface Walk {
  readonly files: readonly WalkedFile[];
  readonly others: readonly WalkedOther[];
}

/** Looks through a folder and the folders in it; no link is followed and nothing is opened. Throws a `Refusal` where there is more than any archive has. */
export function walkFolder(root: string): Walk {
  const files: WalkedFile[] = [];
  const others: WalkedOther[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = list(root, folder);
    if (typeof entries === 'string') others.push({ path: folder, is: entries });
    else {
      for (const entry of entries) {
        const path = `${folder}${entry.name}`;
        const kind = kindOf(entry);
        if (kind === 'folder') folders.push(`${path}/`);
        else if (kind === 'file') files.push({ path, ...measure(join(root, path)) });
        else others.push({ path, is: `là ${kind}, không phải tệp thường` });
      }
    }
    if (files.length + others.length + folders.length > MOST_FILES) {
      throw new Refusal(
        `«${visibleName(root)}» có hơn ${formatCount(MOST_FILES)} tệp, nhiều hơn mọi kho.`,
      );
    }
  }
  const byPath = (a: { readonly path: string }, b: { readonly path: string }) =>
    comparePaths(a.path, b.path);
  return { files: files.sort(byPath), others: others.sort(byPath) };
}

/** More files than any archive has (this one makes about 15 for an item): 100,000 items in two languages stay below it. */
export const MOST_FILES = 2_000_000;

function list(root: string, folder: string): readonly Dirent[] | string {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    const reason = describeFailure(error);
    if (reason === undefined) throw error;
    return `không xem được: ${reason}`;
  }
}

function measure(file: string): { readonly size: number; readonly changed: number } {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  return { size: stats?.size ?? 0, changed: stats?.mtimeMs ?? 0 };
}

function kindOf(entry: Dirent): string {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  if (entry.isSymbolicLink()) return 'liên kết';
  if (entry.isFIFO()) return 'ống dẫn (FIFO)';
  if (entry.isSocket()) return 'ổ cắm (socket)';
  return 'thiết bị';
}
