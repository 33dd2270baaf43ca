import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';

/** Files that are dear to make, kept from one build to the next by what they were made from. */
export interface KeptFiles {
  /** Lays a file at `path`: the one kept where it was made from the same `source`, else the one that `make` writes there. */
  readonly lay: (file: LaidFile, make: () => void | Promise<void>) => Promise<'kept' | 'made'>;
}

/** A file to lay: its name among those kept, what it is made from (any text that differs where that does), and where to. */
export interface LaidFile {
  readonly name: string;
  readonly source: string;
  readonly path: string;
}

/** Keeps files in a folder of the cache; without one every file is made anew. */
export function keepFiles(cacheDir: string | undefined): KeptFiles {
  if (cacheDir === undefined) {
    return {
      lay: async (_, make) => {
        await make();
        return 'made';
      },
    };
  }
  const code = codeDigest();
  return {
    lay: async ({ name, source, path }, make) => {
      const digest = createHash('sha256').update(`${code} ${source}`).digest('hex');
      const kept = join(cacheDir, `${name}.${digest}`);
      if (existsSync(kept)) {
        copy(kept, path);
        return 'kept';
      }
      await make();
      mkdirSync(cacheDir, { recursive: true });
      for (const former of readdirSync(cacheDir)) {
        if (former.startsWith(`${name}.`)) rmSync(join(cacheDir, former));
      }
      // A copy that was cut off must not be taken for the whole.
      copy(path, `${kept}-dang-ghi`);
      renameSync(`${kept}-dang-ghi`, kept);
      return 'made';
    },
  };
}

// Another writer writes other bytes: what is kept goes with the code that made it.
function codeDigest(): string {
  const hash = createHash('sha256').update(process.version);
  const files = ['package-lock.json', ...globSync(CODE).sort()];
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

const CODE = ['scripts/build/exports/*.ts', 'src/exports/**/*.ts', 'src/core/text/*.ts'];

function copy(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
}
