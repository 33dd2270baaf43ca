import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Archive } from '#core/model/archive/archive.ts';
import { SEARCH_FOLDER } from '#core/site-files.ts';
import { compressJson } from '#search/format/compress.ts';
import {
  type FullSegment,
  SEARCH_FORMAT,
  type SealedManifest,
  type SearchManifest,
} from '#search/format/manifest.ts';
import { publishFolder, publishNamed } from '#search/format/publish.ts';
import { checkOf } from '#search/format/seal.ts';
import { facetTable } from '#search/index/facet-table.ts';
import { joinNames } from '#search/index/learn-names.ts';
import { planGroups, planJobs } from '#search/index/plan-jobs.ts';
import type { SearchDocument } from '#search/index/search-document.ts';
import { isReadByPages } from '#search/index/segment-files.ts';
import { placeNames, suggestionNames } from '#search/index/suggestion-names.ts';
import { writeVocabulary } from '#search/index/write-vocabulary.ts';
import type { KnownNames } from '#search/query/other-names.ts';
import { type IndexedBodies, runJobs } from './search/run-jobs.ts';

/** What to index and where to: `outDir` is the built site, `cacheDir` keeps segments whose entries have not changed. */
export interface SearchIndexRequest {
  readonly archive: Archive;
  readonly bodies: IndexedBodies;
  readonly outDir: string;
  readonly cacheDir: string;
}

/** Adds the search index to a built site: segments, the index of their words, facets, names and a manifest that lists them. */
export async function buildSearchIndex({
  archive,
  bodies,
  outDir,
  cacheDir,
}: SearchIndexRequest): Promise<void> {
  const groups = planGroups(archive);
  const plan = planJobs(cacheDir, groups);
  await runJobs(plan.full, bodies);
  await runJobs([plan.index], bodies);
  forgetOld(cacheDir, [...plan.full, plan.index]);
  const target = join(outDir, SEARCH_FOLDER);
  const segments = plan.full.map(({ folder }) => folder);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  publishFolder(plan.index.folder, target, () => true);
  for (const { folder } of plan.full) publishFolder(folder, target, isReadByPages);
  const manifest: SearchManifest = {
    format: SEARCH_FORMAT,
    index: basename(plan.index.folder),
    full: groups.map((group, n) => fullSegment(group, basename(plan.full[n]?.folder ?? ''))),
    facets: publishNamed(target, 'facets', compressJson(facetTable(archive, groups))),
    names: publishNamed(target, 'names', compressJson(suggestionNames(archive))),
    otherNames: publishNamed(target, 'other-names', compressJson(knownNames(archive, segments))),
    vocabulary: writeVocabulary(segments, target),
  };
  const sealed: SealedManifest = { ...manifest, check: checkOf(manifest) };
  writeFileSync(join(target, 'manifest.json'), JSON.stringify(sealed));
}

function knownNames(archive: Archive, segments: readonly string[]): KnownNames {
  const told = (archive.site.otherNames ?? []).map(({ names }) => names);
  return { same: joinNames(told, segments), places: placeNames(archive) };
}

function forgetOld(cacheDir: string, jobs: readonly { readonly folder: string }[]): void {
  const kept = new Set(jobs.map(({ folder }) => basename(folder)));
  for (const name of readdirSync(cacheDir)) {
    if (!kept.has(name)) rmSync(join(cacheDir, name), { recursive: true, force: true });
  }
}

function fullSegment(group: readonly SearchDocument[], folder: string): FullSegment {
  const years = group.map(({ date }) => date.slice(0, 4));
  return {
    folder,
    kind: group[0]?.kind ?? 'item',
    size: group.length,
    years: years.flatMap((year, i) => (year === years[i - 1] ? [] : [[year, i] as const])),
  };
}
