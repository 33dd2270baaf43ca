import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_RECORD } from '#core/site-files.ts';
import type { BuildRecord } from '../build/finish/build-record.ts';

/** The record of a built site. */
export function readBuildRecord(folder: string): BuildRecord {
  return JSON.parse(readFileSync(join(folder, BUILD_RECORD), 'utf8')) as BuildRecord;
}
