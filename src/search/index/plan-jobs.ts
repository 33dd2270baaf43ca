import { basename, resolve } from 'node:path';
import type { Archive } from '#core/model/archive/archive.ts';
import type { ShardSizes } from '../format/index-files.ts';
import { SEGMENTS_AN_INDEX } from '../format/manifest.ts';
import { shortDigest } from '../format/short-digest.ts';
import { searchCodeDigest } from './code-digest.ts';
import type { LayIndexJob, SegmentJob } from './index-job.ts';
import type { SearchDocument } from './search-document.ts';
import { searchItems, searchLegalDocuments } from './search-documents.ts';
import { planSegments } from './segments.ts';

/** What has to be made for a search folder. Folders are named by the digest of what goes in, so what has not changed is there already. */
export interface IndexPlan {
  /** One for each of the groups, in their order. */
  readonly full: readonly SegmentJob[];
  readonly summary: readonly SegmentJob[];
  /** One for each `SEGMENTS_AN_INDEX` summary segments. */
  readonly summaryIndexes: readonly LayIndexJob[];
  /** One for each `SEGMENTS_AN_INDEX` full segments. */
  readonly fullIndexes: readonly LayIndexJob[];
}

/** The documents of each full segment: items by year, then registered documents. */
export function planGroups(archive: Archive): readonly (readonly SearchDocument[])[] {
  return [searchItems(archive), searchLegalDocuments(archive)].flatMap((documents) =>
    planSegments(documents.map(({ date }) => date.slice(0, 4))).map(({ start, end }) =>
      documents.slice(start, end),
    ),
  );
}

/** Entries of a summary segment: indexing them takes the memory of a full segment's whole texts. */
const SUMMARY_SIZE = 4000;

/**
 * Every query asks the summary segments, so their rows waste less on words nobody asked for, and they list more of them.
 * Columns are wide: a request costs about as much as a kilobyte.
 */
const SHARDS = {
  summary: { row: 1500, column: 64_000 },
  full: { row: 8000, column: 64_000 },
} as const satisfies Record<string, ShardSizes>;

/** Plans the segments and indexes of a search folder. */
export function planJobs(
  cacheDir: string,
  groups: readonly (readonly SearchDocument[])[],
): IndexPlan {
  const code = searchCodeDigest();
  const folderOf = (kind: string, content: string): string => {
    return resolve(cacheDir, `${kind}-${shortDigest(code + kind + content)}`);
  };
  const segment = (kind: SegmentJob['kind'], documents: SegmentJob['documents']): SegmentJob => {
    return { kind, documents, folder: folderOf(kind, JSON.stringify(documents)) };
  };
  const index = (segments: readonly SegmentJob[], shards: ShardSizes): LayIndexJob => {
    const folders = segments.map(({ folder }) => folder);
    const names = folders.map((folder) => basename(folder));
    return { kind: 'index', segments: folders, shards, folder: folderOf('index', names.join()) };
  };
  const all = groups.flat();
  const full = groups.map((documents) => segment('full', documents));
  const parts = all.length === 0 ? [[]] : cut(all, SUMMARY_SIZE);
  const summary = parts.map((documents) => segment('summary', documents));
  return {
    full,
    summary,
    summaryIndexes: cut(summary, SEGMENTS_AN_INDEX).map((part) => index(part, SHARDS.summary)),
    fullIndexes: cut(full, SEGMENTS_AN_INDEX).map((part) => index(part, SHARDS.full)),
  };
}

function cut<Value>(values: readonly Value[], size: number): readonly (readonly Value[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, n) =>
    values.slice(n * size, (n + 1) * size),
  );
}
