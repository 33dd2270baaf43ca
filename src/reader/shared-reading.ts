import type { Site } from '#core/model/schema/registers.ts';
import { readBefore } from './content-root.ts';
import { type KeptBodies, keepBodies } from './kept-bodies.ts';
import { openReadings } from './kept-readings.ts';
import {
  type ContentSettings,
  type ReadContent,
  readContent,
  readSettings,
} from './read-content.ts';
import type { ContentTakers } from './reading.ts';
import type { RememberedItems } from './remembered-items.ts';
import { keepPicture } from './render-image.ts';

/** A reading of a content root with the bodies that were read. */
export interface SharedReading extends ReadContent {
  readonly bodies: KeptBodies;
}

interface Shared {
  readonly root: string;
  readonly settings: ContentSettings;
  reading?: Promise<SharedReading>;
}

// Pages and Astro's own settings are modules apart, which run in this process: they find the reading under a name that all of it shares.
const PLACE = Symbol.for('kho-tin.reading');
const DRAFTS = Symbol.for('kho-tin.drafts');
const REMEMBERED = Symbol.for('kho-tin.remembered');
const scope = globalThis as {
  [PLACE]?: Shared | undefined;
  [DRAFTS]?: 'shown';
  [REMEMBERED]?: Map<string, RememberedItems>;
};

/** The reading of a content root that a build, its pages and what comes after them have in common: made at the first call, which may ask to be told of its items, the same one for every later call. */
export function sharedReading(
  root: string,
  countItems?: ContentTakers['countItems'],
): Promise<SharedReading> {
  const shared = start(root);
  shared.reading ??= readAndKeep(shared, countItems);
  return shared.reading;
}

/** The settings of that reading, which are there before anything else of it; `undefined` where they cannot be read. */
export function sharedSite(root: string): Site | undefined {
  return start(root).settings.site;
}

/** Makes drafts part of every reading of this process from now on: someone looks at the pages while writing. */
export function showDrafts(): void {
  scope[DRAFTS] = 'shown';
  forgetReading();
}

/** Lets the next call read the content root anew: an editor has saved a file. */
export function forgetReading(): void {
  scope[PLACE] = undefined;
}

function start(root: string): Shared {
  const shared = scope[PLACE];
  if (shared?.root === root) return shared;
  const before = readBefore(root);
  const settings = before ? { site: before.site, problems: [] } : readSettings(root);
  const started = { root, settings };
  scope[PLACE] = started;
  return started;
}

// Each saved file makes a new reading, of all but what was saved.
function rememberedItems(root: string): RememberedItems {
  scope[REMEMBERED] ??= new Map();
  const items = scope[REMEMBERED].get(root) ?? new Map();
  scope[REMEMBERED].set(root, items);
  return items;
}

async function readAndKeep(
  { root, settings }: Shared,
  countItems: ContentTakers['countItems'],
): Promise<SharedReading> {
  const bodies = keepBodies();
  const drafts = scope[DRAFTS];
  const readings = openReadings(root, bodies, drafts && rememberedItems(root));
  const takers = {
    takeBody: readings.takeBody,
    takePicture: keepPicture,
    readings,
    ...(drafts !== undefined && { drafts }),
    ...(countItems && { countItems }),
  };
  const content = await readContent(root, takers, settings);
  readings.save();
  return { ...content, bodies };
}
