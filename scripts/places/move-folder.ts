import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../files/refusal.ts';

/** Moves a folder to where nothing is; from one disk to another by copying it whole before it is cleared. */
export function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyWhole(from, to);
    rmSync(from, { recursive: true, force: true });
  }
}

/** Copies a file, a link as the link it is, or a folder with all that lies in it, to where nothing is. */
export function copyWhole(from: string, to: string): void {
  const found = lstatSync(from);
  if (found.isDirectory()) {
    mkdirSync(to);
    for (const name of readdirSync(from)) copyWhole(join(from, name), join(to, name));
  } else if (found.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
  else if (found.isFile()) copyFileSync(from, to);
  else throw new Refusal(`«${from}» không phải tệp thường hay thư mục. Chuyển nó ra chỗ khác.`);
}
