import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Archive } from '#core/model/archive/archive.ts';
import { SEARCH_FOLDER } from '#core/site-files.ts';
import {
  type FullSegment,
  SEARCH_FORMAT,
  type SealedManifest,
  type SearchManifest,
} from '#search/format/manifest.ts';
import { compressJson, publishNamed } from '#search/format/publish.ts';
import { checkOf, sealFile } from '#search/format/seal.ts';
import { facetTable } from '#search/index/facet-table.ts';
import { ENTRIES_FILE, forgetEntries } from '#search/index/kept-entries.ts';
import { joinNames } from '#search/index/learn-names.ts';
import { type PackedFiles, readPack } from '#search/index/packed-files.ts';
import { type IndexJob, type IndexPlan, planGroups, planJobs } from '#search/index/plan-jobs.ts';
import type { SearchDocument } from '#search/index/search-document.ts';
import { placeNames, suggestionNames } from '#search/index/suggestion-names.ts';
import { writeVocabulary } from '#search/index/write-vocabulary.ts';
import type { KnownNames } from '#search/query/other-names.ts';
import { NO_OUTPUT } from './kept/former-output.ts';
import { type SiteUnits, startUnits } from './kept/site-units.ts';
import { type IndexedBodies, runJobs } from './search/run-jobs.ts';

/** What to index and where to: `outDir` is the built site, `cacheDir` keeps segments whose entries have not changed. */
export interface SearchIndexRequest {
  readonly archive: Archive;
  readonly bodies: IndexedBodies;
  readonly outDir: string;
  readonly cacheDir: string;
  /** What the site takes from the last output, and where its files are noted. */
  readonly units?: SiteUnits;
}

/** Adds the search index to a built site: segments, the index of their words, facets, names and a manifest that lists them. */
export async function buildSearchIndex({
  archive,
  bodies,
  outDir,
  cacheDir,
  units = startUnits({ site: outDir, code: '', former: NO_OUTPUT }),
}: SearchIndexRequest): Promise<void> {
  const groups = planGroups(archive);
  const plan = planJobs(cacheDir, groups);
  await runJobs(plan.full, bodies);
  await runJobs([plan.index], bodies);
  const target = join(outDir, SEARCH_FOLDER);
  const segments = plan.full.map(({ folder }) => folder);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const job of [plan.index, ...plan.full]) await publish(job, { bodies, units });
  forgetOld(cacheDir, plan);
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

interface Publishing {
  readonly bodies: IndexedBodies;
  readonly units: SiteUnits;
}

// The name of a folder tells all that its files are made of.
async function publish(job: IndexJob, { bodies, units }: Publishing): Promise<void> {
  const folder = basename(job.folder);
  const name = `${SEARCH_FOLDER}/${folder}/`;
  const key = units.keyOf(name, folder);
  if (units.take(name, key)) return;
  const files = readPack(job.folder) ?? (await makeAgain(job, bodies));
  const sealed = [...files].map(([path, content]) => ({
    path: `${name}${path}`,
    content: sealFile(`${folder}/${path}`, content),
  }));
  units.write(name, key, sealed);
}

// What is kept of it has been spoilt since it was made.
async function makeAgain(job: IndexJob, bodies: IndexedBodies): Promise<PackedFiles> {
  rmSync(job.folder, { recursive: true, force: true });
  await runJobs([job], bodies);
  const files = readPack(job.folder);
  if (files === undefined) throw new Error(`${job.folder} was made and is not whole`);
  return files;
}

function forgetOld(cacheDir: string, { full, index }: IndexPlan): void {
  const kept = new Set([...full, index].map(({ folder }) => basename(folder)));
  for (const name of readdirSync(cacheDir)) {
    if (kept.has(name) || name.startsWith(ENTRIES_FILE)) continue;
    rmSync(join(cacheDir, name), { recursive: true, force: true });
  }
  forgetEntries(cacheDir, new Set(full.flatMap(({ entries }) => entries.map(({ key }) => key))));
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
