import { closeSync, openSync, readSync } from 'node:fs';
import { openLines } from './line-file.ts';

/** Texts that are laid by in a file, each under a number, and read again as bytes: memory holds where each lies. */
export interface TextStore {
  /** Lays a text by, and gives its number: 0, 1, 2 … */
  readonly add: (text: string) => number;
  /** The texts of these numbers (UTF-8), in their order; what lies close together is read at once. */
  readonly read: (numbers: readonly number[]) => Generator<Uint8Array>;
  readonly close: () => void;
}

// Enough for one call of the system to be worth it.
const BLOCK = 1 << 16;
// To read what is not asked for is quicker than another call of the system.
const GAP = 1 << 12;

/** Begins a store in a file that is not there yet. */
export function openTextStore(path: string): TextStore {
  const file = openLines(path);
  const handle = openSync(path, 'r');
  // Where each text begins, and behind the last where the next will.
  const starts = [0];
  const startOf = (number: number): number => starts[number] ?? Number.NaN;
  const endOf = (number: number): number => startOf(number + 1);
  return {
    add: (text) => {
      file.write(text);
      return starts.push((starts.at(-1) ?? 0) + Buffer.byteLength(text)) - 2;
    },
    read: function* (numbers) {
      file.flush();
      for (let i = 0; i < numbers.length; ) {
        const first = startOf(numbers[i] ?? Number.NaN);
        let next = i;
        let end = first;
        for (const number of numbers.slice(i, i + MOST_AT_ONCE)) {
          const [from, to] = [startOf(number), endOf(number)];
          const isClose = from >= end && from - end <= GAP && to - first <= BLOCK;
          if (next > i && !isClose) break;
          end = to;
          next += 1;
        }
        const bytes = readAt(handle, first, end - first);
        for (const number of numbers.slice(i, next)) {
          yield bytes.subarray(startOf(number) - first, endOf(number) - first);
        }
        i = next;
      }
    },
    close: () => {
      try {
        file.close();
      } finally {
        closeSync(handle);
      }
    },
  };
}

const MOST_AT_ONCE = 256;

function readAt(handle: number, start: number, length: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(length);
  for (let done = 0; done < length; ) {
    const read = readSync(handle, bytes, done, length - done, start + done);
    if (read === 0) throw new Error(`no ${length} bytes from ${start} in the store of texts`);
    done += read;
  }
  return bytes;
}
