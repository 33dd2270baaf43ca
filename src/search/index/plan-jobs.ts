import { existsSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Archive } from '#core/model/archive/archive.ts';
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
  const code = searchCodeDigest();
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
