import { readFileSync } from 'node:fs';
import { listFiles } from '#scripts/files/list-files.ts';

/** One file of code: its path from the top of the project, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const CODE = /\.(?:ts|mjs|astro)$/;

/** Every file of code in the folders named, the ones tests hold up as bad aside. */
export function readSources(...folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    listFiles(folder)
      .filter((file) => CODE.test(file) && !file.startsWith('fixtures/'))
      .map((file) => {
        const path = `${folder}/${file}`;
        return { path, text: readFileSync(path, 'utf8') };
      }),
  );
}
