import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { undoneWhenInterrupted } from '../command/interruption.ts';

/** Makes a folder of its own for `work` among the system's temporary files, and clears it away afterwards, also when the command fails or is interrupted. */
export async function withTempFolder<Result>(
  start: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), start));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  try {
    return await undoneWhenInterrupted(clear, () => work(folder));
  } finally {
    clear();
  }
}
