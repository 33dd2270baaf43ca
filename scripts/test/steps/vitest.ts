import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuiltSites } from '../built-sites.ts';
import { provideBrowser, provideFirefox } from '../provide-browser.ts';
import { runNode } from '../run-command.ts';
import type { StepResult } from '../step.ts';

/** The tests of each part on its own (`tests/unit`). */
export function runUnitTests(): Promise<StepResult> {
  return runProject('unit');
}

/** The tests that drive the built site in a real browser (`tests/e2e`), which is found or installed first; those in Firefox where there is one. */
export async function runBrowserTests(sites: BuiltSites): Promise<StepResult> {
  const [site, browser] = [await sites.first(), await provideBrowser()];
  const firefox = await provideFirefox();
  const found = firefox === undefined ? {} : { FIREFOX_PATH: firefox };
  return runProject('e2e', { BUILT_SITE: site, CHROME_PATH: browser, ...found });
}

async function runProject(
  project: string,
  env: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'kho-tin-vitest-'));
  const report = join(folder, 'report.json');
  const config = ['--config', 'tests/vitest.config.ts', '--project', project];
  const reporters = [
    '--silent=passed-only',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  try {
    const { code, output } = await runNode({
      script: 'node_modules/vitest/vitest.mjs',
      args: ['run', ...config, ...reporters],
      env,
    });
    return readReport(report, { code, output });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

function readReport(file: string, { code, output }: { code: number; output: string }): StepResult {
  let report: VitestReport;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return { passed: 0, failed: 1, output };
  }
  const { numPassedTests: passed, numFailedTests } = report;
  // A file that cannot be loaded fails the run without failing a test.
  const failed = code === 0 ? 0 : Math.max(numFailedTests, 1);
  return { passed, failed, output };
}
