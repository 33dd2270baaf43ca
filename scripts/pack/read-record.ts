import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_RECORD, type BuildRecord } from '../build/finish/build-record.ts';

/** The record of a built site. */
export function readRecord(folder: string): BuildRecord {
  return JSON.parse(readFileSync(join(folder, BUILD_RECORD), 'utf8')) as BuildRecord;
}
