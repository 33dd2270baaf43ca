import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { takeLock } from '../files/lock.ts';
import { Refusal } from '../files/refusal.ts';

const KEPT = resolve('node_modules/.cache/kho');
const LOCK = 'khoa-dung';

/** What tells a former build of an archive that has changed both its names: no copy of anything. */
const REMEMBERED = 'ban-da-dung.txt';

/** Lets go of all that builds of this checkout have kept for the next one: records that were read, programs of pages, parts of the search, pictures. Refused while another command builds. */
export function forgetKept(): void {
  const lock = takeLock(join(KEPT, LOCK));
  if (lock === undefined)
    throw new Refusal('Một lệnh khác đang dựng trang ở đây; chờ lệnh ấy xong.');
  try {
    for (const entry of readdirSync(KEPT, { withFileTypes: true })) {
      const path = join(KEPT, entry.name);
      if (entry.name.startsWith(LOCK)) continue;
      if (!entry.isDirectory()) rmSync(path, { force: true });
      else forgetFolder(path);
    }
  } finally {
    lock.free();
  }
}

function forgetFolder(folder: string): void {
  const names = readdirSync(folder);
  if (!names.includes(REMEMBERED)) rmSync(folder, { recursive: true, force: true });
  for (const name of names) {
    if (name !== REMEMBERED) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
