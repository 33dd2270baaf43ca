/** A file of a package: its path from the package's folder and its size in bytes. */
export interface BagFile {
  readonly path: string;
  readonly size: number;
}

/** A package as it lies in a folder or in a zip file: what is in it, what is wrong with it before any digest is made, and how to read it. */
export interface BagSource {
  /** The package's own folder, as a person names it. */
  readonly name: string;
  readonly files: readonly BagFile[];
  /** What is wrong and what is worth knowing, as Vietnamese sentences. */
  readonly faults: readonly string[];
  readonly notes: readonly string[];
  /** Whether what systems leave by themselves may lie among the files: nothing writes into a zip file by itself. */
  readonly systemFiles: 'expected' | 'foreign';
  /** The bytes of a file, part by part; throws where they cannot be had as the package describes them. */
  readonly read: (path: string) => AsyncIterable<Uint8Array>;
}

/** What was named cannot be checked as a package: says why in Vietnamese. */
export class NoPackageError extends Error {
  override readonly name = 'NoPackageError';
}
