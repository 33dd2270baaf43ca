import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning } from '../files/is-running.ts';

/** Fills a new folder aside and puts it in the place of `target` in one step once `fill` gives `keep`; when it gives `drop` or throws, `target` is as it was and nothing is left behind. What a run that was ended halfway left is mended first. */
export async function replaceFolder(
  target: string,
  fill: (folder: string) => Promise<'keep' | 'drop'>,
): Promise<void> {
  const place = resolve(target);
  const fresh = `${place}.moi-${process.pid}`;
  const former = `${place}.cu-${process.pid}`;
  mkdirSync(dirname(place), { recursive: true });
  mendFolder(place);
  rmSync(fresh, { recursive: true, force: true });
  try {
    if ((await fill(fresh)) === 'drop') return;
    if (existsSync(place)) renameSync(place, former);
    renameSync(fresh, place);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    if (existsSync(place)) rmSync(former, { recursive: true, force: true });
    else if (existsSync(former)) renameSync(former, place);
  }
}

/** Puts back the last good folder where a run was ended between two renames, and clears what ended runs left beside it. */
export function mendFolder(target: string): void {
  const place = resolve(target);
  if (!existsSync(dirname(place))) return;
  const left = readdirSync(dirname(place)).flatMap((name) => {
    const rest = name.startsWith(`${basename(place)}.`) ? name.slice(basename(place).length) : '';
    const [, kind, pid] = /^\.(moi|cu)-(\d+)$/.exec(rest) ?? [];
    return kind === undefined || isRunning(Number(pid))
      ? []
      : [{ kind, path: join(dirname(place), name) }];
  });
  const former = left.find(({ kind }) => kind === 'cu');
  if (former && !existsSync(place)) renameSync(former.path, place);
  for (const { path } of left) rmSync(path, { recursive: true, force: true });
}
