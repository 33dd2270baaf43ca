import type { ManifestEntry } from '#core/fixity/manifest.ts';

/** What lies in a package: every file with its digest, the two manifests as they are written, and files whose bytes cannot be read. */
export interface BagContents {
  readonly files: readonly ManifestEntry[];
  readonly manifest: string | undefined;
  readonly tagManifest: string | undefined;
  readonly unreadable: readonly string[];
  /** How the container itself stands: a folder has nothing to say. */
  readonly seal: 'none' | 'whole' | 'broken';
}

/** The manifest of the payload (RFC 8493, section 2.1.3). */
export const MANIFEST = 'manifest-sha256.txt';
/** The manifest of the other files (section 2.2.1); nothing names it in turn. */
export const TAG_MANIFEST = 'tagmanifest-sha256.txt';

/** The path is no package: says why in Vietnamese. */
export class NoPackageError extends Error {
  override readonly name = 'NoPackageError';
}
