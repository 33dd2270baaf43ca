/** One line of a manifest: a file and the digest of its bytes, in lower-case hex. */
export interface ManifestEntry {
  readonly path: string;
  readonly digest: string;
}

/** A manifest as BagIt (RFC 8493, section 2.1.3) and `sha256sum` read it: digest, two spaces, path; one file a line, in order of path. */
export function formatManifest(entries: readonly ManifestEntry[]): string {
  return [...entries]
    .sort((a, b) => comparePaths(a.path, b.path))
    .map(({ digest, path }) => `${digest}  ${encodePath(path)}\n`)
    .join('');
}

/** Orders paths by code unit, the same on every machine. */
export function comparePaths(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

// RFC 8493, section 2.1.3: only these three characters are percent-encoded.
function encodePath(path: string): string {
  return path.replace(/[%\r\n]/g, (character) => encodeURIComponent(character));
}
