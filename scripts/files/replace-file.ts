import { readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './is-running.ts';

/** Writes a file aside with `write` and puts it in the place of `target` in one step; when `write` throws, `target` is as it was and nothing is left behind. What runs that were ended halfway left beside it is cleared first. */
export async function replaceFile<Result>(
  target: string,
  write: (file: string) => Promise<Result>,
): Promise<Result> {
  clearLeftovers(target);
  const aside = `${target}.dang-ghi-${process.pid}`;
  try {
    const result = await write(aside);
    renameSync(aside, target);
    return result;
  } finally {
    rmSync(aside, { force: true });
  }
}

function clearLeftovers(target: string): void {
  const start = `${basename(target)}.dang-ghi-`;
  for (const name of readdirSync(dirname(target))) {
    const pid = name.startsWith(start) ? Number(name.slice(start.length)) : Number.NaN;
    if (!Number.isNaN(pid) && !isRunning(pid)) rmSync(join(dirname(target), name), { force: true });
  }
}
