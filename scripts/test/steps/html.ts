import { listFiles } from '../../files/list-files.ts';
import type { BuiltSites } from '../built-sites.ts';
import { runNode } from '../run-command.ts';
import type { StepResult } from '../step.ts';

/** Every built page held against the HTML standard and the accessibility rules of html-validate. */
export async function checkHtml(sites: BuiltSites): Promise<StepResult> {
  const folder = await sites.first();
  const pages = listFiles(folder).filter((file) => file.endsWith('.html')).length;
  const { code, output } = await runNode({
    script: 'node_modules/html-validate/bin/html-validate.mjs',
    args: ['--config', '.htmlvalidate.json', '--formatter', 'text', '--ext', 'html', folder],
  });
  const broken = new Set(output.match(/^[^:\n]+\.html(?=:)/gm)).size;
  if (code === 0) return { passed: pages, failed: 0, output: '' };
  return {
    passed: pages - broken,
    failed: Math.max(broken, 1),
    output: output.replaceAll(`${folder}/`, ''),
  };
}
