import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Fills a new folder aside and puts it in the place of `target` in one step once `fill` is done; when `fill` throws, `target` is as it was and nothing is left behind. */
export async function replaceFolder(
  target: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  const place = resolve(target);
  const fresh = `${place}.moi-${process.pid}`;
  const former = `${place}.cu-${process.pid}`;
  mkdirSync(dirname(place), { recursive: true });
  rmSync(fresh, { recursive: true, force: true });
  try {
    await fill(fresh);
    if (existsSync(place)) renameSync(place, former);
    renameSync(fresh, place);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    if (existsSync(place)) rmSync(former, { recursive: true, force: true });
    else if (existsSync(former)) renameSync(former, place);
  }
}
