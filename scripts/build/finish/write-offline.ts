import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { groupFiles, OFFLINE_LIST, OFFLINE_WORKER } from '#offline/offline-list.ts';
import type { BuiltFile } from './finish-files.ts';

const WORKER = fileURLToPath(new URL('../../../src/offline/service-worker.ts', import.meta.url));

/** Writes the script that answers without a network, once a reader has asked for it, to the root of a site, and gives the paths of the modules it is made of, from this checkout. */
export async function writeOfflineWorker(folder: string): Promise<readonly string[]> {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    entryPoints: [WORKER],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    metafile: true,
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  writeFileSync(join(folder, OFFLINE_WORKER), bytes);
  return Object.keys(metafile.inputs).map((path) => `./${path}`);
}

/** Writes the list of what a reader can keep, by parts with their sizes, of the build with this digest. */
export function writeOfflineList(
  folder: string,
  { files, digest }: { readonly files: readonly BuiltFile[]; readonly digest: string },
): void {
  const kept = files.filter(({ path }) => path !== OFFLINE_WORKER);
  const list = { digest, groups: groupFiles(kept) };
  writeFileSync(join(folder, OFFLINE_LIST), JSON.stringify(list));
}
