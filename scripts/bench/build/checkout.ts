import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

/** A copy of this checkout to build in: its own code, which may be edited, and its own cache; the installed packages are those of this one. */
export interface Checkout {
  readonly folder: string;
  /** Lets go of all that builds in it have kept. */
  readonly clear: () => void;
  /** Lets go of it, and takes the programs of pages, which know nothing of items, from another checkout. */
  readonly takePrograms: (from: string) => void;
}

const COPIED = ['src', 'scripts', 'public', 'astro.config.mjs', 'tsconfig.json', 'LICENSE'];
const NEEDED = ['package.json', 'package-lock.json'];
const INSTALLED = '.package-lock.json';

/** What Node has made of the code of commands, by the code itself. */
const KEPT_CODE = 'ma-lenh';

/** Copies this checkout to a folder; where a copy lies there already its code is put right again. */
export function makeCheckout(folder: string): Checkout {
  const packages = join(folder, 'node_modules');
  mkdirSync(packages, { recursive: true });
  for (const name of [...COPIED, ...NEEDED]) cpSync(name, join(folder, name), { recursive: true });
  for (const name of readdirSync('node_modules')) {
    if (name.startsWith('.') || existsSync(join(packages, name))) continue;
    symlinkSync(resolve('node_modules', name), join(packages, name), 'junction');
  }
  const installed = join('node_modules', INSTALLED);
  if (existsSync(installed)) copyFileSync(installed, join(packages, INSTALLED));
  const cache = join(packages, '.cache');
  return {
    folder,
    clear: () => rmSync(cache, { recursive: true, force: true }),
    takePrograms: (from) => {
      const programs = 'node_modules/.cache/kho/trang';
      for (const name of readdirSync(join(from, programs, '..'))) {
        if (name !== KEPT_CODE) rmSync(join(cache, 'kho', name), { recursive: true, force: true });
      }
      cpSync(join(from, programs), join(folder, programs), { recursive: true });
    },
  };
}
