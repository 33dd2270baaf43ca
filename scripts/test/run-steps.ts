import { type BuiltSites, prepareBuiltSites } from './built-sites.ts';
import { type Step, type StepResult, singleResult } from './step.ts';

// Of long output: so many lines of its start, where the cause stands, and of its end, where the count stands.
const SHOWN_LINES = 120;

/** Runs steps one after another, all of them whatever fails, and prints one line each, then the output of those that failed, then the count; gives the exit code. `only` names the steps wanted; none means all. */
export async function runSteps(steps: readonly Step[], only: readonly string[]): Promise<number> {
  const unknown = only.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    const names = steps.map(({ name }) => name).join(', ');
    console.error(`Không có bước «${unknown.join(', ')}». Các bước: ${names}.`);
    return 1;
  }
  const sites = prepareBuiltSites();
  const total = { passed: 0, failed: 0 };
  try {
    for (const step of steps.filter(({ name }) => only.length === 0 || only.includes(name))) {
      const { passed, failed } = await report(step, sites);
      total.passed += passed;
      total.failed += failed;
    }
  } finally {
    sites.remove();
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
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
