import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const SEARCH_FILES = fileURLToPath(new URL('./browser/search-files.ts', import.meta.url));

/** A module script of a built site with all it imports, as one classic script; `path` is from the folder. */
export function classicScript(folder: string, path: string): Promise<Uint8Array> {
  return bundle({ entryPoints: [join(folder, path)] });
}

/** The script that answers search from files that are scripts. */
export function searchFilesScript(): Promise<Uint8Array> {
  return bundle({ entryPoints: [SEARCH_FILES] });
}

/** A data file as a classic script that hands its bytes to the page under the name `name`. */
export function dataScript(name: string, bytes: Uint8Array): Uint8Array {
  return Buffer.from(
    `archiveTakeAsset(${JSON.stringify(name)},"${Buffer.from(bytes).toString('base64')}");\n`,
  );
}

async function bundle(options: BuildOptions): Promise<Uint8Array> {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const [file] = outputFiles ?? [];
  if (file === undefined) throw new Error('esbuild gave no file');
  return file.contents;
}
