import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Archive } from '#core/model/archive.ts';
import { planBundles } from '#search/bundles.ts';
import { facetTable } from '#search/facet-table.ts';
import { compressJson } from '#search/index/bundle-files.ts';
import {
  type FullBundle,
  SEARCH_FOLDER,
  SEARCH_FORMAT,
  type SearchManifest,
} from '#search/plan/manifest.ts';
import type { SearchDocument } from '#search/search-document.ts';
import { searchItems, searchLegalDocuments } from '#search/search-documents.ts';
import { suggestionNames } from '#search/suggestion-names.ts';
import type { BundleJob } from './search/bundle-job.ts';
import { searchCodeDigest } from './search/code-digest.ts';
import { runBundleJob } from './search/run-bundle.ts';
import { shareProgram } from './search/share-program.ts';
import { writeVocabulary } from './search/write-vocabulary.ts';

/** What to index and where to: `outDir` is the built site, `cacheDir` keeps bundles whose entries have not changed. */
export interface SearchIndexRequest {
  readonly root: string;
  readonly archive: Archive;
  readonly outDir: string;
  readonly cacheDir: string;
}

/** Adds the search index to a built site: light bundles, full bundles, facets, names and a manifest that lists them. */
export async function buildSearchIndex({
  root,
  archive,
  outDir,
  cacheDir,
}: SearchIndexRequest): Promise<void> {
  const groups = planGroups(archive);
  const jobs = planJobs({ root, groups, cacheDir, code: searchCodeDigest() });
  await runJobs(jobs);
  forgetOldBundles(cacheDir, jobs);
  const target = join(outDir, SEARCH_FOLDER);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const { folder } of jobs) publish(folder, join(target, baseName(folder)));
  shareProgram(jobs[0]?.folder, target);
  const manifest: SearchManifest = {
    format: SEARCH_FORMAT,
    light: jobs
      .filter(({ kind }) => kind === 'light')
      .map(({ folder, documents }) => ({ folder: baseName(folder), size: documents.length })),
    full: groups.map((group, i) => fullBundle(group, baseName(jobs[i]?.folder ?? ''))),
    facets: writeNamed(target, 'facets', compressJson(facetTable(archive, groups))),
    names: writeNamed(target, 'names', compressJson(suggestionNames(archive))),
    vocabulary: writeVocabulary(
      jobs.filter(({ kind }) => kind === 'full').map(({ folder }) => folder),
      target,
    ),
  };
  writeFileSync(join(target, 'manifest.json'), JSON.stringify(manifest));
}

/** Entries of a light bundle; more would need more than the half gigabyte of memory that indexing them takes. */
const LIGHT_SIZE = 12_000;

function planGroups(archive: Archive): readonly (readonly SearchDocument[])[] {
  return [searchItems(archive), searchLegalDocuments(archive)].flatMap((documents) =>
    planBundles(documents.map(({ date }) => date.slice(0, 4))).map(({ start, end }) =>
      documents.slice(start, end),
    ),
  );
}

interface JobPlan {
  readonly root: string;
  readonly groups: readonly (readonly SearchDocument[])[];
  readonly cacheDir: string;
  readonly code: string;
}

function planJobs({ root, groups, cacheDir, code }: JobPlan): readonly BundleJob[] {
  const all = groups.flat();
  const light: (typeof all)[] = [];
  for (let start = 0; start < Math.max(all.length, 1); start += LIGHT_SIZE) {
    light.push(all.slice(start, start + LIGHT_SIZE));
  }
  const job = (kind: BundleJob['kind'], documents: BundleJob['documents']): BundleJob => {
    const digest = createHash('sha256')
      .update(code + kind + JSON.stringify(documents))
      .digest('hex');
    return { kind, root, documents, folder: resolve(cacheDir, `${kind}-${digest.slice(0, 12)}`) };
  };
  return [
    ...groups.map((documents) => job('full', documents)),
    ...light.map((documents) => job('light', documents)),
  ];
}

async function runJobs(jobs: readonly BundleJob[]): Promise<void> {
  // A light bundle holds ten times the entries of a full one: beside another process it would pass a gigabyte of memory.
  await runInLanes(
    1,
    jobs.filter(({ kind }) => kind === 'light'),
  );
  await runInLanes(
    Math.min(2, availableParallelism()),
    jobs.filter(({ kind }) => kind === 'full'),
  );
}

async function runInLanes(lanes: number, jobs: readonly BundleJob[]): Promise<void> {
  const queue = jobs.values();
  const runLane = async () => {
    for (const job of queue) await runBundleJob(job);
  };
  await Promise.all(Array.from({ length: lanes }, runLane));
}

function forgetOldBundles(cacheDir: string, jobs: readonly BundleJob[]): void {
  const kept = new Set(jobs.map(({ folder }) => baseName(folder)));
  for (const name of readdirSync(cacheDir)) {
    if (!kept.has(name)) rmSync(join(cacheDir, name), { recursive: true, force: true });
  }
}

function publish(from: string, to: string): void {
  cpSync(from, to, {
    recursive: true,
    filter: (path) => !/(?:pagefind\.(?:js|wasm)|words\.json)$/.test(path),
  });
}

function fullBundle(group: readonly SearchDocument[], folder: string): FullBundle {
  const years = group.map(({ date }) => date.slice(0, 4));
  return {
    folder,
    kind: group[0]?.kind ?? 'item',
    size: group.length,
    years: years.flatMap((year, i) => (year === years[i - 1] ? [] : [[year, i] as const])),
  };
}

function writeNamed(target: string, name: string, content: Uint8Array): string {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const file = `${name}-${digest}.bin`;
  writeFileSync(join(target, file), content);
  return file;
}

function baseName(folder: string): string {
  return folder.slice(Math.max(folder.lastIndexOf('/'), folder.lastIndexOf('\\')) + 1);
}
