import { createHash } from 'node:crypto';
import { tellProgress } from '../files/tell-progress.ts';
import type { BagSource } from './bag-source.ts';
import type { Manifest, ManifestSet } from './read-manifests.ts';

/** The digests of a package's files: by the name of the digest, then by path; the files whose bytes cannot be read; and the SHA-256 of the list that names all other lists. */
export interface BagDigests {
  readonly by: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly unreadable: ReadonlySet<string>;
  readonly root: string | undefined;
}

/** Reads every file of a package once and makes the digests that its lists use. */
export async function digestFiles(source: BagSource, manifests: ManifestSet): Promise<BagDigests> {
  const by = new Map<string, Map<string, string>>();
  const unreadable = new Set<string>();
  const rootPath = manifests.tags[0]?.path;
  let root: string | undefined;
  const step = tellProgress('Kiểm tra', source.files.length);
  for (const { path } of source.files) {
    const names = namesFor(path.startsWith('data/') ? manifests.payload : manifests.tags);
    try {
      for (const [name, digest] of await digestFile(source, path, names)) {
        if (name === 'sha256' && path === rootPath) root = digest;
        const digests = by.get(name) ?? new Map<string, string>();
        by.set(name, digests.set(path, digest));
      }
    } catch {
      unreadable.add(path);
    }
    step();
  }
  return { by, unreadable, root };
}

// SHA-256 is made in any case: the bytes are read anyway, and it is what a package is known by.
function namesFor(manifests: readonly Manifest[]): ReadonlySet<string> {
  return new Set(['sha256', ...manifests.map(({ digest }) => digest)]);
}

async function digestFile(
  source: BagSource,
  path: string,
  names: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const hashes = [...names].map((name) => [name, createHash(name)] as const);
  for await (const part of source.read(path)) for (const [, hash] of hashes) hash.update(part);
  return new Map(hashes.map(([name, hash]) => [name, hash.digest('hex')]));
}
