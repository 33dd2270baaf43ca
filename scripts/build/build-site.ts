import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { errorsOf, formatProblems, type Problem } from '#core/problems.ts';
import { BUILD_RECORD } from '#core/site-files.ts';
import { addAddresses } from '#reader/address-list.ts';
import { type WorkedContent, workingOn } from '#reader/content-root.ts';
import { findChanges, takeSnapshot } from '#reader/content-snapshot.ts';
import { forgetReading, sharedReading, sharedSite } from '#reader/shared-reading.ts';
import { checkAddresses } from '../check/check-addresses.ts';
import { findLostParts } from '../check/find-lost-parts.ts';
import { formatFailure } from '../command/tell-failure.ts';
import { rememberBuild } from '../places/former-build.ts';
import { takeOutputFolder } from '../places/output-folder.ts';
import { replaceFolder } from '../places/replace-folder.ts';
import type { BuildRecord } from './finish/build-record.ts';
import { rememberOutput } from './kept/former-output.ts';
import type { SiteUnits } from './kept/site-units.ts';
import { makeSite, type SiteToMake } from './make-site.ts';
import { startStages } from './stages.ts';
import { takeTurns } from './take-turns.ts';
import { tellStage } from './tell-build.ts';

/** What to build and where to: the content root and the output folder, as paths. */
export interface BuildRequest {
  readonly root: string;
  readonly outDir: string;
  /** `gz-br` also writes compressed copies of text files. */
  readonly compress?: 'none' | 'gz-br';
  /** What to do with addresses that the list does not hold yet: `tell` unless told, `add` them, or `ignore` them. */
  readonly newAddresses?: 'tell' | 'add' | 'ignore';
  /** The commit its pages name, `undefined` for none; the content root's own unless told. */
  readonly revision?: WorkedContent['revision'];
}

/** Builds the whole site with its search index; gives `false`, having printed every problem and left the last good output untouched, when it cannot. */
export function buildSite(request: BuildRequest): Promise<boolean> {
  const { root, revision } = request;
  return workingOn({ root, ...(revision && { revision }) }, () => build(request));
}

async function build(request: BuildRequest): Promise<boolean> {
  const { root, outDir, compress = 'none', newAddresses = 'tell' } = request;
  // Two builds of one process see what was saved between them.
  forgetReading();
  const stages = startStages(tellStage);
  const snapshot = takeSnapshot(root);
  const taken = takeOutputFolder({ typed: outDir, root, site: sharedSite(root) });
  if (taken.kind === 'fault') return refusePlace(taken.fault);
  const reading = await stages.during('Đọc nội dung', () => sharedReading(root));
  const { archive, bodies, pageTexts } = reading;
  const placed = checkAddresses(root, reading);
  const { redirects, published, added } = placed;
  // A part leads to what it leaves out; its packer sends such links to the whole.
  const dead = newAddresses === 'ignore' ? [] : placed.deadLinks;
  const partLinks = newAddresses === 'ignore' ? [] : placed.partLinks;
  const problems = [...reading.problems, ...placed.problems, ...dead];
  if (errorsOf(problems).length > 0) return refuse(outDir, problems);
  if (problems.length > 0) console.error(formatProblems(problems));
  const site: SiteToMake = {
    root,
    archive,
    bodies,
    pageTexts,
    redirects,
    compress,
    stages,
    place: taken.place,
  };
  const findSaved = () => findChanges(root, snapshot);
  const ending = await takeTurns(BUILD_LOCK, () =>
    makeSite(site, (made) => {
      const changes = findSaved();
      if (changes.length > 0) return { kind: 'failed', changes, error: undefined } as const;
      checkPublished(made.published, published);
      const lost = findLostParts({ root, folder: made.folder, links: partLinks });
      if (lost.length > 0) return { kind: 'failed', changes: lost, error: undefined } as const;
      return putInPlace({ ...made, root, outDir });
    }),
  ).catch((error: unknown) => ({ kind: 'failed', error, changes: findSaved() }) as const);
  if (ending.kind === 'fault') return refusePlace(ending.fault);
  if (ending.kind !== 'built' && ending.changes.length > 0) return refuse(outDir, ending.changes);
  if (ending.kind !== 'built') return refuseAfter(outDir, ending.error);
  console.log(`Đã dựng xong vào «${outDir}».`);
  console.log(`Mã bản dựng (SHA-256): ${ending.record.digest}`);
  if (newAddresses === 'add') addAddresses(root, added);
  if (newAddresses === 'tell') tellAdded(added.length);
  return true;
}

// Astro keeps the code of the pages in one folder of the checkout: two builds at once would take it from each other.
const BUILD_LOCK = resolve('node_modules/.cache/kho/khoa-dung');

interface MadeSite {
  readonly folder: string;
  readonly record: BuildRecord;
  readonly units: SiteUnits;
  readonly root: string;
  readonly outDir: string;
}

// While it was built another command may have written to the folder.
function putInPlace({ folder, record, units, root, outDir }: MadeSite) {
  const taken = takeOutputFolder({ typed: outDir, root, site: sharedSite(root) });
  if (taken.kind === 'fault') return taken;
  const { place, foreign } = taken;
  replaceFolder({ fresh: folder, place, kept: foreign });
  rememberBuild(root, record.digest);
  rememberOutput(root, place, units.units);
  tellKept(outDir, foreign);
  return { kind: 'built', record } as const;
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
  console.error(`Chưa ghi tệp nào${keptBuild(outDir)}.`);
  return false;
}

function refusePlace(fault: string): false {
  console.error(`${fault}\nChưa ghi tệp nào.`);
  return false;
}

function refuseAfter(outDir: string, error: unknown): false {
  console.error(formatFailure(error));
  console.error(`Dựng trang không thành${keptBuild(outDir)}.`);
  return false;
}

function keptBuild(outDir: string): string {
  const isThere = existsSync(join(outDir, BUILD_RECORD));
  return isThere ? `; «${outDir}» giữ nguyên bản dựng trước` : '';
}

const SHOWN_NAMES = 5;

function tellKept(outDir: string, foreign: readonly string[]): void {
  if (foreign.length === 0) return;
  const shown = foreign.slice(0, SHOWN_NAMES).join(', ');
  const more = foreign.length > SHOWN_NAMES ? '…' : '';
  console.log(
    `Giữ nguyên trong «${outDir}» ${foreign.length} tệp hay thư mục không do lệnh này dựng: ${shown}${more}`,
  );
}

function tellAdded(count: number): void {
  if (count === 0) return;
  console.log(
    `Có ${count} địa chỉ mới; trước khi công bố hãy ghi vào danh sách: npm run build -- --them-dia-chi`,
  );
}
