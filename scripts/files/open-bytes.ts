import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { visibleName } from '#core/text/visible-name.ts';
import { Refusal } from './refusal.ts';

/** A file whose bytes are read from any place. */
export interface FileBytes {
  readonly size: number;
  /** Exactly `length` bytes from `start`; throws a `Refusal` where the file has fewer. */
  readonly read: (start: number, length: number) => Buffer;
  readonly close: () => void;
}

/** Opens a regular file, never what only looks like one: a pipe would wait for ever, a link lead elsewhere. Throws what the system throws. */
export function openBytes(file: string): FileBytes {
  const descriptor = openSync(file, constants.O_RDONLY | NO_LINK | NO_WAIT);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new Refusal(`«${visibleName(file)}» không phải một tệp thường.`);
    return {
      size: stats.size,
      read: (start, length) => readExactly(descriptor, start, length),
      close: () => closeSync(descriptor),
    };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

// Windows knows neither: there a link is found before a file is opened.
const NO_LINK = constants.O_NOFOLLOW ?? 0;
const NO_WAIT = constants.O_NONBLOCK ?? 0;

function readExactly(descriptor: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const read = readSync(descriptor, bytes, filled, length - filled, start + filled);
    if (read === 0) throw new Refusal('Tệp kết thúc giữa chừng.');
    filled += read;
  }
  return bytes;
}
