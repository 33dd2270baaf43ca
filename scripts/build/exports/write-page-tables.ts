import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { insideFolder } from '../../files/inside-folder.ts';
import { linkTables } from './page-tables.ts';

/** Gives every table on these pages of a site a file with its data, beside the page, and a link to it. */
export function writePageTables(folder: string, pages: readonly string[]): void {
  for (const path of pages) {
    const file = insideFolder(folder, path);
    const html = readFileSync(file, 'utf8');
    if (!html.includes('<table')) continue;
    const { html: linked, files } = linkTables(`/${path}`, html);
    if (linked !== html) writeFileSync(file, linked);
    for (const { name, text } of files) writeFileSync(join(dirname(file), name), text);
  }
}
