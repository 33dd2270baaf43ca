import { test as base } from './anywhere-places.ts';
import { borrowFolder } from './lend-folders.ts';

/** A test whose `site` is a small one of the real content, for what goes through every file; its package alone is that of the whole. */
export const test = base.extend('site', { scope: 'file' }, () => borrowFolder('small-site'));
