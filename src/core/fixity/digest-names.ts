/** The digests a bag may be checked by, as its manifests name them: how many hex digits each has, and whether it holds against those who mean to deceive. The first in this order that a bag has is the one its files are named by. */
export const DIGESTS: ReadonlyMap<string, DigestKind> = new Map([
  ['sha256', { digits: 64, strength: 'strong' }],
  ['sha512', { digits: 128, strength: 'strong' }],
  ['sha384', { digits: 96, strength: 'strong' }],
  ['sha224', { digits: 56, strength: 'strong' }],
  ['sha1', { digits: 40, strength: 'weak' }],
  ['md5', { digits: 32, strength: 'weak' }],
]);

/** How a digest is written and what it is worth. */
export interface DigestKind {
  readonly digits: number;
  readonly strength: 'strong' | 'weak';
}

/** The digest that a manifest of this name holds (`manifest-sha256.txt`, `tagmanifest-md5.txt`), and of which files; `undefined` where it is no manifest. */
export function readManifestName(
  path: string,
): { readonly of: 'payload' | 'tags'; readonly digest: string } | undefined {
  const [, tag, digest] = /^(tag)?manifest-([a-z\d-]+)\.txt$/i.exec(path) ?? [];
  if (digest === undefined) return undefined;
  return { of: tag === undefined ? 'payload' : 'tags', digest: digest.toLowerCase() };
}
