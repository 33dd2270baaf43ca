import { test as base } from './anywhere-places.ts';
import { buildSmallSite } from './small-site.ts';

/** A test that opens a small site of the real content in the same places as one of the whole: for what goes through every file. */
export const test = base.extend(
  'site',
  { scope: 'file' },
  // biome-ignore lint/correctness/noEmptyPattern: the names of what a fixture needs are read from this pattern.
  async ({}, { onCleanup }) => {
    const { folder, clear } = await buildSmallSite();
    onCleanup(clear);
    return folder;
  },
);
