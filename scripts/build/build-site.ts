import { resolve } from 'node:path';
import { errorsOf } from '#core/problems.ts';
import { addAddresses } from '#reader/address-list.ts';
import { type WorkedContent, workingOn } from '#reader/content-root.ts';
import { findChanges, takeSnapshot } from '#reader/content-snapshot.ts';
import { forgetReading, sharedReading, sharedSite } from '#reader/shared-reading.ts';
import { checkAddresses } from '../check/check-addresses.ts';
import { findLostParts } from '../check/find-lost-parts.ts';
import { rememberBuild } from '../places/former-build.ts';
import { takeOutputFolder } from '../places/output-folder.ts';
import { replaceFolder } from '../places/replace-folder.ts';
import { findSameOutput, rememberOutput } from './kept/former-output.ts';
import { inputState } from './kept/input-state.ts';
import type { MadeSite, SiteToMake } from './make-site.ts';
import { takeTurns } from './take-turns.ts';
import type { BuildReport, Telling } from './tell-build.ts';
import { startTelling } from './telling.ts';

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
  /** How it tells what it does: in sentences unless told. */
  readonly telling?: Telling;
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
  const tell = startTelling(request);
  const snapshot = takeSnapshot(root);
  const taken = takeOutputFolder({ typed: outDir, root, site: sharedSite(root) });
  if (taken.kind === 'fault') return tell.refusePlace(taken.fault);
  const { place } = taken;
  const state = inputState({ root, snapshot, compress, newAddresses });
  const same = compress === 'none' ? findSameOutput(root, { place, state }) : undefined;
  if (same !== undefined) return tell.same(same);
  const reading = await tell.during(READING, () =>
    sharedReading(root, (items) => tell.count(READING, items)),
  );
  const { archive, bodies, pageTexts } = reading;
  const placed = checkAddresses(root, reading);
  const { redirects, published, added } = placed;
  // A part leads to what it leaves out; its packer sends such links to the whole.
  const dead = newAddresses === 'ignore' ? [] : placed.deadLinks;
  const partLinks = newAddresses === 'ignore' ? [] : placed.partLinks;
  const problems = [...reading.problems, ...placed.problems, ...dead];
  if (errorsOf(problems).length > 0) return tell.refuse(problems);
  tell.notes(problems);
  const content = { root, archive, bodies, pageTexts, redirects };
  const site: SiteToMake = { ...content, compress, stages: tell, place };
  const findSaved = () => findChanges(root, snapshot);
  // Where nothing has changed, or problems end the build, the code that makes sites is not read.
  const { makeSite } = await import('./make-site.ts');
  const ending = await takeTurns(BUILD_LOCK, () =>
    makeSite(site, (made) => {
      const changes = findSaved();
      if (changes.length > 0) return { kind: 'failed', changes, error: undefined } as const;
      checkPublished(made.published, published);
      const lost = findLostParts({ root, folder: made.folder, links: partLinks });
      if (lost.length > 0) return { kind: 'failed', changes: lost, error: undefined } as const;
      const report = tell.report({ archive, added, made });
      return putInPlace({ ...made, root, outDir, state, report });
    }),
  ).catch((error: unknown) => ({ kind: 'failed', error, changes: findSaved() }) as const);
  if (ending.kind === 'fault') return tell.refusePlace(ending.fault);
  if (ending.kind !== 'built' && ending.changes.length > 0) return tell.refuse(ending.changes);
  if (ending.kind !== 'built') return tell.refuseAfter(ending.error);
  if (newAddresses === 'add') addAddresses(root, added);
  return tell.built(ending);
}

const READING = 'Đọc nội dung';

// Astro keeps the code of the pages in one folder of the checkout: two builds at once would take it from each other.
const BUILD_LOCK = resolve('node_modules/.cache/kho/khoa-dung');

interface SiteInHand extends MadeSite {
  readonly root: string;
  readonly outDir: string;
  readonly state: string;
  readonly report: BuildReport;
}

// While it was built another command may have written to the folder.
function putInPlace({ folder, record, units, paths, root, outDir, ...told }: SiteInHand) {
  const taken = takeOutputFolder({ typed: outDir, root, site: sharedSite(root) });
  if (taken.kind === 'fault') return taken;
  const { place, foreign } = taken;
  replaceFolder({ fresh: folder, place, kept: foreign });
  rememberBuild(root, record.digest);
  rememberOutput(root, { ...told, place, paths, units: units.units, states: units.taken });
  return { kind: 'built', report: told.report, foreign } as const;
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
