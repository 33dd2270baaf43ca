import { type KeptBodies, keepBodies } from './kept-bodies.ts';
import { type ReadContent, readContent } from './read-content.ts';

/** A reading of a content root with the bodies that were read. */
export interface SharedReading extends ReadContent {
  readonly bodies: KeptBodies;
}

interface Shared {
  readonly root: string;
  readonly reading: Promise<SharedReading>;
}

// Pages are bundled into modules of their own, which run in this process: they find the reading under a name that all of it shares.
const PLACE = Symbol.for('kho-tin.reading');
const scope = globalThis as { [PLACE]?: Shared | undefined };

/** The reading of a content root that a build, its pages and what comes after them have in common: made at the first call, the same one for every later call. */
export function sharedReading(root: string): Promise<SharedReading> {
  const shared = scope[PLACE];
  if (shared?.root === root) return shared.reading;
  const reading = readAndKeep(root);
  scope[PLACE] = { root, reading };
  return reading;
}

/** Lets the next call read the content root anew: an editor has saved a file. */
export function forgetReading(): void {
  scope[PLACE] = undefined;
}

async function readAndKeep(root: string): Promise<SharedReading> {
  const bodies = keepBodies();
  return { ...(await readContent(root, bodies.keep)), bodies };
}
