import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../files/list-files.ts';
import type { BuiltSites } from '../built-sites.ts';
import { type StepResult, singleResult } from '../step.ts';

/** Builds the same content twice and names every file that differs or is there only once. */
export async function checkSameBytes(sites: BuiltSites): Promise<StepResult> {
  const first = digestFiles(await sites.first());
  const second = digestFiles(await sites.second());
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const different = names.filter((name) => first.get(name) !== second.get(name));
  return singleResult(different.map((name) => `Khác nhau giữa hai lần dựng: ${name}`).join('\n'));
}

function digestFiles(folder: string): ReadonlyMap<string, string> {
  return new Map(
    listFiles(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}
