import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { insideFolder } from '../../files/inside-folder.ts';
import { listFiles } from '../../files/list-files.ts';
import { linkTables } from './page-tables.ts';

/** Gives every table on every built page a file with its data, beside the page, and a link to it; those of `finished` have theirs. */
export function writePageTables(folder: string, finished: ReadonlyMap<string, unknown>): void {
  for (const path of listFiles(folder)) {
    if (!path.endsWith('.html') || finished.has(path)) continue;
    const file = insideFolder(folder, path);
    const html = readFileSync(file, 'utf8');
    if (!html.includes('<table')) continue;
    const { html: linked, files } = linkTables(`/${path}`, html);
    if (linked !== html) writeFileSync(file, linked);
    for (const { name, text } of files) writeFileSync(join(dirname(file), name), text);
  }
}
