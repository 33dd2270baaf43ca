import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparePaths } from '#core/fixity/manifest.ts';
import type { Site } from '#core/model/schema/registers.ts';
import { BUILD_RECORD, isPublishedFile } from '#core/site-files.ts';
import { OFFLINE_LIST } from '#offline/offline-list.ts';
import { contentRevision } from '#reader/content-revision.ts';
import type { Redirect } from '#reader/redirects.ts';
import { publicUrl } from '#reader/site-url.ts';
import { type BuildRecord, makeBuildRecord } from './finish/build-record.ts';
import { compressFiles } from './finish/compress-files.ts';
import { type BuiltFile, finishFiles } from './finish/finish-files.ts';
import { formatHostHeaders, HEADERS_FILE } from './finish/host-headers.ts';
import { writeOfflineList } from './finish/write-offline.ts';
import { writeRedirects } from './finish/write-redirects.ts';
import { writeNotices } from './notices/write-notices.ts';

/** A built site to finish in place: the content root it comes from, the folder it lies in. */
export interface FinishRequest {
  readonly root: string;
  readonly folder: string;
  readonly site: Site;
  /** Every move, checked already. */
  readonly redirects: readonly Redirect[];
  /** The paths of the modules whose code is in the pages' scripts. */
  readonly modules: ReadonlySet<string>;
  /** Files that are in their final form already, by their paths. */
  readonly finished?: ReadonlyMap<string, BuiltFile>;
  /** Also write `.gz` and `.br` beside text files. */
  readonly compress: 'none' | 'gz-br';
}

/** The site as it was finished: the addresses it publishes, in order, and the record that was written. */
export interface FinishedSite {
  readonly published: readonly string[];
  /** The paths of all its files but compressed copies. */
  readonly paths: readonly string[];
  readonly record: BuildRecord;
}

/** The passes after pages and search index are there: redirects, licences, relative addresses, the record of the build, compressed copies. */
export async function finishSite({
  root,
  folder,
  site,
  redirects,
  modules,
  finished,
  compress,
}: FinishRequest): Promise<FinishedSite> {
  const url = publicUrl(site).replace(/\/$/, '');
  writeRedirects({ folder, redirects, siteUrl: url });
  const base = new URL(`${url}/`).pathname;
  writeFileSync(join(folder, HEADERS_FILE), formatHostHeaders(base));
  writeNotices(folder, modules);
  const files = finishFiles(folder, base, finished);
  const record = makeBuildRecord(site, files, contentRevision(root));
  writeFileSync(join(folder, BUILD_RECORD), `${JSON.stringify(record, undefined, 2)}\n`);
  writeOfflineList(folder, { files, digest: record.digest });
  if (compress === 'gz-br') await compressFiles(folder, files);
  const paths = [...files.map(({ path }) => path), BUILD_RECORD, OFFLINE_LIST];
  return { published: publishedAddresses(files), paths, record };
}

function publishedAddresses(files: readonly BuiltFile[]): readonly string[] {
  return files
    .filter(({ path }) => isPublishedFile(path))
    .map(({ path }) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort(comparePaths);
}
