import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Archive } from '#core/model/archive/archive.ts';
import { SEARCH_FOLDER } from '#core/site-files.ts';
import {
  SEARCH_FORMAT,
  type SealedManifest,
  type SearchManifest,
} from '#search/format/manifest.ts';
import { publishNamed } from '#search/format/publish.ts';
import { checkOf, sealFile } from '#search/format/seal.ts';
import { facetTable } from '#search/index/facet-table.ts';
import { indexFiles } from '#search/index/lay-index.ts';
import { joinNames } from '#search/index/learn-names.ts';
import { type IndexJob, planJobs } from '#search/index/plan-jobs.ts';
import { readFacts, readLayableFacts, segmentFiles } from '#search/index/segment.ts';
import { placeNames, suggestionNames } from '#search/index/suggestion-names.ts';
import { addCounts, writeVocabulary } from '#search/index/write-vocabulary.ts';
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
  const { segments, index } = planJobs(cacheDir, archive);
  // An index that is there already needs no units of its segments.
  const read = existsSync(index.folder) ? readFacts : readLayableFacts;
  const facts = await runJobs(segments, bodies, read);
  const target = join(outDir, SEARCH_FOLDER);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  // The name of a folder tells all that its files are made of.
  for (const job of [index, ...segments]) {
    const folder = basename(job.folder);
    const name = `${SEARCH_FOLDER}/${folder}/`;
    const key = units.keyOf(name, folder);
    if (units.take(name, key)) continue;
    const [files = []] = await runJobs(
      [job],
      bodies,
      job.kind === 'index' ? indexFiles : segmentFiles,
    );
    const sealed = [...files].map(([path, content]) => ({
      path: `${name}${path}`,
      content: sealFile(`${folder}/${path}`, content),
    }));
    units.write(name, key, sealed);
  }
  forgetOld(cacheDir, [index, ...segments]);
  const documents = segments.flatMap(({ entries }) => entries.map(({ document }) => document));
  const names: KnownNames = {
    same: joinNames(
      (archive.site.otherNames ?? []).map((each) => each.names),
      facts.flatMap((each) => each.names),
    ),
    places: placeNames(archive),
  };
  const manifest: SearchManifest = {
    format: SEARCH_FORMAT,
    index: basename(index.folder),
    full: segments.map(({ folder, entries }) => ({
      folder: basename(folder),
      size: entries.length,
    })),
    facets: publishNamed(target, 'facets', facetTable(archive, documents)),
    names: publishNamed(target, 'names', suggestionNames(archive)),
    otherNames: publishNamed(target, 'other-names', names),
    vocabulary: writeVocabulary(addCounts(facts.map(({ words }) => words)), target),
  };
  const sealed: SealedManifest = { ...manifest, check: checkOf(manifest) };
  writeFileSync(join(target, 'manifest.json'), JSON.stringify(sealed));
}

function forgetOld(cacheDir: string, jobs: readonly IndexJob[]): void {
  const kept = new Set(jobs.map(({ folder }) => basename(folder)));
  for (const name of readdirSync(cacheDir)) {
    if (!kept.has(name)) rmSync(join(cacheDir, name), { recursive: true, force: true });
  }
}
