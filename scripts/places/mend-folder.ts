import { existsSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clearAsides, FORMER } from './aside-folder.ts';
import { hasPlan, rollForward } from './fill-in-place.ts';
import { realPlace } from './real-place.ts';

/** Puts right what a run that was ended while it replaced a folder left: the last good state is put back, or the new one is brought in where it was whole and on its way; what is left over is cleared. */
export function mendFolder(target: string): void {
  const place = realPlace(target);
  const parent = dirname(place);
  if (existsSync(parent)) {
    clearAsides(place, parent, (aside) => {
      const former = join(aside, FORMER);
      if (!existsSync(place) && existsSync(former)) renameSync(former, place);
      return 'clear';
    });
  }
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory()) {
    clearAsides(place, place, (aside) => {
      if (hasPlan(aside)) rollForward(place, aside);
      return 'clear';
    });
  }
}
