import { resolve } from 'node:path';
import { build } from 'astro';
import type { Archive } from '#core/model/archive/archive.ts';
import { errorsOf, formatProblems, type Problem } from '#core/problems.ts';
import { SEARCH_FOLDER } from '#core/site-files.ts';
import { addAddresses } from '#reader/address-list.ts';
import { findChanges, takeSnapshot } from '#reader/content-snapshot.ts';
import type { Redirect } from '#reader/redirects.ts';
import { forgetReading, sharedReading } from '#reader/shared-reading.ts';
import { checkAddresses } from '../check/check-addresses.ts';
import { describeFailure } from '../files/describe-failure.ts';
import { cacheFolder } from './cache-folder.ts';
import { type FinishedSite, finishSite } from './finish-site.ts';
import { collectModules } from './notices/collect-modules.ts';
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
  const reading = await sharedReading(root);
  const { archive } = reading;
  const { redirects, published, added, problems: misplaced } = checkAddresses(root, reading);
  const problems = [...reading.problems, ...misplaced];
  if (errorsOf(problems).length > 0) return refuse(outDir, problems);
  if (problems.length > 0) console.error(formatProblems(problems));
  let finished: FinishedSite | undefined;
  let changes: readonly Problem[] = [];
  try {
    await replaceFolder(outDir, async (folder) => {
      finished = await fillFolder(request, { folder, archive, redirects });
      changes = findChanges(root, snapshot);
      if (changes.length > 0) return 'drop';
      checkPublished(finished.published, published);
      return 'keep';
    });
  } catch (error) {
    changes = findChanges(root, snapshot);
    if (changes.length > 0) return refuse(outDir, changes);
    const stack = error instanceof Error ? error.stack : undefined;
    console.error(describeFailure(error) ?? stack ?? String(error));
    console.error(`Dựng trang không thành; «${outDir}» giữ nguyên bản dựng trước.`);
    return false;
  }
  if (finished === undefined) throw new Error('the folder was filled without a result');
  if (changes.length > 0) return refuse(outDir, changes);
  console.log(`Đã dựng xong vào «${outDir}».`);
  console.log(`Mã bản dựng (SHA-256): ${finished.record.digest}`);
  if (newAddresses === 'add') addAddresses(root, added);
  if (newAddresses === 'tell') tellAdded(added.length);
  return true;
}

const BUILD_MARK = resolve('node_modules/.cache/kho/dang-dung');

interface Place {
  readonly folder: string;
  readonly archive: Archive;
  readonly redirects: readonly Redirect[];
}

async function fillFolder(
  { root, compress = 'none' }: BuildRequest,
  { folder, archive, redirects }: Place,
): Promise<FinishedSite> {
  const cacheDir = cacheFolder(root);
  const modules = new Set<string>();
  // Astro keeps the code of the pages in one folder of the checkout: two builds at once would take it from each other.
  await takeTurns(BUILD_MARK, async () => {
    const vite = collectModules(modules);
    await build({ root: process.cwd(), outDir: folder, cacheDir, logLevel: 'error', vite });
    await buildSearchIndex({
      root,
      archive,
      outDir: folder,
      cacheDir: resolve(cacheDir, SEARCH_FOLDER),
    });
  });
  return finishSite({ root, folder, site: archive.site, redirects, modules, compress });
}

// The check told an editor of these addresses before anything was built: where they differ, it has told an untruth.
function checkPublished(built: readonly string[], foreseen: readonly string[]): void {
  const [was, is] = [new Set(foreseen), new Set(built)];
  const missing = foreseen.filter((address) => !is.has(address));
  const surplus = built.filter((address) => !was.has(address));
  if (missing.length + surplus.length === 0) return;
  const few = (paths: readonly string[]) => paths.slice(0, 5).join(', ') || 'none';
  throw new Error(`addresses not as foreseen: missing ${few(missing)}; surplus ${few(surplus)}`);
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
