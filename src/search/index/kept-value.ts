import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { writeFile } from '../format/publish.ts';

/** Keeps a value in a file of the cache, behind its SHA-256: many small ones in one file, each of which would cost as much as it to make. */
export function keepValue(path: string, value: unknown): void {
  const bytes = serialize(value);
  writeFile(path, Buffer.concat([sealOf(bytes), bytes]));
}

/** The value that a file of the cache keeps, whole to the byte; `undefined` where it is not. */
export function findValue<Value>(path: string): Value | undefined {
  try {
    const whole = readFileSync(path);
    const bytes = whole.subarray(SEAL_BYTES);
    if (!sealOf(bytes).equals(whole.subarray(0, SEAL_BYTES))) return undefined;
    return deserialize(bytes) as Value;
  } catch {
    return undefined;
  }
}

const SEAL_BYTES = 32;

function sealOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
