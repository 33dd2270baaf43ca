import { closeSync, openSync, writeSync } from 'node:fs';

// Enough for one call of the system to be worth it.
const BLOCK = 1 << 16;

/** A file to which lines are written one after the other, a few in memory at a time. */
export interface LineFile {
  readonly write: (line: string) => void;
  /** Writes what is still in memory. */
  readonly close: () => void;
}

/** Begins a file of lines. */
export function openLines(path: string): LineFile {
  const handle = openSync(path, 'w');
  let block = '';
  const flush = (): void => {
    const bytes = Buffer.from(block);
    block = '';
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
  };
  return {
    write: (line) => {
      block += line;
      if (block.length >= BLOCK) flush();
    },
    close: () => {
      try {
        flush();
      } finally {
        closeSync(handle);
      }
    },
  };
}
