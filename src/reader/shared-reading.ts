import { type ReadContent, readContent } from './read-content.ts';

interface Shared {
  readonly root: string;
  readonly reading: Promise<ReadContent>;
}

// Pages are bundled into modules of their own, which run in this process: they find the reading under a name that all of it shares.
const PLACE = Symbol.for('kho-tin.reading');
const scope = globalThis as { [PLACE]?: Shared | undefined };

/** The reading of a content root that a build, its pages and what comes after them have in common: made at the first call, the same one for every later call. */
export function sharedReading(root: string): Promise<ReadContent> {
  const shared = scope[PLACE];
  if (shared?.root === root) return shared.reading;
  const reading = readContent(root);
  scope[PLACE] = { root, reading };
  return reading;
}

/** Lets the next call read the content root anew: an editor has saved a file. */
export function forgetReading(): void {
  scope[PLACE] = undefined;
}
