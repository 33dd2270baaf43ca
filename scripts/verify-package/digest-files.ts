import { createHash } from 'node:crypto';
import { tellProgress } from '../files/tell-progress.ts';
import type { BagSource } from './bag-source.ts';
import type { Manifest, ManifestSet } from './read-manifests.ts';

/** The digests of a package's files: by the name of the digest, then by path; and the files whose bytes cannot be read. */
export interface BagDigests {
  readonly by: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly unreadable: ReadonlySet<string>;
}

/** Reads every file of a package once and makes the digests that its lists use. */
export async function digestFiles(source: BagSource, manifests: ManifestSet): Promise<BagDigests> {
  const by = new Map<string, Map<string, string>>();
  const unreadable = new Set<string>();
  const total = source.files.length;
  const step = total < FEW ? () => {} : tellProgress('Kiểm tra', total);
  for (const { path } of source.files) {
    const names = namesFor(path.startsWith('data/') ? manifests.payload : manifests.tags);
    try {
      for (const [name, digest] of await digestFile(source, path, names)) {
        const digests = by.get(name) ?? new Map<string, string>();
        by.set(name, digests.set(path, digest));
      }
    } catch {
      unreadable.add(path);
    }
    step();
  }
  return { by, unreadable };
}

/** So many files are read in a moment: nobody has to be told how far it is. */
const FEW = 2000;

// Where no list can be checked, reading alone still finds what cannot be read.
function namesFor(manifests: readonly Manifest[]): ReadonlySet<string> {
  return new Set(manifests.length === 0 ? ['sha256'] : manifests.map(({ digest }) => digest));
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
