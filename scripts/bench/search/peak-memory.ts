import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Runs a task and gives the most memory all processes below this one held together while it ran; `undefined` where the system does not tell (no `/proc`). */
export async function measurePeak<Value>(
  task: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly seconds: number; readonly peak: number | undefined }> {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, heldBelow(process.pid));
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

function heldBelow(root: number): number {
  if (!existsSync('/proc/self/stat')) return 0;
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? parentOf(name) : undefined;
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const sum = (pid: number): number =>
    (children.get(pid) ?? []).reduce((total, child) => total + residentOf(child) + sum(child), 0);
  return sum(root);
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
