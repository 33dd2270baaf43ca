import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Archive } from '#core/model/archive/archive.ts';
import type { TextBlock } from '../format/manifest.ts';
import { shortDigest } from '../format/publish.ts';
import type { IndexToLay } from './lay-index.ts';
import type { SearchDocument } from './search-document.ts';
import { searchItems, searchLegalDocuments } from './search-documents.ts';

/** What has to be made for a search folder. Folders are named by the digest of what goes in, so what has not changed is there already. */
export interface IndexPlan {
  /** One for each of the groups, in their order. */
  readonly full: readonly SegmentJob[];
  readonly index: LayIndexJob;
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
  const folderOf = (kind: string, content: string): string =>
    resolve(cacheDir, `${kind}-${shortDigest(code + kind + content)}`);
  const full = groups.map((documents): SegmentJob => {
    const entries = documents.map((document) => ({
      key: shortDigest(code + JSON.stringify(document)),
      document,
    }));
    const folder = folderOf('full', entries.map(({ key }) => key).join());
    return { kind: 'full', cacheDir, entries, folder };
  });
  const segments = full.map(({ folder }) => folder);
  const names = segments.map((folder) => basename(folder));
  const folder = folderOf('index', names.join());
  const former = findFormer(cacheDir, folder);
  return { full, index: { kind: 'index', code, segments, folder, former } };
}

// What an earlier build laid.
function findFormer(cacheDir: string, folder: string): string | undefined {
  if (!existsSync(cacheDir)) return undefined;
  const name = readdirSync(cacheDir).find((each) => /^index-[0-9a-f]+$/.test(each));
  return name === undefined || name === basename(folder) ? undefined : resolve(cacheDir, name);
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** The search itself, and what makes the texts, numbers and dates that are indexed. */
const CODE = ['src/search', 'src/core', 'src/markdown', 'src/reader', 'scripts/build/search'];

// What an older program made is never taken for new. The names of published folders hold it: the same on every machine.
function codeDigest(): string {
  const hash = createHash('sha256');
  for (const folder of CODE) {
    const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
      if (!/^(?:engine|page)/.test(file))
        hash.update(file).update(readFileSync(join(ROOT, folder, file)));
    }
  }
  return hash.update(readFileSync(join(ROOT, 'package.json'))).digest('hex');
}

/** A run of consecutive entries, in order of time, that makes one full segment. */
export interface SegmentRange {
  readonly start: number;
  readonly end: number;
}

/** Entries in a full segment: fewer lose relevance, because each segment weighs words by its own texts; more cost memory and time. */
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
  for (let at = 0; at < years.length; ) {
    const end = endOfYear(years, at);
    if (end - start > size && at > start) {
      ranges.push({ start, end: at });
      start = at;
    }
    for (; end - start > size; start += size) ranges.push({ start, end: start + size });
    at = end;
  }
  if (start < years.length) ranges.push({ start, end: years.length });
  return ranges;
}

function endOfYear(years: readonly string[], start: number): number {
  let end = start;
  while (end < years.length && years[end] === years[start]) end++;
  return end;
}

/** A document and the key of all that a segment takes from it. */
export interface KeyedDocument {
  readonly key: string;
  readonly document: SearchDocument;
}

/** A segment to be made: its documents, and the folder that keeps what was taken from them before. */
export interface SegmentJob {
  readonly kind: 'full';
  readonly folder: string;
  readonly cacheDir: string;
  readonly entries: readonly KeyedDocument[];
}

/** What a process that lays segments in an index is told. */
export interface LayIndexJob extends IndexToLay {
  readonly kind: 'index';
}

/** A part of the index that a process of its own makes in `folder`. */
export type IndexJob = SegmentJob | LayIndexJob;

/** What an indexing process is told on its standard input: its job, and for a segment the texts of those documents of which nothing is kept, by their places. */
export type IndexOrder =
  | LayIndexJob
  | (SegmentJob & { readonly texts: readonly (readonly [place: number, readonly TextBlock[]])[] });
