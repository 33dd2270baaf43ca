import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Runs a task and gives the most memory that all processes it started held together; `undefined` where the system does not tell (no `/proc`). */
export async function measurePeak<Value>(
  task: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly seconds: number; readonly peak: number | undefined }> {
  let peak = 0;
  const others = new Set(childrenOf(process.pid));
  const timer = setInterval(() => {
    peak = Math.max(peak, heldBelow(process.pid, others));
  }, 200);
  const start = performance.now();
  try {
    const value = await task();
    const seconds = (performance.now() - start) / 1000;
    return { value, seconds, peak: existsSync('/proc/self/stat') ? peak : undefined };
  } finally {
    clearInterval(timer);
  }
}

const KILOBYTE = 1024;

// What ran before, such as the browser, is not the task's.
function heldBelow(parent: number, others: ReadonlySet<number> = new Set()): number {
  return childrenOf(parent)
    .filter((child) => !others.has(child))
    .reduce((sum, child) => sum + residentOf(child) + heldBelow(child), 0);
}

function childrenOf(parent: number): readonly number[] {
  if (!existsSync('/proc/self/stat')) return [];
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => parentOf(pid) === parent).map(Number);
}

function parentOf(pid: string): number | undefined {
  const stat = readQuietly(`/proc/${pid}/stat`);
  const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  return parent === undefined ? undefined : Number(parent);
}

function residentOf(pid: number): number {
  const held = /VmRSS:\s+(\d+)/.exec(readQuietly(`/proc/${pid}/status`))?.[1];
  return Number(held ?? 0) * KILOBYTE;
}

// A process may end between being listed and being read.
function readQuietly(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
