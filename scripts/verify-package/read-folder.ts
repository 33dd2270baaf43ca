import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ManifestEntry } from '#core/fixity/manifest.ts';
import { tellProgress } from '../files/tell-progress.ts';
import { listFiles } from '../test/list-files.ts';
import { type BagContents, MANIFEST, NoPackageError, TAG_MANIFEST } from './read-bag.ts';

/** Reads an unpacked package: the folder itself, or the one folder in it. Throws `NoPackageError` where there is none. */
export async function readFolder(folder: string): Promise<BagContents> {
  const bag = findBag(folder);
  const paths = listFiles(bag);
  const step = tellProgress('Kiểm tra', paths.length);
  const files: ManifestEntry[] = [];
  const unreadable: string[] = [];
  for (const path of paths) {
    try {
      files.push({ path, digest: await digestFile(join(bag, path)) });
    } catch {
      unreadable.push(path);
    }
    step();
  }
  const text = (path: string) =>
    files.some((file) => file.path === path) ? readFileSync(join(bag, path), 'utf8') : undefined;
  return {
    files,
    unreadable,
    manifest: text(MANIFEST),
    tagManifest: text(TAG_MANIFEST),
    seal: 'none',
  };
}

function findBag(folder: string): string {
  const isBag = (path: string) =>
    [MANIFEST, TAG_MANIFEST].some((name) => existsSync(join(path, name)));
  if (isBag(folder)) return folder;
  const inside = readdirSync(folder)
    .map((name) => join(folder, name))
    .filter(isBag);
  const [only] = inside;
  if (only === undefined || inside.length > 1) {
    throw new NoPackageError(`Không thấy gói trong «${folder}»: cần thư mục có tệp ${MANIFEST}.`);
  }
  return only;
}

async function digestFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
