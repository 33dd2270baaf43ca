import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Archive } from '#core/model/archive/archive.ts';
import { shortDigest } from '../format/publish.ts';
import type { WrittenEntry } from './entry-parts.ts';
import type { IndexToLay } from './lay-index.ts';
import type { SearchDocument } from './search-document.ts';
import { searchItems, searchLegalDocuments } from './search-documents.ts';
import { readFacts } from './segment.ts';

/** What has to be made for a search folder. Folders are named by the digest of what goes in, so what has not changed is there already. */
export interface IndexPlan {
  /** One for each of the groups, in their order. */
  readonly segments: readonly SegmentJob[];
  readonly index: LayIndexJob;
}

/** A segment to be made, and the segments of earlier builds that hold some of its entries. */
export interface SegmentJob {
  readonly kind: 'full';
  readonly folder: string;
  readonly entries: readonly KeyedDocument[];
  readonly former: readonly string[];
}

/** A document and the key of all that a segment takes from it. */
export interface KeyedDocument {
  readonly key: string;
  readonly document: SearchDocument;
}

/** An index to be laid. */
export interface LayIndexJob extends IndexToLay {
  readonly kind: 'index';
}

/** The documents of each segment: items by year, then registered documents. */
export function planGroups(archive: Archive): readonly (readonly SearchDocument[])[] {
  return [searchItems(archive), searchLegalDocuments(archive)].flatMap((documents) =>
    planSegments(documents.map(({ date }) => date.slice(0, 4))).map(({ start, end }) =>
      documents.slice(start, end),
    ),
  );
}

/** Plans the segments and the index of a search folder. */
export function planJobs(
  cacheDir: string,
  groups: readonly (readonly SearchDocument[])[],
): IndexPlan {
  const code = codeDigest();
  const kept = existsSync(cacheDir) ? readdirSync(cacheDir).filter(isWhole) : [];
  const heldBy = new Map(
    kept
      .map((name) => resolve(cacheDir, name))
      .flatMap((folder) => readFacts(folder)?.keys.map((key) => [key, folder] as const) ?? []),
  );
  const folderOf = (kind: string, names: readonly string[]): string =>
    resolve(cacheDir, `${kind}-${shortDigest(code + kind + names.join())}`);
  const segments = groups.map((documents): SegmentJob => {
    const entries = documents.map((document) => ({
      key: shortDigest(code + JSON.stringify(document)),
      document,
    }));
    const former = new Set(entries.flatMap(({ key }) => heldBy.get(key) ?? []));
    const folder = folderOf(
      'full',
      entries.map(({ key }) => key),
    );
    return { kind: 'full', folder, entries, former: [...former] };
  });
  const folders = segments.map(({ folder }) => folder);
  const folder = folderOf(
    'index',
    folders.map((each) => basename(each)),
  );
  const former = kept.find((name) => name.startsWith('index-') && name !== basename(folder));
  return {
    segments,
    index: {
      kind: 'index',
      code,
      segments: folders,
      folder,
      former: former && resolve(cacheDir, former),
    },
  };
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

/** A run of consecutive entries, in order of time, that makes one segment. */
export interface SegmentRange {
  readonly start: number;
  readonly end: number;
}

/** Entries of a segment: fewer are more files to join; more cost memory, and time where one of them has changed. */
const SEGMENT_SIZE = 1000;

/**
 * Cuts entries, oldest first, into segments of about `SEGMENT_SIZE` at the borders of years: small years share a segment,
 * a large year has several. What is added at the end leaves every earlier segment as it was.
 */
export function planSegments(
  years: readonly string[],
  size = SEGMENT_SIZE,
): readonly SegmentRange[] {
  const ranges: SegmentRange[] = [];
  let start = 0;
  const cut = (end: number): void => {
    if (end > start) ranges.push({ start, end });
    start = end;
  };
  const ends = years.flatMap((year, n) => (year === years[n + 1] ? [] : [n + 1]));
  for (const [n, end] of ends.entries()) {
    if (end - start > size) cut(ends[n - 1] ?? 0);
    while (end - start > size) cut(start + size);
  }
  cut(years.length);
  return ranges;
}

/** A part of an index to be made in `folder`. */
export type IndexJob = SegmentJob | LayIndexJob;

/** What a process that makes a part of an index is told: its job, and for a segment the texts of the documents that no former one holds. */
export type IndexOrder =
  | LayIndexJob
  | (Omit<SegmentJob, 'entries'> & {
      readonly entries: readonly (KeyedDocument & Partial<WrittenEntry>)[];
    });
