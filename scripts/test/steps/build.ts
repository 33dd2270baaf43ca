import { listFiles } from '../../files/list-files.ts';
import type { BuiltSites } from '../built-sites.ts';
import { type StepResult, singleResult } from '../step.ts';

/** Builds the real content with the command a person types. */
export async function checkBuild(sites: BuiltSites): Promise<StepResult> {
  const files = listFiles(await sites.first());
  return singleResult(files.includes('index.html') ? '' : 'Không có index.html trong bản dựng.');
}
