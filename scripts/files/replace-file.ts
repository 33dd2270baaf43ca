import { renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { undoneWhenInterrupted } from '../command/interruption.ts';
import { clearAsides, openAside } from '../places/aside-folder.ts';
import { realPlace } from '../places/real-place.ts';

/** Writes a file aside with `write` and puts it in the place of `target` in one step; when `write` throws, `target` is as it was and nothing is left behind. What runs that were ended halfway left beside it is cleared first. */
export async function replaceFile<Result>(
  target: string,
  write: (file: string) => Promise<Result>,
): Promise<Result> {
  const place = realPlace(target);
  clearAsides(place, dirname(place));
  const aside = openAside(place);
  try {
    const file = join(aside.folder, basename(place));
    const result = await undoneWhenInterrupted(aside.close, () => write(file));
    renameSync(file, place);
    return result;
  } finally {
    aside.close();
  }
}
