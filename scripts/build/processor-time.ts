import { readFileSync } from 'node:fs';

/** Ticks of the kernel in a second, on every Linux that Node runs on. */
const TICKS = 100;

/** Seconds of processor time that this process has used, and the processes it started that have ended, with theirs; those of others are left out where the system does not tell (`/proc`). */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + (childSeconds() ?? 0);
}

/** Seconds of processor time of the processes that this one started and that have ended, with theirs; `undefined` where the system does not tell. Fields 16 and 17 of proc(5). */
export function childSeconds(): number | undefined {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[13]) + Number(fields[14])) / TICKS;
  } catch {
    return undefined;
  }
}
