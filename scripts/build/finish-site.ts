import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '#core/model/schema/registers.ts';
import type { Problem } from '#core/problems.ts';
import { BUILD_RECORD } from '#core/site-files.ts';
import { contentRevision } from '#reader/content-revision.ts';
import { readRedirects } from '#reader/redirects.ts';
import { publicUrl } from '#reader/site-url.ts';
import { compareAddresses, publishedAddresses } from './finish/address-list.ts';
import { type BuildRecord, makeBuildRecord } from './finish/build-record.ts';
import { compressFiles } from './finish/compress-files.ts';
import { finishFiles } from './finish/finish-files.ts';
import { formatHostHeaders, HEADERS_FILE } from './finish/host-headers.ts';
import { writeOfflineList, writeOfflineWorker } from './finish/write-offline.ts';
import { writeRedirects } from './finish/write-redirects.ts';

/** A built site to finish in place: the content root it comes from, the folder it lies in. */
export interface FinishRequest {
  readonly root: string;
  readonly folder: string;
  readonly site: Site;
  /** Also write `.gz` and `.br` beside text files. */
  readonly compress: 'none' | 'gz-br';
}

/** What finishing found: problems that stop the build, addresses not listed yet, and the record that was written. */
export interface FinishedSite {
  readonly problems: readonly Problem[];
  readonly added: readonly string[];
  readonly record: BuildRecord;
}

/** The passes after pages and search index are there: redirects, relative addresses, the address list, the record of the build, compressed copies. */
export async function finishSite({
  root,
  folder,
  site,
  compress,
}: FinishRequest): Promise<FinishedSite> {
  const url = publicUrl(site).replace(/\/$/, '');
  const { redirects } = readRedirects(root);
  const moved = writeRedirects({ root, folder, redirects, siteUrl: url });
  const base = new URL(`${url}/`).pathname;
  writeFileSync(join(folder, HEADERS_FILE), formatHostHeaders(base));
  await writeOfflineWorker(folder);
  const files = finishFiles(folder, base);
  const { problems, added } = compareAddresses(root, publishedAddresses(files));
  const record = makeBuildRecord(site, files, contentRevision(root));
  writeFileSync(join(folder, BUILD_RECORD), `${JSON.stringify(record, undefined, 2)}\n`);
  writeOfflineList(folder, { files, digest: record.digest });
  if (compress === 'gz-br') await compressFiles(folder, files);
  return { problems: [...moved, ...problems], added, record };
}
