import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Archive } from '#core/model/archive/archive.ts';
import type { TextBlock } from '../format/manifest.ts';
import { shortDigest } from '../format/publish.ts';
import type { IndexToLay } from './lay-index.ts';
import type { SearchDocument } from './search-document.ts';
import { searchDocuments } from './search-documents.ts';
import { readFacts } from './segment.ts';

/** A segment to be made in `folder`, and the segments of earlier builds that hold some of its entries. */
export interface SegmentJob {
  readonly kind: 'full';
  readonly folder: string;
  readonly entries: readonly KeyedEntry[];
  readonly former: readonly string[];
}

/** A document, the key of all that a segment takes from it, and its text, where it has to be read. */
export interface KeyedEntry {
  readonly key: string;
  readonly document: SearchDocument;
  readonly blocks?: readonly TextBlock[];
}

/** A part of a search folder to be made. Folders are named by the digest of what goes in, so what has not changed is there already. */
export type IndexJob = SegmentJob | IndexToLay;

/** Plans the segments of an archive and the index of them all. */
export function planJobs(
  cacheDir: string,
  archive: Archive,
): { readonly segments: readonly SegmentJob[]; readonly index: IndexToLay } {
  const code = codeDigest();
  const names = existsSync(cacheDir) ? readdirSync(cacheDir).filter(isWhole) : [];
  const kept = names.map((name) => resolve(cacheDir, name));
  const heldBy = new Map(
    kept.flatMap((folder) => readFacts(folder)?.keys.map((key) => [key, folder] as const) ?? []),
  );
  const folderOf = (kind: IndexJob['kind'], made: readonly string[]): string =>
    resolve(cacheDir, `${kind}-${shortDigest(code + kind + made.join())}`);
  const segments = planSegments(searchDocuments(archive)).map((documents): SegmentJob => {
    const entries = documents.map((document) => ({
      key: shortDigest(code + JSON.stringify(document)),
      document,
    }));
    const keys = entries.map(({ key }) => key);
    const former = new Set(keys.flatMap((key) => heldBy.get(key) ?? []));
    return { kind: 'full', folder: folderOf('full', keys), entries, former: [...former] };
  });
  const folders = segments.map(({ folder }) => folder);
  const folder = folderOf(
    'index',
    folders.map((each) => basename(each)),
  );
  const former = kept.find((each) => basename(each).startsWith('index-') && each !== folder);
  return { segments, index: { kind: 'index', code, segments: folders, folder, former } };
}

// What is being made bears another name until it is whole.
function isWhole(name: string): boolean {
  return /^[a-z]+-[0-9a-f]+$/.test(name);
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** What makes the texts, numbers and dates that are indexed, and the index of them. */
const CODE = [
  'package.json',
  ...['core', 'markdown', 'reader', 'search/{format,index,query}'].map(
    (room) => `src/${room}/**/*.ts`,
  ),
  'scripts/build/search/*.ts',
];

// What an older program made is never taken for new. The names of published folders hold it: the same on every machine.
function codeDigest(): string {
  const hash = createHash('sha256');
  const files = globSync(CODE, { cwd: ROOT }).map((file) => file.replaceAll('\\', '/'));
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

/** Entries of a segment: fewer are more files to join; more cost memory, and time where one of them has changed. */
const SEGMENT_SIZE = 1000;

/**
 * Cuts entries, oldest first, into segments of about `size` at the borders of years: small years share a segment, a large
 * year has several. What is added at the end leaves every earlier segment as it was.
 */
export function planSegments<Dated extends Pick<SearchDocument, 'date'>>(
  entries: readonly Dated[],
  size = SEGMENT_SIZE,
): readonly (readonly Dated[])[] {
  const segments: (readonly Dated[])[] = [];
  let start = 0;
  const cut = (end: number): void => {
    if (end > start) segments.push(entries.slice(start, end));
    start = end;
  };
  const years = entries.map(({ date }) => date.slice(0, 4));
  const ends = years.flatMap((year, n) => (year === years[n + 1] ? [] : [n + 1]));
  for (const [n, end] of ends.entries()) {
    if (end - start > size) cut(ends[n - 1] ?? 0);
    while (end - start > size) cut(start + size);
  }
  cut(entries.length);
  return segments;
}
