import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '#import/draft/draft.ts';
import { writeRecord } from '#import/draft/write-record.ts';
import { undoneWhenInterrupted } from '../command/interruption.ts';
import { insideFolder } from '../files/inside-folder.ts';

/** Writes a draft and its pictures below a content root, whole or not at all and never over a file that is there; gives the files written, from that root, the draft first. */
export async function writeDraft(root: string, draft: Draft): Promise<readonly string[]> {
  const folder = folderOf(draft);
  const record = { name: `${draft.slug}.md`, bytes: Buffer.from(writeRecord(draft), 'utf8') };
  const place = insideFolder(root, folder);
  mkdirSync(place, { recursive: true });
  // Hidden, so that no reading of the archive takes it for content.
  const aside = mkdtempSync(join(place, '.nhap-'));
  const clear = () => rmSync(aside, { recursive: true, force: true });
  try {
    // The record last: without it pictures are only files that no item shows.
    const files = [...draft.pictures, record];
    await undoneWhenInterrupted(clear, async () => putAll(aside, place, files));
  } finally {
    clear();
  }
  return [record, ...draft.pictures].map(({ name }) => `${folder}/${name}`);
}

/** A name for a draft that no file in the folder of its year has: the slug, else the slug with a number. */
export function freeName(root: string, year: string, slug: string): string {
  const isTaken = (name: string) => existsSync(join(root, 'tin', year, `${name}.md`));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? slug : `${slug}-${number}`;
    if (!isTaken(name)) return name;
  }
}

function folderOf({ year }: Draft): string {
  return `tin/${year}`;
}

interface FileToPut {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function putAll(aside: string, place: string, files: readonly FileToPut[]): void {
  for (const { name, bytes } of files) writeFileSync(join(aside, name), bytes);
  const put: string[] = [];
  try {
    for (const { name } of files) {
      putNew(join(aside, name), join(place, name));
      put.push(join(place, name));
    }
  } catch (error) {
    for (const file of put) rmSync(file, { force: true });
    throw error;
  }
}

// A link fails where a file is there; file systems without links are asked before.
function putNew(from: string, to: string): void {
  try {
    linkSync(from, to);
    unlinkSync(from);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!WITHOUT_LINKS.has(code) || existsSync(to)) throw error;
    renameSync(from, to);
  }
}

const WITHOUT_LINKS: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
]);
