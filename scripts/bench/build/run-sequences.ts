import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { folderDigest } from '../faults/folder-digest.ts';
import { pickOne, seededRandom } from '../faults/seeded-random.ts';
import { type Checkout, makeCheckout } from './checkout.ts';
import { beginArchive, RANDOM_EDITS, type RandomEdit } from './random-edits.ts';
import { measureBuild } from './run-build.ts';

/** How many sequences of random edits to try, in which folder, with which numbers, and which edits. */
export interface SequenceRequest {
  readonly place: string;
  readonly count: number;
  readonly seed: number;
  readonly steps?: number;
  readonly edits?: readonly RandomEdit[];
  /** What every sequence ends with, in the place of an edit by chance. */
  readonly last?: RandomEdit;
  /** What the build that the other is held against lets go of before: all that any build has kept, or all but the programs of pages. */
  readonly clean?: 'all' | 'all but programs';
}

/** A step after which the two builds differed. */
export interface Difference {
  readonly sequence: number;
  readonly edits: readonly string[];
  readonly what: string;
}

/** Edits of one sequence: each is followed by both builds. */
const STEPS = 4;

/** Tries sequences of random edits: after each the output that was built upon the last one has to be, byte for byte, what a build from nothing gives. Prints the sum; `false` where any differed. */
export async function runSequences(request: SequenceRequest): Promise<boolean> {
  const { steps, refused, differences } = await trySequences(request);
  for (const { sequence, edits, what } of differences) {
    console.log(`sequence ${sequence}: ${what} after ${edits.join(', ')}`);
  }
  console.log(
    `${request.count} sequences, ${steps} builds after edits, ${refused} of them refused by both: ${differences.length} differences`,
  );
  return differences.length === 0;
}

/** The sequences that `runSequences` tells of. */
export async function trySequences(request: SequenceRequest): Promise<{
  readonly steps: number;
  readonly refused: number;
  readonly differences: readonly Difference[];
}> {
  const {
    place,
    count,
    seed,
    steps: length = STEPS,
    edits = RANDOM_EDITS,
    last,
    clean = 'all',
  } = request;
  const next = seededRandom(seed);
  const kept = makeCheckout(join(place, 'kept'));
  const fresh = makeCheckout(join(place, 'fresh'));
  const root = join(place, 'content');
  const checkouts = [kept.folder, fresh.folder];
  const differences: Difference[] = [];
  let [steps, refused] = [0, 0];
  for (let sequence = 1; sequence <= count; sequence += 1) {
    beginArchive(root, next);
    const made: string[] = [];
    for (let step = 0; step < length; step += 1) {
      if (step > 0) {
        const isLast = step === length - 1;
        const edit = (isLast ? last : undefined) ?? pickOne(next, edits);
        await edit.make({ root, checkouts, next });
        made.push(edit.name);
      }
      const result = await buildBoth({ place, root, kept, fresh, clean });
      steps += 1;
      if (result === 'refused') refused += 1;
      else if (result !== 'same') differences.push({ sequence, edits: [...made], what: result });
    }
  }
  return { steps, refused, differences };
}

interface TwoBuilds {
  readonly place: string;
  readonly root: string;
  readonly kept: Checkout;
  readonly fresh: Checkout;
  readonly clean: NonNullable<SequenceRequest['clean']>;
}

async function buildBoth({ place, root, kept, fresh, clean }: TwoBuilds): Promise<string> {
  const [outDir, cleanDir] = [join(place, 'site'), join(place, 'clean')];
  rmSync(cleanDir, { recursive: true, force: true });
  if (clean === 'all') fresh.clear();
  const building = measureBuild({ checkout: kept.folder, root, outDir });
  // Each has a cache and a lock of its own, unless one takes what the other has compiled.
  if (clean !== 'all') {
    await building;
    fresh.takePrograms(kept.folder);
  }
  const [first, second] = await Promise.all([
    building,
    measureBuild({ checkout: fresh.folder, root, outDir: cleanDir }),
  ]);
  if (first.code !== second.code) {
    return `one build was refused and the other not: ${first.errors}${second.errors}`;
  }
  if (first.code !== 0) return 'refused';
  return folderDigest(outDir) === folderDigest(cleanDir) ? 'same' : 'other bytes';
}
