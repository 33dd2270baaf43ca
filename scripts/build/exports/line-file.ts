import { closeSync, openSync, readSync, writeSync } from 'node:fs';

// Enough for one call of the system to be worth it.
const BLOCK = 1 << 16;

/** A file to which lines are written one after the other, a few in memory at a time. */
export interface LineFile {
  readonly write: (line: string) => void;
  /** Writes what is still in memory. */
  readonly flush: () => void;
  /** The same, and ends the file. */
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
    flush,
    close: () => {
      try {
        flush();
      } finally {
        closeSync(handle);
      }
    },
  };
}

/** The lines of a file, without their ends, a few in memory at a time. */
export function* readLines(path: string): Generator<string> {
  const handle = openSync(path, 'r');
  try {
    const block = Buffer.alloc(BLOCK);
    let begun: Buffer = Buffer.alloc(0);
    for (let read = readSync(handle, block); read > 0; read = readSync(handle, block)) {
      const bytes = Buffer.concat([begun, block.subarray(0, read)]);
      let start = 0;
      for (let end = bytes.indexOf('\n'); end !== -1; end = bytes.indexOf('\n', start)) {
        yield bytes.toString('utf8', start, end);
        start = end + 1;
      }
      begun = bytes.subarray(start);
    }
    if (begun.length > 0) yield begun.toString();
  } finally {
    closeSync(handle);
  }
}
