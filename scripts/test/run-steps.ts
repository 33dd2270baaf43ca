import { availableParallelism } from 'node:os';
import { type BuiltSites, prepareBuiltSites } from './built-sites.ts';
import { type Step, type StepResult, singleResult } from './step.ts';

// Of long output: so many lines of its start, where the cause stands, and of its end, where the count stands.
const SHOWN_LINES = 120;

/** Which steps are wanted by their names, none meaning all, and how many cores they may keep busy together. */
export interface Wanted {
  readonly only?: readonly string[];
  readonly cores?: number;
}

/** Runs steps, all of them whatever fails, as many beside each other as there are cores (each begins in its turn); prints a line for each when it ends, below it the output where it failed, then the count; gives the exit code. */
export async function runSteps(
  steps: readonly Step[],
  { only = [], cores = availableParallelism() }: Wanted = {},
): Promise<number> {
  const unknown = only.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    const names = steps.map(({ name }) => name).join(', ');
    console.error(`Không có bước «${unknown.join(', ')}». Các bước: ${names}.`);
    return 1;
  }
  const wanted = steps.filter(({ name }) => only.length === 0 || only.includes(name));
  const sites = prepareBuiltSites();
  try {
    const results = await runBeside(wanted, { cores, run: (step) => report(step, sites) });
    const [passed, failed] = [sum(results, 'passed'), sum(results, 'failed')];
    console.log(`\n${passed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  } finally {
    sites.remove();
  }
}

interface Beside {
  readonly cores: number;
  readonly run: (step: Step) => Promise<StepResult>;
}

async function runBeside(
  steps: readonly Step[],
  { cores, run }: Beside,
): Promise<readonly StepResult[]> {
  const running = new Set<Promise<StepResult>>();
  const results: Promise<StepResult>[] = [];
  let busy = 0;
  for (const step of steps) {
    const needed = Math.min(step.cores ?? 1, cores);
    while (busy + needed > cores) await Promise.race(running);
    busy += needed;
    const result = run(step).finally(() => {
      running.delete(result);
      busy -= needed;
    });
    running.add(result);
    results.push(result);
  }
  return Promise.all(results);
}

function sum(results: readonly StepResult[], count: 'passed' | 'failed'): number {
  return results.reduce((total, result) => total + result[count], 0);
}

async function report(step: Step, sites: BuiltSites): Promise<StepResult> {
  const start = performance.now();
  const result = await step.run(sites).catch((error: unknown) => singleResult(reasonOf(error)));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const mark = result.failed === 0 ? '✓' : '✗';
  const count = result.passed + result.failed;
  const tally = count === 1 ? '' : ` · ${result.passed}/${count}`;
  console.log(`${mark} ${step.name}: ${step.claim}${tally} (${seconds} s)`);
  if (result.failed > 0) console.log(indent(shorten(result.output)));
  return result;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

// A failure that repeats itself a thousand times must not bury the others.
function shorten(text: string): string {
  const lines = text.trimEnd().split('\n');
  const left = lines.length - 2 * SHOWN_LINES;
  if (left <= 0) return lines.join('\n');
  const gap = `… (bớt ${left} dòng)`;
  return [...lines.slice(0, SHOWN_LINES), gap, ...lines.slice(-SHOWN_LINES)].join('\n');
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, '    ');
}
