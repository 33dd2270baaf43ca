import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { insideFolder } from '../../files/inside-folder.ts';
import { listFiles } from '../../test/list-files.ts';
import { makePageRelative, makeStyleRelative } from '../addresses/make-relative.ts';
import { finishNotFoundPage } from './not-found-page.ts';
import { dropUnusedDigests } from './page-policy.ts';

/** A file of the finished site: its path from the site's root, its size in bytes and its SHA-256 in lower-case hex. */
export interface BuiltFile {
  readonly path: string;
  readonly size: number;
  readonly digest: string;
}

/** Makes every address of a built site relative, so that it works wherever it is put, and gives every file as it then is, in order of path. */
export function finishFiles(folder: string, rootPath: string): readonly BuiltFile[] {
  return listFiles(folder).map((path) => {
    const file = insideFolder(folder, path);
    const bytes = readFileSync(file);
    const finished = finishFile(path, bytes, rootPath);
    if (finished !== undefined) writeFileSync(file, finished);
    const written = finished ?? bytes;
    const digest = createHash('sha256').update(written).digest('hex');
    return { path, size: Buffer.byteLength(written), digest };
  });
}

function finishFile(path: string, bytes: Buffer, rootPath: string): string | undefined {
  if (path === '404.html') return finishNotFoundPage(bytes.toString('utf8'), rootPath);
  if (path.endsWith('.html'))
    return makePageRelative(dropUnusedDigests(bytes.toString('utf8')), `/${path}`);
  if (path.endsWith('.css')) return makeStyleRelative(bytes.toString('utf8'), `/${path}`);
  return undefined;
}
