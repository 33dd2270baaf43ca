import { resolve } from 'node:path';
import { build } from 'astro';
import type { Archive } from '#core/model/archive/archive.ts';
import { errorsOf, formatProblems, type Problem } from '#core/problems.ts';
import { SEARCH_FOLDER } from '#core/site-files.ts';
import { findChanges, takeSnapshot } from '#reader/content-snapshot.ts';
import { readRedirects } from '#reader/redirects.ts';
import { forgetReading, sharedReading } from '#reader/shared-reading.ts';
import { describeFailure } from '../files/describe-failure.ts';
import { cacheFolder } from './cache-folder.ts';
import { addAddresses } from './finish/address-list.ts';
import { type FinishedSite, finishSite } from './finish-site.ts';
import { replaceFolder } from './replace-folder.ts';
import { buildSearchIndex } from './search-index.ts';
import { takeTurns } from './take-turns.ts';

/** What to build and where to: the content root and the output folder, as paths. */
export interface BuildRequest {
  readonly root: string;
  readonly outDir: string;
  /** `gz-br` also writes compressed copies of text files. */
  readonly compress?: 'none' | 'gz-br';
  /** What to do with addresses that the list does not hold yet: `tell` unless told, `add` them, or `ignore` them. */
  readonly newAddresses?: 'tell' | 'add' | 'ignore';
}

/** Builds the whole site with its search index; gives `false`, having printed every problem and left the last good output untouched, when it cannot. */
export async function buildSite(request: BuildRequest): Promise<boolean> {
  const { root, outDir, newAddresses = 'tell' } = request;
  const snapshot = takeSnapshot(root);
  // Two builds of one process see what was saved between them.
  forgetReading();
  const { archive, problems: found } = await sharedReading(root);
  const problems = [...found, ...readRedirects(root).problems];
  if (errorsOf(problems).length > 0) return refuse(outDir, problems);
  if (problems.length > 0) console.error(formatProblems(problems));
  let finished: FinishedSite | undefined;
  try {
    await replaceFolder(outDir, async (folder) => {
      const built = await fillFolder(request, { folder, archive });
      finished = { ...built, problems: [...findChanges(root, snapshot), ...built.problems] };
      return finished.problems.length === 0 ? 'keep' : 'drop';
    });
  } catch (error) {
    const changes = findChanges(root, snapshot);
    if (changes.length > 0) return refuse(outDir, changes);
    const stack = error instanceof Error ? error.stack : undefined;
    console.error(describeFailure(error) ?? stack ?? String(error));
    console.error(`Dựng trang không thành; «${outDir}» giữ nguyên bản dựng trước.`);
    return false;
  }
  if (finished === undefined) throw new Error('the folder was filled without a result');
  if (finished.problems.length > 0) return refuse(outDir, finished.problems);
  console.log(`Đã dựng xong vào «${outDir}».`);
  console.log(`Mã bản dựng (SHA-256): ${finished.record.digest}`);
  if (newAddresses === 'add') addAddresses(root, finished.added);
  if (newAddresses === 'tell') tellAdded(finished.added.length);
  return true;
}

const BUILD_MARK = resolve('node_modules/.cache/kho/dang-dung');

interface Place {
  readonly folder: string;
  readonly archive: Archive;
}

async function fillFolder(
  { root, compress = 'none' }: BuildRequest,
  { folder, archive }: Place,
): Promise<FinishedSite> {
  const cacheDir = cacheFolder(root);
  // Astro keeps the code of the pages in one folder of the checkout: two builds at once would take it from each other.
  await takeTurns(BUILD_MARK, async () => {
    await build({ root: process.cwd(), outDir: folder, cacheDir, logLevel: 'error' });
    await buildSearchIndex({
      root,
      archive,
      outDir: folder,
      cacheDir: resolve(cacheDir, SEARCH_FOLDER),
    });
  });
  return finishSite({ root, folder, site: archive.site, compress });
}

function refuse(outDir: string, problems: readonly Problem[]): false {
  console.error(formatProblems(problems));
  console.error(`Chưa ghi tệp nào; «${outDir}» giữ nguyên bản dựng trước.`);
  return false;
}

function tellAdded(count: number): void {
  if (count === 0) return;
  console.log(
    `Có ${count} địa chỉ mới; trước khi công bố hãy ghi vào danh sách: npm run build -- --them-dia-chi`,
  );
}
