import { comparePaths, type ManifestEntry } from './manifest.ts';

/** One difference between a manifest and the files that are there; a renamed file is a missing and an added one with the same digest. */
export type Difference =
  | { readonly kind: 'changed' | 'missing' | 'added'; readonly path: string }
  | { readonly kind: 'renamed'; readonly path: string; readonly former: string };

/** Every difference between the files a manifest names and those that are present, in order of path. */
export function compareFiles(
  named: readonly ManifestEntry[],
  present: readonly ManifestEntry[],
): readonly Difference[] {
  const presentPaths = new Map(present.map(({ path, digest }) => [path, digest]));
  const namedPaths = new Set(named.map(({ path }) => path));
  const missing = named.filter(({ path }) => !presentPaths.has(path));
  const added = present.filter(({ path }) => !namedPaths.has(path));
  const renames = pairByDigest(missing, added);
  const formers = new Set(renames.values());
  const differences: Difference[] = [
    ...named
      .filter(({ path, digest }) => presentPaths.has(path) && presentPaths.get(path) !== digest)
      .map(({ path }) => ({ kind: 'changed' as const, path })),
    ...missing
      .filter(({ path }) => !formers.has(path))
      .map(({ path }) => ({ kind: 'missing' as const, path })),
    ...added.map(({ path }): Difference => {
      const former = renames.get(path);
      return former === undefined ? { kind: 'added', path } : { kind: 'renamed', path, former };
    }),
  ];
  return differences.sort((a, b) => comparePaths(a.path, b.path));
}

/** New path → former path, each missing file used once. */
function pairByDigest(
  missing: readonly ManifestEntry[],
  added: readonly ManifestEntry[],
): ReadonlyMap<string, string> {
  const free = new Map<string, string[]>();
  for (const { path, digest } of missing) free.set(digest, [...(free.get(digest) ?? []), path]);
  const pairs = new Map<string, string>();
  for (const { path, digest } of added) {
    const former = free.get(digest)?.shift();
    if (former !== undefined) pairs.set(path, former);
  }
  return pairs;
}
