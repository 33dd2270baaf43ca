/** One line of a manifest: a file and the SHA-256 of its bytes, in lower-case hex. */
export interface ManifestEntry {
  readonly path: string;
  readonly digest: string;
}

/** A line that does not have the one form this archive writes; `line` counts from 1. */
export interface ManifestFault {
  readonly line: number;
  readonly text: string;
}

/** A manifest as BagIt (RFC 8493, section 2.1.3) and `sha256sum` read it: digest, two spaces, path; one file a line, in order of path. */
export function formatManifest(entries: readonly ManifestEntry[]): string {
  return [...entries]
    .sort((a, b) => comparePaths(a.path, b.path))
    .map(({ digest, path }) => `${digest}  ${encodePath(path)}\n`)
    .join('');
}

/** The entries of a manifest, and every line that is not in the form `formatManifest` writes: other letters, other spaces, a path twice or out of order. */
export function parseManifest(text: string): {
  readonly entries: readonly ManifestEntry[];
  readonly faults: readonly ManifestFault[];
} {
  const entries: ManifestEntry[] = [];
  const faults: ManifestFault[] = [];
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  if (last !== '') faults.push({ line: lines.length + 1, text: last });
  for (const [index, line] of lines.entries()) {
    const [, digest, path] = MANIFEST_LINE.exec(line) ?? [];
    const former = entries.at(-1)?.path;
    const inOrder =
      path === undefined || former === undefined || comparePaths(former, decodePath(path)) < 0;
    if (digest === undefined || path === undefined || !inOrder) {
      faults.push({ line: index + 1, text: line });
    } else entries.push({ digest, path: decodePath(path) });
  }
  return { entries, faults };
}

/** Orders paths by code unit, the same on every machine. */
export function comparePaths(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

const MANIFEST_LINE = /^([0-9a-f]{64}) {2}([^\r\n]+)$/;

// RFC 8493, section 2.1.3: only these three characters are percent-encoded.
function encodePath(path: string): string {
  return path.replace(/[%\r\n]/g, (character) => encodeURIComponent(character));
}

function decodePath(path: string): string {
  return path.replace(/%(?:25|0A|0D)/gi, (code) => decodeURIComponent(code));
}
