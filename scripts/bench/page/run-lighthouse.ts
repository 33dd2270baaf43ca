import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_FLAGS } from '../../browser/open-browser.ts';
import { type CommandResult, runNode } from '../../test/run-command.ts';

/** The exact package of the registry that gives the scores. */
export const LIGHTHOUSE = 'lighthouse@13.5.0';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** One run of Lighthouse on one page: its version, the four scores from 0 to 100, and every audit that is not perfect. */
export interface LighthouseRun {
  readonly version: string;
  readonly scores: readonly number[];
  readonly faults: readonly string[];
}

// Not among the packages of the project: 176 MB that one measurement uses.
function runPackage(args: readonly string[]): Promise<CommandResult> {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) return Promise.resolve({ code: 1, output: 'not started by npm run' });
  const whole = ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', ...args];
  return runNode({ script: npm, args: whole, timeout: 300_000 });
}

/** Whether Lighthouse can be had: from npm's cache, else from the registry. */
export async function hasLighthouse(): Promise<boolean> {
  const { code } = await runPackage(['--version']);
  return code === 0;
}

/** Scores a page as a phone on a slow line loads it, which is what Lighthouse does unless told; throws with all it printed when it fails. */
export async function runLighthouse(address: string): Promise<LighthouseRun> {
  const folder = mkdtempSync(join(tmpdir(), 'kho-tin-lighthouse-'));
  const file = join(folder, 'report.json');
  try {
    const { code, output } = await runPackage([
      address,
      '--quiet',
      '--no-enable-error-reporting',
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=--headless ${BROWSER_FLAGS.join(' ')}`,
      '--output=json',
      `--output-path=${file}`,
    ]);
    if (code !== 0) throw new Error(output);
    return readReport(JSON.parse(readFileSync(file, 'utf8')) as Report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Audit {
  readonly id: string;
  readonly score: number | null;
  readonly scoreDisplayMode: string;
  readonly displayValue?: string;
}

interface Report {
  readonly lighthouseVersion: string;
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

function readReport({ lighthouseVersion, categories, audits }: Report): LighthouseRun {
  const faults = Object.values(audits)
    .filter(({ score, scoreDisplayMode }) => (score ?? 1) < 1 && scoreDisplayMode !== 'informative')
    .map(({ id, displayValue }) => [id, displayValue].filter(Boolean).join(' '));
  return {
    version: lighthouseVersion,
    scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
    faults,
  };
}
