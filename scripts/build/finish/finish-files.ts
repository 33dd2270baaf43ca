import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { insideFolder } from '../../files/inside-folder.ts';
import { listFiles } from '../../files/list-files.ts';
import { makePageRelative, makeStyleRelative } from '../addresses/make-relative.ts';
import { finishNotFoundPage } from './not-found-page.ts';
import { dropUnusedDigests } from './page-policy.ts';

/** A file of the finished site: its path from the site's root, its size in bytes and its SHA-256 in lower-case hex. */
export interface BuiltFile {
  readonly path: string;
  readonly size: number;
  readonly digest: string;
}

/** Makes every address of a built site relative, so that it works wherever it is put, and gives every file as it then is, in order of path; those of `finished` are so already. */
export function finishFiles(
  folder: string,
  rootPath: string,
  finished: ReadonlyMap<string, BuiltFile> = new Map(),
): readonly BuiltFile[] {
  return listFiles(folder).map((path) => {
    const known = finished.get(path);
    if (known !== undefined) return known;
    const file = insideFolder(folder, path);
    const bytes = readFileSync(file);
    const changed = finishFile(path, bytes, rootPath);
    if (changed !== undefined) writeFileSync(file, changed);
    const written = changed ?? bytes;
    const digest = createHash('sha256').update(written).digest('hex');
    return { path, size: Buffer.byteLength(written), digest };
  });
}

/** A page in its final form: its addresses relative to its path from the site's root. */
export function finishPage(path: string, html: string): string {
  return makePageRelative(dropUnusedDigests(html), `/${path}`);
}

function finishFile(path: string, bytes: Buffer, rootPath: string): string | undefined {
  if (path === '404.html') return finishNotFoundPage(bytes.toString('utf8'), rootPath);
  if (path.endsWith('.html')) return finishPage(path, bytes.toString('utf8'));
  if (path.endsWith('.css')) return makeStyleRelative(bytes.toString('utf8'), `/${path}`);
  return undefined;
}
